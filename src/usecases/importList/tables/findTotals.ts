import { isBlank } from '../../../archive/isBlank';
import { parseAmount } from '../../../domain/parseAmount';
import type { CellArea, SourceSheet } from '../sourceSheet';
import type { Steps } from '../steps';
import { isNumberLike } from './cellKinds';
import { filledColumns, isBlankAt, valueAt } from './cells';
import type { ColumnProfile } from './profileColumns';
import { isPartOfTotals, isTotalsLabel } from './rowMarks';

/** The rows below a header with what is known of them. */
export interface TableBody {
  readonly sheet: SourceSheet;
  readonly body: CellArea;
  /** Filled cells of each row of the body. */
  readonly counts: Uint16Array;
  readonly columns: readonly ColumnProfile[];
}

/**
 * Whether a row is clearly one of sums: its first cell is a word for totals, all others are numbers, and something is missing
 * that nearly every record has. A company called Total that has a number, a city or a remark stays a customer.
 */
export function isTotals({ sheet, body, columns }: TableBody, row: number): boolean {
  const first = firstFilled(sheet, row, body);
  if (first === undefined || !isPartOfTotals(valueAt(sheet, row, first))) return false;
  return (
    holdsOnlyNumbers(sheet, row, body, first) &&
    columns.some(({ column, isUsual }) => isUsual && isBlankAt(sheet, row, column))
  );
}

const rowsAStep = 5000;

/**
 * The same for the last row of a table, where sums are to be expected: a word for totals beside nothing but numbers is
 * enough, and so are numbers without any word that are the sums of what stands above them.
 * @param records the rows that are taken for records
 */
export function* isLastTotals(table: TableBody, records: readonly number[]): Steps<boolean> {
  const { sheet, body, columns } = table;
  const last = records.at(-1);
  const first = last === undefined ? undefined : firstFilled(sheet, last, body);
  if (last === undefined || first === undefined || records.length < 2) return false;
  if (isTotalsLabel(valueAt(sheet, last, first))) return holdsOnlyNumbers(sheet, last, body, first);
  const lacksName = columns.some(
    ({ column, isUsual, holdsNumbers }) => isUsual && !holdsNumbers && isBlankAt(sheet, last, column),
  );
  if (!lacksName || !holdsOnlyNumbers(sheet, last, body, undefined)) return false;
  for (const column of filledColumns(sheet, last, body)) {
    if (!(yield* isSum(sheet, column, records))) return false;
  }
  return true;
}

function firstFilled(sheet: SourceSheet, row: number, body: CellArea): number | undefined {
  for (let column = body.column; column < body.column + body.columnCount; column++) {
    if (!isBlankAt(sheet, row, column)) return column;
  }
  return undefined;
}

function holdsOnlyNumbers(sheet: SourceSheet, row: number, body: CellArea, label: number | undefined): boolean {
  return filledColumns(sheet, row, body).every((column) => {
    const value = valueAt(sheet, row, column);
    return column === label || isNumberLike(value) || isTotalsLabel(value) || /^[-–—/]$/u.test(String(value).trim());
  });
}

/** Whether the last of these rows holds the sum of the others. */
function* isSum(sheet: SourceSheet, column: number, rows: readonly number[]): Steps<boolean> {
  let sum = 0;
  for (const [position, row] of rows.entries()) {
    const number = toNumber(sheet, row, column);
    if (position === rows.length - 1) return number !== 0 && Math.abs(number - sum) <= Math.abs(sum) * 1e-6;
    sum += number;
    if (position % rowsAStep === rowsAStep - 1) yield undefined;
  }
  return false;
}

function toNumber(sheet: SourceSheet, row: number, column: number): number {
  const value = valueAt(sheet, row, column);
  if (typeof value === 'number') return value;
  return typeof value === 'string' && !isBlank(value) ? (parseAmount(value)?.value ?? 0) : 0;
}
