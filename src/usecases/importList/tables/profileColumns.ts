import type { CellArea, SourceSheet } from '../sourceSheet';
import type { Steps } from '../steps';
import { isNumberLike } from './cellKinds';
import { filledColumns, isBlankAt, valueAt } from './cells';
import { isPartOfTotals } from './rowMarks';

/** What the columns of a table mostly hold. */
export interface ColumnProfile {
  readonly column: number;
  /** Nearly every record has something here. */
  readonly isUsual: boolean;
  readonly holdsNumbers: boolean;
}

const sampledRows = 200;

const usualShare = 0.8;

const columnsAStep = 10;

/** Looks at rows spread over the body of a table; blank ones, lone texts and sums do not count. */
export function* profileColumns(
  sheet: SourceSheet,
  body: CellArea,
  counts: Uint16Array,
): Steps<readonly ColumnProfile[]> {
  const rows = sampleRows(sheet, body, counts);
  const profiles: ColumnProfile[] = [];
  for (let column = body.column; column < body.column + body.columnCount; column++) {
    const filled = rows.filter((row) => !isBlankAt(sheet, row, column));
    const numbers = filled.filter((row) => isNumberLike(valueAt(sheet, row, column)));
    profiles.push({
      column,
      // One row may be one of sums without a word.
      isUsual: filled.length >= Math.max(1, rows.length - 1) * usualShare,
      holdsNumbers: numbers.length * 2 > filled.length,
    });
    if (profiles.length % columnsAStep === 0) yield undefined;
  }
  return profiles;
}

function sampleRows(sheet: SourceSheet, body: CellArea, counts: Uint16Array): readonly number[] {
  const fewest = Math.min(2, body.columnCount);
  const step = Math.max(1, Math.floor(body.rowCount / sampledRows));
  const rows: number[] = [];
  for (let offset = 0; offset < body.rowCount; offset += step) {
    const row = body.row + offset;
    if ((counts[offset] ?? 0) >= fewest && !hasTotalsLabel(sheet, row, body)) rows.push(row);
  }
  return rows;
}

function hasTotalsLabel(sheet: SourceSheet, row: number, body: CellArea): boolean {
  const [first] = filledColumns(sheet, row, body);
  return first !== undefined && isPartOfTotals(valueAt(sheet, row, first));
}
