import type { CellArea, SourceSheet } from '../sourceSheet';
import type { PassedOverRow } from '../sourceTable';
import type { Steps } from '../steps';
import { textAt, textOfRow } from './cells';
import type { HeaderRows } from './findHeader';
import { findTrailingNotes, recogniseNotes } from './findNotes';
import { isLastTotals, isTotals } from './findTotals';
import { countFilled } from './measureRows';
import { profileColumns } from './profileColumns';

/** The rows below a header: those that hold records, and those that do not. */
export interface SortedRows {
  /** Rows of the sheet, ascending. */
  readonly data: readonly number[];
  readonly passedOver: readonly PassedOverRow[];
}

const rowsAStep = 2000;

/**
 * Tells the records of a table from blank rows, sums, repeated headers and notes. In doubt a row is a record: what is taken
 * for something else is listed with its reason, so that nothing is lost without a word.
 * @param body the rows below the header
 * @param header absent where the table has none
 */
export function* sortRows(sheet: SourceSheet, body: CellArea, header: HeaderRows | undefined): Steps<SortedRows> {
  const counts = yield* countFilled(sheet, body);
  const table = { sheet, body, counts, columns: yield* profileColumns(sheet, body, counts) };
  const isNote = recogniseNotes(table);
  const reasons = new Map<number, PassedOverRow['reason']>();
  const data: number[] = [];
  for (let offset = 0; offset < body.rowCount; offset++) {
    const row = body.row + offset;
    if (counts[offset] === 0) reasons.set(row, 'blank');
    else if (header !== undefined && isRepeatedHeader(sheet, row, body, header)) reasons.set(row, 'repeatedHeader');
    else if (isTotals(table, row)) reasons.set(row, 'totals');
    else if (isNote(row)) reasons.set(row, 'note');
    else data.push(row);
    if (offset % rowsAStep === rowsAStep - 1) yield { done: offset, total: body.rowCount };
  }
  for (const row of findTrailingNotes(table, data)) reasons.set(row, 'note');
  while (reasons.has(data.at(-1) ?? -1)) data.pop();
  const last = data.at(-1);
  if (last !== undefined && (yield* isLastTotals(table, data))) {
    reasons.set(last, 'totals');
    data.pop();
  }
  return { data, passedOver: listPassedOver(sheet, body, reasons) };
}

function listPassedOver(
  sheet: SourceSheet,
  body: CellArea,
  reasons: ReadonlyMap<number, PassedOverRow['reason']>,
): readonly PassedOverRow[] {
  return [...reasons]
    .map(([row, reason]) => ({ row: sheet.row + row + 1, reason, text: textOfRow(sheet, row, body) }))
    .sort((one, other) => one.row - other.row);
}

/** Page by page many programs write the header again: each of its lines counts. */
function isRepeatedHeader(sheet: SourceSheet, row: number, body: CellArea, header: HeaderRows): boolean {
  for (let line = header.first; line <= header.last; line++) {
    if (isSameRow(sheet, row, line, body)) return true;
  }
  return false;
}

function isSameRow(sheet: SourceSheet, row: number, other: number, body: CellArea): boolean {
  let filled = 0;
  for (let column = body.column; column < body.column + body.columnCount; column++) {
    const text = textAt(sheet, row, column).trim();
    if (text !== textAt(sheet, other, column).trim()) return false;
    if (text !== '') filled += 1;
  }
  return filled > 0;
}
