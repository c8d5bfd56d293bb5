import type { CellValue } from '../../archive/cellValue';
import { WorkbookProblem } from '../../usecases/archiveWorkbook';
import { COLUMNS } from '../../usecases/cards/printLayout';
import type { PrintedSheet } from '../../usecases/customerCards';
import { isSameValue } from '../isSameValue';

/** Rows read at a time: some 500 kB of cards. */
const ROWS_AT_ONCE = 5_000;

/**
 * Makes sure that a printed sheet holds what was written on it and nothing else. One that is gone is all right.
 * @throws WorkbookProblem `conflict` with the name of the `sheet`.
 */
export async function refuseIfWritten(
  context: Excel.RequestContext,
  { id }: PrintedSheet,
  written: readonly (readonly CellValue[])[],
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id).load('name');
  const used = sheet.getUsedRangeOrNullObject(true).untrack().load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (sheet.isNullObject) {
    return;
  }
  const conflict = new WorkbookProblem('conflict', { sheet: sheet.name });
  const liesWithin = used.isNullObject || liesIn(used, written.length);
  if (!liesWithin) {
    throw conflict;
  }
  for (let row = 0; row < written.length; row += ROWS_AT_ONCE) {
    if (!(await holdsRows(context, sheet, row, written.slice(row, row + ROWS_AT_ONCE)))) {
      throw conflict;
    }
  }
}

async function holdsRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  row: number,
  written: readonly (readonly CellValue[])[],
): Promise<boolean> {
  const range = sheet.getRangeByIndexes(row, 0, written.length, COLUMNS).untrack().load('values');
  await context.sync();
  const found = range.values as CellValue[][];
  return written.every((values, offset) =>
    values.every((value, column) => isSameValue(value, found[offset]?.[column] ?? '')),
  );
}

function liesIn(used: Excel.Range, rowCount: number): boolean {
  return used.rowIndex + used.rowCount <= rowCount && used.columnIndex + used.columnCount <= COLUMNS;
}
