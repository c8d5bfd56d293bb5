import type { TableId } from '../archive/field';
import type { RecordKey } from '../archive/plan';
import { WorkbookProblem } from '../usecases/archiveWorkbook';
import type { FileRecord } from '../usecases/customerFiles';
import { findRow, readRecordAt } from './files/readRecord';
import { tableOf } from './findArchive';
import type { FoundArchive } from './findArchive';

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
  const table = tableOf(archive, id);
  const row = await findRow(context, table, record);
  const found = row === undefined ? undefined : await readRecordAt(context, table, record, row);
  if (found === undefined) {
    throw new WorkbookProblem('recordNotFound', { table: id, record });
  }
  return found;
}
