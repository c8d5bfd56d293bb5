import type { LineFormat } from '../../engine/LineFormats';
import { COLUMN_LIMIT } from '../../engine/grid';
import type { CellFormat } from '../workbookContent';
import { parseRectangle } from '../rectangle';
import type { FileFormats } from './readFormats';
import type { SheetFrame } from './sheetPart';
import { listElements } from './workbookParts';

/** The formats of whole rows, then of whole columns. */
export function readLineFormats({ root, cells }: SheetFrame, formats: FileFormats): LineFormat[] {
  const rows = [...cells.matchAll(/<(?:\w+:)?row [^>]*customFormat="(?:1|true)"[^>]*>/g)].flatMap(([row]) =>
    lineFormat('rows', numberIn(row, 'r') - 1, 1, formats.cells[numberIn(row, 's')]),
  );
  const columns = listElements(root, 'cols', 'col').flatMap((column) => {
    const [first, last] = [Number(column.getAttribute('min')) - 1, Number(column.getAttribute('max'))];
    const format = formats.cells[Number(column.getAttribute('style') || 0)];
    return lineFormat('columns', first, Math.min(COLUMN_LIMIT, last) - first, format);
  });
  return joinNeighbours([...rows, ...columns]);
}

/** The formats of the cells about which the library says less than there is, by place (`row,column`). */
export function readIncompleteFormats({ cells }: SheetFrame, formats: FileFormats): Map<string, CellFormat> {
  const found = new Map<string, CellFormat>();
  if (formats.incomplete.size === 0) return found;
  for (const [cell] of cells.matchAll(/<(?:\w+:)?c [^>]*>/g)) {
    const number = numberIn(cell, 's');
    const format = formats.incomplete.has(number) ? formats.cells[number] : undefined;
    const place = / r="([A-Z]+\d+)"/.exec(cell)?.[1];
    if (!format || place === undefined) continue;
    const { row, column } = parseRectangle(place);
    found.set(`${row},${column}`, format);
  }
  return found;
}

function lineFormat(of: LineFormat['of'], first: number, count: number, format: CellFormat | undefined): LineFormat[] {
  const isPlain = !format || (format.numberFormat === 'General' && Object.keys(format.style).length === 0);
  return isPlain || first < 0 || count < 1 ? [] : [{ of, first, count, ...format }];
}

function joinNeighbours(lines: readonly LineFormat[]): LineFormat[] {
  const joined: LineFormat[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const continues = last?.of === line.of && last.style === line.style && last.first + last.count === line.first;
    if (last && continues) joined[joined.length - 1] = { ...last, count: last.count + line.count };
    else joined.push(line);
  }
  return joined;
}

function numberIn(tag: string, attribute: string): number {
  return Number(new RegExp(` ${attribute}="(\\d+)"`).exec(tag)?.[1] ?? 0);
}
