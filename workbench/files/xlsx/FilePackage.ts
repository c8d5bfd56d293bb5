import { DOMParser, type Document, type Element, XMLSerializer } from '@xmldom/xmldom';
import { strFromU8, strToU8, unzipSync, zip } from 'fflate';
import { FileProblem } from '../FileProblem';

/** Far above any real workbook, far below what exhausts a browser tab: a file that claims more is not opened. */
const UNPACKED_BYTES_LIMIT = 1_000_000_000;

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Path of the part within the package, or the address of something outside it. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The zipped parts of a workbook file and how they refer to one another (ISO/IEC 29500-2). */
export class FilePackage {
  private constructor(private readonly parts: Record<string, Uint8Array>) {}

  /** Unpacks a file. Throws `FileProblem` when it is no zip, is broken or unpacks to an unreasonable size. */
  static unpack(bytes: Uint8Array): FilePackage {
    let total = 0;
    const countSize = ({ originalSize, name }: { originalSize: number; name: string }): boolean => {
      total += originalSize;
      if (total > UNPACKED_BYTES_LIMIT)
        throw new FileProblem('tooLarge', `unpacks to over ${UNPACKED_BYTES_LIMIT} bytes at ${name}`);
      return !name.endsWith('/');
    };
    try {
      return new FilePackage(unzipSync(bytes, { filter: countSize }));
    } catch (error) {
      if (error instanceof FileProblem) throw error;
      throw new FileProblem('damaged', 'the zip archive is broken', { cause: error });
    }
  }

  has(path: string): boolean {
    return Object.hasOwn(this.parts, path);
  }

  paths(): string[] {
    return Object.keys(this.parts);
  }

  /** The text of a part; throws `FileProblem` if it is missing. */
  text(path: string): string {
    return strFromU8(this.bytes(path));
  }

  /** The content of a part; throws `FileProblem` if it is missing. */
  bytes(path: string): Uint8Array {
    const part = this.has(path) ? this.parts[path] : undefined;
    if (!part) throw new FileProblem('damaged', `${path} is missing`);
    return part;
  }

  setBytes(path: string, bytes: Uint8Array): void {
    this.parts[path] = bytes;
  }

  setText(path: string, text: string): void {
    this.parts[path] = strToU8(text);
  }

  /** The root element of a part; throws `FileProblem` if it is missing or not well-formed. */
  xml(path: string): Element {
    return parseXml(this.text(path), path);
  }

  setXml(path: string, root: Element): void {
    this.setText(path, serializeXml(root));
  }

  /** What a part refers to; nothing for a part without relationships. `''` stands for the package itself. */
  relationships(path: string): Relationship[] {
    const location = relationshipsPath(path);
    if (!this.has(location)) return [];
    return childElements(this.xml(location), 'Relationship').map((element) => {
      const isExternal = element.getAttribute('TargetMode') === 'External';
      const target = element.getAttribute('Target') ?? '';
      return {
        id: element.getAttribute('Id') ?? '',
        // The transitional and the strict format differ in what stands before the last word only.
        type: (element.getAttribute('Type') ?? '').split('/').at(-1) ?? '',
        target: isExternal ? target : resolvePath(path, target),
        isExternal,
      };
    });
  }

  /** Adds a relationship and answers its id. `type` is the whole address of the relationship's kind. */
  relate(path: string, type: string, target: string, mode: 'Internal' | 'External' = 'Internal'): string {
    const location = relationshipsPath(path);
    const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
    if (!this.has(location)) this.setText(location, `<Relationships xmlns="${namespace}"/>`);
    const root = this.xml(location);
    const taken = new Set(childElements(root, 'Relationship').map((element) => element.getAttribute('Id')));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    appendElement(root, 'Relationship', {
      Id: `rId${number}`,
      Type: type,
      Target: target,
      ...(mode === 'External' && { TargetMode: mode }),
    });
    this.setXml(location, root);
    return `rId${number}`;
  }

  declareContentType(path: string, type: string): void {
    const root = this.xml('[Content_Types].xml');
    appendElement(root, 'Override', { PartName: `/${path}`, ContentType: type });
    this.setXml('[Content_Types].xml', root);
  }

  /** Gives all parts with such an ending a content type, unless they have one. */
  declareExtension(extension: string, type: string): void {
    const root = this.xml('[Content_Types].xml');
    const known = childElements(root, 'Default').some((one) => one.getAttribute('Extension') === extension);
    if (known) return;
    const added = appendElement(root, 'Default', { Extension: extension, ContentType: type });
    root.insertBefore(added, root.firstChild);
    this.setXml('[Content_Types].xml', root);
  }

  /** Zips the parts. The list of content types comes first, as readers that work from a stream expect it. */
  pack(): Promise<Uint8Array> {
    const { '[Content_Types].xml': types, ...others } = this.parts;
    const parts = types ? { '[Content_Types].xml': types, ...others } : others;
    return new Promise((resolve, reject) => {
      zip(parts, { level: 6 }, (error, bytes) => (error ? reject(error) : resolve(bytes)));
    });
  }
}

/**
 * Parses XML strictly. A document type is refused: the format has none, and it is the usual way to make a reader
 * expand entities without end.
 */
export function parseXml(text: string, path: string): Element {
  if (/<!DOCTYPE/i.test(text)) throw new FileProblem('damaged', `${path} declares a document type`);
  let document: Document;
  try {
    const parser = new DOMParser({
      onError: (_level, message) => {
        throw new Error(message);
      },
    });
    document = parser.parseFromString(text.replace(/^\uFEFF/, ''), 'text/xml');
  } catch (error) {
    throw new FileProblem('damaged', `${path} is not well-formed XML`, { cause: error });
  }
  if (!document.documentElement) throw new FileProblem('damaged', `${path} is empty`);
  return document.documentElement;
}

export function serializeXml(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${new XMLSerializer().serializeToString(root)}`;
}

/** Children by local name; the same name in any namespace counts, as the strict and transitional formats differ in it. */
export function childElements(parent: Element, name?: string): Element[] {
  const children: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    const element = node as Element;
    if (node.nodeType === 1 && (name === undefined || element.localName === name)) children.push(element);
  }
  return children;
}

/** All elements of a name below a parent, in the order of the document. */
export function descendants(parent: Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS('*', name)];
}

export function appendElement(
  parent: Element,
  name: string,
  attributes: Record<string, string>,
  text?: string,
): Element {
  const document = parent.ownerDocument;
  if (!document) throw new Error('an element without a document cannot have children');
  const child = document.createElementNS(findNamespace(parent, name), name);
  for (const [key, value] of Object.entries(attributes)) {
    const namespace = key.includes(':') ? findNamespace(parent, key) : null;
    child.setAttributeNS(namespace, key, value);
  }
  if (text !== undefined) child.appendChild(document.createTextNode(text));
  parent.appendChild(child);
  return child;
}

/** The namespace that the prefix of a name stands for at this place; that of the parent for names without one. */
function findNamespace(parent: Element, name: string): string | null {
  const [prefix, local] = name.split(':');
  if (local === undefined) return parent.namespaceURI;
  const own: Readonly<Record<string, string>> = {
    xmlns: 'http://www.w3.org/2000/xmlns/',
    xml: 'http://www.w3.org/XML/1998/namespace',
  };
  return own[prefix ?? ''] ?? parent.lookupNamespaceURI(prefix ?? null);
}

/** A flag attribute, which may be `1`, `0`, `true` or `false`. */
export function readFlag(element: Element, name: string, otherwise = false): boolean {
  const value = element.getAttribute(name);
  return value === null || value === '' ? otherwise : value === '1' || value === 'true';
}

function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/');
  return path === '' ? '_rels/.rels' : `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
}

function resolvePath(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
