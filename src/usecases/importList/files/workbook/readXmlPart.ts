import { SaxesParser } from 'saxes';
import type { Steps } from '../../steps';
import type { ZipFile } from '../zip/ZipFile';

/** What is done with a part's elements, by their names without prefix. */
export interface XmlHandlers {
  readonly onOpen?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly onText?: (text: string) => void;
  readonly onClose?: (name: string) => void;
}

/** No cell holds as much text; a longer one is there to fill memory. */
const LONGEST_TEXT = 4_000_000;

/**
 * Reads an XML part of a workbook, element by element. Entities that the part defines itself are not known: their
 * meaning could be of any size.
 * @throws WorkbookProblem `fileRefused` where it is no well-formed XML.
 */
export function* readXmlPart(zip: ZipFile, part: string, handlers: XmlHandlers): Steps<void> {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  let textLength = 0;
  parser.on('error', (error) => {
    throw zip.refuse('damaged', { fault: part }, error);
  });
  parser.on('opentag', ({ name, attributes }) => {
    textLength = 0;
    handlers.onOpen?.(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => handlers.onClose?.(localName(name)));
  parser.on('text', (text) => handlers.onText?.(text));
  parser.on('cdata', (text) => handlers.onText?.(text));
  const decoder = new TextDecoder('utf-8');
  yield* zip.unpack(part, (piece) => {
    const text = decoder.decode(piece, { stream: true });
    textLength += text.length;
    if (textLength > LONGEST_TEXT) {
      throw zip.refuse('bomb', { fault: `${part} has a text of ${textLength} characters` });
    }
    parser.write(text);
  });
  parser.close();
}

/** The attribute whatever its prefix is: strict and transitional workbooks, and some programs, have different ones. */
export function attributeOf(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  const key = Object.keys(attributes).find((one) => localName(one) === name);
  return key === undefined ? undefined : attributes[key];
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
