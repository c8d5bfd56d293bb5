import type { Element } from '@xmldom/xmldom';
import type { FilePackage } from './FilePackage';
import { parseXml, serializeXml } from './FilePackage';

/** A worksheet without its cells: the library reads and writes those, and as a tree they would fill the memory. */
export interface SheetFrame {
  readonly root: Element;
  /** The text of the `sheetData` element that was taken out. */
  readonly cells: string;
}

const CELLS = /<(?:\w+:)?sheetData(?:\/>|[\s>][\s\S]*<\/(?:\w+:)?sheetData>)/;
const PLACE = '<!--cells-->';

export function readSheetFrame(file: FilePackage, path: string): SheetFrame {
  const text = file.text(path);
  const cells = CELLS.exec(text)?.[0] ?? '';
  return { root: parseXml(text.replace(CELLS, PLACE), path), cells };
}

export function writeSheetFrame(file: FilePackage, path: string, { root, cells }: SheetFrame): void {
  file.setText(
    path,
    serializeXml(root).replace(PLACE, () => cells),
  );
}
