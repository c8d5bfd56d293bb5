import type { TableId } from '../../archive/field';
import type { RecordKey } from '../../archive/plan';
import { WorkbookProblem } from '../../usecases/archiveWorkbook';
import { bodyOf, cellsOf } from '../archiveTable';
import { findRow } from '../files/readRecord';
import { requireArchive, tableOf } from '../findArchive';

/**
 * Selects one cell of a record and scrolls to it; the whole row where the column is gone.
 * @throws WorkbookProblem `recordNotFound`.
 */
export async function selectRecordCell(
  context: Excel.RequestContext,
  id: TableId,
  record: RecordKey,
  field: string,
): Promise<void> {
  const table = tableOf(await requireArchive(context), id);
  const row = await findRow(context, table, record);
  if (row === undefined) {
    throw new WorkbookProblem('recordNotFound', { record });
  }
  const offset = table.offsets.get(field);
  cellsOf(bodyOf(context, table), row, offset ?? 0, 1, offset === undefined ? table.columnCount : 1).select();
  await context.sync();
}
