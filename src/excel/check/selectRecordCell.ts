import { catalogue } from '../../archive/catalogue';
import type { TableId } from '../../archive/field';
import type { RecordKey } from '../../archive/plan';
import { recordKeys } from '../../archive/recordKeys';
import { WorkbookProblem } from '../../usecases/archiveWorkbook';
import { bodyOf, cellsOf } from '../archiveTable';
import { requireArchive, tableOf } from '../findArchive';
import { readTable } from '../readTable';

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
  const { keyField } = catalogue[id];
  const { columns } = await readTable(context, table, { fields: [keyField] }, {});
  const row = recordKeys(columns.get(keyField) ?? []).indexOf(record);
  if (row < 0) {
    throw new WorkbookProblem('recordNotFound', { record });
  }
  const offset = table.offsets.get(field);
  cellsOf(bodyOf(context, table), row, offset ?? 0, 1, offset === undefined ? table.columnCount : 1).select();
  await context.sync();
}
