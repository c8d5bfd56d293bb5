import type { Element } from '@xmldom/xmldom';
import type { FilePackage } from './FilePackage';
import { placeElement } from './placeElement';
import { listElements, readRelationshipId } from './workbookParts';

const KIND = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customProperty';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty';

/** Texts that add-ins keep with a sheet: each in a part of its own, as UTF-16 (ISO/IEC 29500-1, 12.3.4). */
export function readSheetProperties(file: FilePackage, path: string, sheet: Element): Map<string, string> {
  const relationships = new Map(file.relationships(path).map(({ id, target }) => [id, target]));
  return new Map(
    listElements(sheet, 'customProperties', 'customPr').flatMap((element) => {
      const target = relationships.get(readRelationshipId(element));
      const name = element.getAttribute('name');
      if (!name || target === undefined || !file.has(target)) return [];
      return [[name, new TextDecoder('utf-16le').decode(file.bytes(target))] as const];
    }),
  );
}

/** `first` is the number of the first part; those of all sheets lie in one folder. Answers the number after the last. */
export function writeSheetProperties(
  file: FilePackage,
  path: string,
  sheet: Element,
  properties: ReadonlyMap<string, string>,
  first: number,
): number {
  if (properties.size === 0) return first;
  const list = placeElement(sheet, 'customProperties');
  let number = first;
  for (const [name, value] of properties) {
    const part = `xl/customProperty${number}.bin`;
    file.setBytes(part, encodeUtf16(value));
    file.declareContentType(part, CONTENT_TYPE);
    placeElement(list, 'customPr', { name, 'r:id': file.relate(path, KIND, `../customProperty${number}.bin`) });
    number += 1;
  }
  return number;
}

function encodeUtf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}
