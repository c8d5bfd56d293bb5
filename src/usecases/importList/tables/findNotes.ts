import type { CellArea, SourceSheet } from '../sourceSheet';
import { filledColumns, textAt } from './cells';
import type { TableBody } from './findTotals';
import { findTableUnit } from './moneyUnits';
import { isNote } from './rowMarks';

/** Longer than a name in a cell of its own. */
const longestName = 40;

/** In narrower tables a row with a single text may as well be a record. */
const narrowest = 3;

/**
 * Tells the rows that are remarks rather than records: a text that begins as one or is merged over several columns, and names
 * with their values (`制表：王芳 | 审核：李雷`).
 */
export function recogniseNotes({ sheet, body, counts }: TableBody): (row: number) => boolean {
  const merged = new Set(
    sheet.merges.filter((merge) => merge.columnCount > 1 && isWithin(merge, body)).map(({ row }) => row),
  );
  return (row) => {
    const count = counts[row - body.row] ?? 0;
    if (count > 2) return false;
    if (isMarked(sheet, row, body)) return true;
    return body.columnCount >= narrowest && ((count === 1 && merged.has(row)) || areLabelsWithValues(sheet, row, body));
  };
}

/**
 * Lone texts below the last wide row, from the last upwards, that are long or stand behind a gap.
 * @param records the rows that are taken for records, ascending
 */
export function findTrailingNotes({ sheet, body, counts }: TableBody, records: readonly number[]): readonly number[] {
  if (body.columnCount < narrowest) return [];
  const trailing: number[] = [];
  for (let position = records.length - 1; position > 0; position--) {
    const row = records[position] ?? 0;
    if ((counts[row - body.row] ?? 0) !== 1) break;
    const text = filledColumns(sheet, row, body).map((column) => textAt(sheet, row, column))[0] ?? '';
    const isBehindGap = counts[row - body.row - 1] === 0;
    if (!isBehindGap && text.length <= longestName) break;
    trailing.push(row);
  }
  return trailing;
}

function isMarked(sheet: SourceSheet, row: number, body: CellArea): boolean {
  const [first] = filledColumns(sheet, row, body);
  if (first === undefined) return false;
  const text = textAt(sheet, row, first);
  return isNote(text) || (/^[([（]?\s*(?:[单單]位|units?)/iu.test(text) && findTableUnit(text) !== undefined);
}

function areLabelsWithValues(sheet: SourceSheet, row: number, body: CellArea): boolean {
  return filledColumns(sheet, row, body).every((column) => /^\p{L}{1,6}[:：]/u.test(textAt(sheet, row, column).trim()));
}

function isWithin(merge: CellArea, body: CellArea): boolean {
  return merge.row >= body.row && merge.column >= body.column && merge.column < body.column + body.columnCount;
}
