import { catalogue } from '../archive/catalogue';
import type { AppendedRecords } from '../archive/plan';
import { WorkbookProblem } from '../usecases/archiveWorkbook';
import type { Work } from '../usecases/archiveWorkbook';
import type { ArchiveTable } from './archiveTable';
import { tableOf } from './findArchive';
import type { FoundArchive } from './findArchive';
import type { LocatedColumn } from './locateChanges';
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
    const place = fields.indexOf(catalogue[id].keyField);
    if (givesNumbers(id) && place >= 0) {
      const numbers = records.map((record) => String(record[place] ?? ''));
      refuseAny(id, numbers, new Set(await readNumbers(context, tableOf(archive, id), work)));
    }
  }
}

/**
 * The same for records that get another number: between the check that proposes numbers and its fixes, or before an undo, a new
 * record may have got one of them. Records that get another number themselves do not count: they may change places.
 * @throws WorkbookProblem `conflict` with the `record`.
 */
export async function refuseTakenRenumbering(
  context: Excel.RequestContext,
  table: ArchiveTable,
  columns: readonly LocatedColumn[],
  work: Work,
): Promise<void> {
  const { keyField } = catalogue[table.id];
  const cells = columns.flatMap((column) => (column.field === keyField ? column.cells : []));
  if (cells.length > 0 && givesNumbers(table.id)) {
    const leaving = new Set(cells.map(({ row }) => row));
    const numbers = await readNumbers(context, table, work);
    const wanted = cells.filter(({ key, value }) => String(key) !== String(value)).map(({ value }) => String(value));
    refuseAny(table.id, wanted, new Set(numbers.filter((_number, row) => !leaving.has(row))));
  }
}

function givesNumbers(id: ArchiveTable['id']): boolean {
  return catalogue[id].numberPrefix !== undefined && id !== 'changeLog';
}

async function readNumbers(context: Excel.RequestContext, table: ArchiveTable, work: Work): Promise<readonly string[]> {
  const { keyField } = catalogue[table.id];
  const { columns } = await readTable(context, table, { fields: [keyField] }, work);
  return columns.get(keyField)?.map(String) ?? [];
}

function refuseAny(id: ArchiveTable['id'], wanted: readonly string[], taken: ReadonlySet<string>): void {
  const number = wanted.find((each) => each !== '' && taken.has(each));
  if (number !== undefined) {
    throw new WorkbookProblem('conflict', {
      table: id,
      field: catalogue[id].keyField,
      record: number,
      found: number,
    });
  }
}
