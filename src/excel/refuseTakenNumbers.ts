import { catalogue } from '../archive/catalogue';
import type { AppendedRecords } from '../archive/plan';
import { WorkbookProblem } from '../usecases/archiveWorkbook';
import type { Work } from '../usecases/archiveWorkbook';
import { tableOf } from './findArchive';
import type { FoundArchive } from './findArchive';
import { readTable } from './readTable';

/**
 * Says so before anything is written, if somebody has given the number of a new record to another one since it was planned.
 * Entries of the change log are not looked up: nothing refers to them, and the log is long.
 * @throws WorkbookProblem `conflict` with the `record`.
 */
export async function refuseTakenNumbers(
  context: Excel.RequestContext,
  archive: FoundArchive,
  appended: readonly AppendedRecords[],
  work: Work,
): Promise<void> {
  for (const { table: id, fields, records } of appended) {
    const { keyField, numberPrefix } = catalogue[id];
    const place = fields.indexOf(keyField);
    if (numberPrefix === undefined || id === 'changeLog' || place < 0) {
      continue;
    }
    const { columns } = await readTable(context, tableOf(archive, id), { fields: [keyField] }, work);
    const taken = new Set(columns.get(keyField)?.map(String));
    const number = records.map((record) => String(record[place] ?? '')).find((each) => each !== '' && taken.has(each));
    if (number !== undefined) {
      throw new WorkbookProblem('conflict', { table: id, field: keyField, record: number, found: number });
    }
  }
}
