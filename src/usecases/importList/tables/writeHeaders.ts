import type { CellArea, SourceSheet } from '../sourceSheet';
import { isBlankAt, textAt } from './cells';
import type { HeaderRows } from './findHeader';
import { isUnit } from './moneyUnits';

/** Stands between a group's heading and the column's own. */
export const headingSeparator = ' / ';

/**
 * The headers of an area's columns, one each: group headings and the column's own joined (`2024 / Q1 sales`), a unit on a line of
 * its own behind them in brackets; `''` where nothing stands.
 */
export function writeHeaders(sheet: SourceSheet, area: CellArea, header: HeaderRows): readonly string[] {
  return Array.from({ length: area.columnCount }, (_, offset) =>
    writeHeader(sheet, area, header, area.column + offset),
  );
}

function writeHeader(sheet: SourceSheet, area: CellArea, header: HeaderRows, column: number): string {
  // A header of one line stays exact, to the line break.
  if (header.first === header.last) return textAt(sheet, header.first, column);
  let written = '';
  const parts = new Set<string>();
  for (let row = header.first; row <= header.last; row++) {
    const text = headingOver(sheet, area, header, row, column).trim();
    if (text === '' || parts.has(text)) continue;
    const isUnitOfOwnLine = row > header.first && row === header.last && isUnit(text);
    if (isUnitOfOwnLine) written += written === '' ? text : ` (${text.replace(/^[([（]\s*|\s*[)\]）]$/gu, '')})`;
    else written += (written === '' ? '' : headingSeparator) + text;
    parts.add(text);
  }
  return written;
}

/** What stands over a column in a line of the header: its own text, or that of the group to which it belongs. */
function headingOver(sheet: SourceSheet, area: CellArea, header: HeaderRows, row: number, column: number): string {
  if (!isBlankAt(sheet, row, column) || row === header.last) return textAt(sheet, row, column);
  const merge = sheet.merges.find((each) => covers(each, row, column));
  if (merge !== undefined) return textAt(sheet, merge.row, merge.column);
  if (isBlankAt(sheet, row + 1, column) || isMergedInto(sheet, header, column)) return '';
  for (let left = column - 1; left >= area.column; left--) {
    if (isBlankAt(sheet, row, left)) continue;
    const isGroup = !sheet.merges.some((each) => covers(each, row, left)) && !isBlankAt(sheet, row + 1, left);
    return isGroup ? textAt(sheet, row, left) : '';
  }
  return '';
}

function isMergedInto(sheet: SourceSheet, header: HeaderRows, column: number): boolean {
  return sheet.merges.some(
    (each) => each.rowCount > 1 && each.row >= header.first && each.row <= header.last && each.column === column,
  );
}

function covers({ row, column, rowCount, columnCount }: CellArea, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + rowCount && atColumn >= column && atColumn < column + columnCount;
}
