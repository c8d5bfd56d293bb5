import { catalogue } from '../../archive/catalogue';
import type { RecordKey } from '../../archive/plan';
import { keyOfRecord } from '../../archive/recordKeys';
import { WorkbookProblem } from '../../usecases/archiveWorkbook';
import { bodyOf, cellsOf } from '../archiveTable';
import type { ArchiveTable } from '../archiveTable';
import { findRow } from './readRecord';
import { requestCells } from './requestRecords';

/**
 * Selects the record's row in its sheet and scrolls to it.
 * @param hint the row where it is thought to stand; if it does not, the table's numbers are looked through
 * @throws WorkbookProblem `recordNotFound`.
 */
export async function selectRecord(
  context: Excel.RequestContext,
  table: ArchiveTable,
  record: RecordKey,
  hint: number | undefined,
): Promise<void> {
  if (hint !== undefined && (await selectRow(context, table, hint)) === keyOfRecord(record)) {
    return;
  }
  const row = await findRow(context, table, record);
  if (row === undefined) {
    throw new WorkbookProblem('recordNotFound', { record });
  }
  await selectRow(context, table, row);
}

/** Answers the number of the record that stands there. */
async function selectRow(context: Excel.RequestContext, table: ArchiveTable, row: number): Promise<string> {
  const { keyField } = catalogue[table.id];
  const cells = requestCells(context, table, [row], [keyField]);
  cellsOf(bodyOf(context, table), row, 0, 1, table.columnCount).select();
  await context.sync();
  return String(cells()[0]?.[keyField] ?? '');
}
