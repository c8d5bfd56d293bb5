import type { Element } from '@xmldom/xmldom';
import { attribute, children, type FileParts, repeated } from './readParts';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Parts have a content type, relationships lead somewhere, every part is reached (ISO/IEC 29500-2). */
export function checkPackage(parts: FileParts): void {
  checkContentTypes(parts);
  for (const path of ['', ...parts.paths]) checkRelationships(parts, path);
  for (const [path, root] of parts.roots) checkReferences(parts, path, root);
  checkReachable(parts);
}

function checkContentTypes({ paths, roots, report }: FileParts): void {
  const place = '[Content_Types].xml';
  const root = roots.get(place);
  if (!root) {
    report(place, 'is missing');
    return;
  }
  const overrides = children(root, 'Override').map((element) => attribute(element, 'PartName')?.slice(1) ?? '');
  const extensions = children(root, 'Default').map((element) => attribute(element, 'Extension')?.toLowerCase() ?? '');
  for (const path of repeated(overrides)) report(place, `declares ${path} twice`);
  for (const extension of repeated(extensions)) report(place, `declares the extension ${extension} twice`);
  for (const path of overrides) if (!paths.includes(path)) report(place, `declares ${path}, which is not there`);
  for (const path of paths) {
    const extension = path.split('.').at(-1)?.toLowerCase() ?? '';
    const isKnown = overrides.includes(path) || (extension !== 'xml' && extensions.includes(extension));
    if (path !== place && !isKnown) report(path, 'has no content type of its own');
  }
}

function checkRelationships({ paths, relationships, report }: FileParts, path: string): void {
  const found = relationships(path);
  for (const id of repeated(found.map((one) => one.id))) report(path, `has two relationships ${id}`);
  for (const { id, kind, target, isExternal } of found) {
    if (!/^[A-Za-z_][\w.-]*$/.test(id)) report(path, `has a relationship with the illegal id "${id}"`);
    if (kind === '') report(path, `has a relationship ${id} without a type`);
    if (!isExternal && !paths.includes(target)) report(path, `refers to ${target}, which is not there`);
  }
}

/** Every `r:id` and the like of a part has its relationship. */
function checkReferences({ relationships, report }: FileParts, path: string, root: Element): void {
  const known = new Set(relationships(path).map(({ id }) => id));
  for (const element of [root, ...root.getElementsByTagName('*')]) {
    for (const { namespaceURI, localName, value } of [...element.attributes]) {
      if (namespaceURI !== RELATIONSHIPS || known.has(value)) continue;
      report(path, `<${element.localName} r:${localName}="${value}"> refers to no relationship`);
    }
  }
}

function checkReachable({ paths, relationships, report }: FileParts): void {
  const reached = new Set<string>();
  const visit = (path: string): void => {
    for (const { target, isExternal } of relationships(path)) {
      if (isExternal || reached.has(target)) continue;
      reached.add(target);
      visit(target);
    }
  };
  visit('');
  for (const path of paths) {
    if (!path.endsWith('.rels') && path !== '[Content_Types].xml' && !reached.has(path))
      report(path, 'is not referred to');
  }
}
