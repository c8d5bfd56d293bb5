import { catalogue } from '../archive/catalogue';
import type { CellValue } from '../archive/cellValue';
import type { TableId } from '../archive/field';
import type { RecordKey } from '../archive/plan';
import { recordKeys } from '../archive/recordKeys';
import { WorkbookProblem } from '../usecases/archiveWorkbook';
import type { FileRecord } from '../usecases/customerFiles';
import { bodyOf, cellsOf, withExtraColumns } from './archiveTable';
import { tableOf } from './findArchive';
import type { FoundArchive } from './findArchive';
import { readTable } from './readTable';

/**
 * Looks for a record by its key alone and reads all of it.
 * @throws WorkbookProblem `recordNotFound`, also if it is moved while it is read.
 */
export async function findRecord(
  context: Excel.RequestContext,
  archive: FoundArchive,
  id: TableId,
  record: RecordKey,
): Promise<FileRecord> {
  const { keyField } = catalogue[id];
  const table = withExtraColumns(tableOf(archive, id));
  const { columns } = await readTable(context, table, { fields: [keyField] }, {});
  const keys = columns.get(keyField) ?? [];
  const row = recordKeys(keys).indexOf(record);
  if (row < 0) {
    throw new WorkbookProblem('recordNotFound', { table: id, record });
  }
  const cells = cellsOf(bodyOf(context, table), row, 0, 1, table.columnCount).load('values');
  await context.sync();
  const [read = []] = cells.values as CellValue[][];
  const values = Object.fromEntries([...table.offsets].map(([field, offset]) => [field, read[offset] ?? '']));
  if (values[keyField] !== keys[row]) {
    throw new WorkbookProblem('recordNotFound', { table: id, record });
  }
  return { table: id, record, row, values };
}
