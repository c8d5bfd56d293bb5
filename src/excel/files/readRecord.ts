import { catalogue } from '../../archive/catalogue';
import type { RecordKey } from '../../archive/plan';
import { keyOfRecord, recordKeys } from '../../archive/recordKeys';
import type { FileRecord } from '../../usecases/customerFiles';
import type { ArchiveIndexes } from './ArchiveIndexes';
import type { ArchiveTable } from '../archiveTable';
import { readTable } from '../readTable';
import { requestRecords } from './requestRecords';

/** Reads one record whole; `undefined` if there is no such record. */
export async function readRecord(
  context: Excel.RequestContext,
  table: ArchiveTable,
  indexes: ArchiveIndexes,
  record: RecordKey,
): Promise<FileRecord | undefined> {
  const hint = indexes.indexOf(table.id)?.rowOf(record);
  const found = hint === undefined ? undefined : await readRecordAt(context, table, record, hint);
  if (found !== undefined) {
    return found;
  }
  const row = await findRow(context, table, record);
  return row === undefined ? undefined : readRecordAt(context, table, record, row);
}

/** Looks for a record in its table's whole key column. */
export async function findRow(
  context: Excel.RequestContext,
  table: ArchiveTable,
  record: RecordKey,
): Promise<number | undefined> {
  const { keyField } = catalogue[table.id];
  const { columns } = await readTable(context, table, { fields: [keyField] }, {});
  const row = recordKeys(columns.get(keyField) ?? []).indexOf(record);
  return row < 0 ? undefined : row;
}

/** Reads the record in this row of the body; `undefined` if it does not stand there. */
export async function readRecordAt(
  context: Excel.RequestContext,
  table: ArchiveTable,
  record: RecordKey,
  row: number,
): Promise<FileRecord | undefined> {
  const records = requestRecords(context, table, [row]);
  await context.sync();
  const [values] = records() ?? [];
  const isThere = values !== undefined && String(values[catalogue[table.id].keyField]) === keyOfRecord(record);
  return isThere ? { table: table.id, record, values, row } : undefined;
}
