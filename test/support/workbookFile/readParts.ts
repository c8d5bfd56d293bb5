import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** The parts of a file as this check sees them: on its own, so that it shares no mistake with what wrote the file. */
export interface FileParts {
  readonly paths: readonly string[];
  /** Roots of the parts that are XML, by path. */
  readonly roots: ReadonlyMap<string, Element>;
  readonly relationships: (path: string) => readonly PartRelationship[];
  /** Notes a violation. */
  readonly report: (place: string, violation: string) => void;
}

export interface PartRelationship {
  readonly id: string;
  /** The last word of its type. */
  readonly kind: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/** Unzips a file and parses its parts; reports those that are not well-formed. */
export function readParts(bytes: Uint8Array, report: FileParts['report']): FileParts {
  const files = unzipSync(bytes);
  const paths = Object.keys(files);
  const roots = new Map<string, Element>();
  for (const path of paths.filter((one) => /\.(xml|rels|vml)$/.test(one))) {
    const root = parse(strFromU8(files[path] ?? new Uint8Array()));
    if (root instanceof Error) report(path, `is not well-formed: ${root.message}`);
    else roots.set(path, root);
  }
  return {
    paths,
    roots,
    report,
    relationships: (path) => listRelationships(path, roots),
  };
}

function parse(text: string): Element | Error {
  const parser = new DOMParser({
    onError: (_level, message) => {
      throw new Error(message);
    },
  });
  try {
    return parser.parseFromString(text, 'text/xml').documentElement ?? new Error('no root element');
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function listRelationships(path: string, roots: ReadonlyMap<string, Element>): PartRelationship[] {
  const slash = path.lastIndexOf('/');
  const location = path === '' ? '_rels/.rels' : `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
  const root = roots.get(location);
  if (!root) return [];
  return children(root, 'Relationship').map((element) => {
    const isExternal = attribute(element, 'TargetMode') === 'External';
    const target = attribute(element, 'Target') ?? '';
    return {
      id: attribute(element, 'Id') ?? '',
      kind: (attribute(element, 'Type') ?? '').split('/').at(-1) ?? '',
      target: isExternal ? target : new URL(target, `file:///${path}`).pathname.slice(1),
      isExternal,
    };
  });
}

/** Child elements, of one local name if it is given. */
export function children(parent: Element, name?: string): Element[] {
  return [...parent.childNodes].filter(
    (node): node is Element => node.nodeType === 1 && (name === undefined || (node as Element).localName === name),
  );
}

/** The elements of one kind within the lists that hold them. */
export function listed(parent: Element, list: string, name: string): Element[] {
  return children(parent, list).flatMap((element) => children(element, name));
}

/** The value of an attribute; `undefined` if it is not there. */
export function attribute(element: Element, name: string): string | undefined {
  return element.hasAttribute(name) ? (element.getAttribute(name) ?? undefined) : undefined;
}

/** The relationship an element refers to by an attribute such as `r:id`. */
export function relationshipId(element: Element, name = 'id'): string | undefined {
  const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return element.getAttributeNS(namespace, name) ?? undefined;
}

/** Values that occur more than once, compared without case. */
export function repeated(values: readonly string[]): string[] {
  const keys = values.map((value) => value.toLowerCase());
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
}
