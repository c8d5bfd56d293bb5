import type { CellValue } from '../archive/cellValue';
import { isBlank } from '../archive/isBlank';

/**
 * What makes a row of the Customers table a customer: something in one of these fields. Any other row is nobody, such as
 * the blank row of an empty table, or one that somebody has inserted: it is neither counted nor listed. Whoever counts
 * customers goes by this rule; as nearly all rows have a number, the rest is read of those few only that have none.
 */
export const customerFields = [
  'customerNumber',
  'tier',
  'stage',
  'marketPotential',
  'expectedShare',
  'probability',
  'currentBusiness',
  'additionalVolume',
  'name',
] as const;

/** The rows, in rising order, in which none of these columns holds anything. */
export function findBlankRows(rowCount: number, columns: readonly (readonly CellValue[])[]): number[] {
  const rows: number[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    if (columns.every((column) => isBlank(column[row] ?? ''))) rows.push(row);
  }
  return rows;
}
