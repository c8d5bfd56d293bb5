import { DOMParser, ParseError, type Document, type Element } from '@xmldom/xmldom';

/** A thing in the manifest that Excel or the store would refuse, with the line it is on where there is one. */
export interface Complaint {
  readonly line?: number;
  readonly text: string;
}

/** The languages every text of the manifest has: the default one first. */
export const manifestLanguages = ['en-US', 'zh-CN', 'zh-TW'] as const;

/**
 * Parses a manifest.
 * @returns the document, or a complaint if it is not well-formed XML
 */
export function parseManifest(xml: string): Document | Complaint {
  try {
    const strictParser = new DOMParser({
      onError: (_level, message) => {
        throw new ParseError(message);
      },
    });
    return strictParser.parseFromString(xml, 'text/xml');
  } catch (error) {
    if (error instanceof ParseError) return { text: `The manifest is not well-formed XML: ${error.message}` };
    throw error;
  }
}

/** All elements of a local name anywhere below a node, in document order. */
export function elementsNamed(parent: Document | Element, localName: string): Element[] {
  return [...parent.getElementsByTagNameNS('*', localName)];
}

/** The element children of an element, in document order. */
export function childElements(parent: Element): Element[] {
  return [...parent.childNodes].filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);
}

/** A complaint about an element, with its line. */
export function complainAt(element: Element, text: string): Complaint {
  return element.lineNumber === undefined ? { text } : { line: element.lineNumber, text };
}

/** The text between an element's tags. */
export function textOf(element: Element): string {
  return (element.textContent ?? '').trim();
}
