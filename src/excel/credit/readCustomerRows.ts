import { catalogue } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import type { TableId } from '../../archive/field';
import { isBlank } from '../../archive/isBlank';
import type { RecordKey } from '../../archive/plan';
import { keyOfRecord, recordKeys } from '../../archive/recordKeys';
import { WorkbookProblem } from '../../usecases/archiveWorkbook';
import type { FileRecord } from '../../usecases/customerFiles';
import type { ArchiveTable } from '../archiveTable';
import type { ArchiveIndexes } from '../files/ArchiveIndexes';
import { requestRecords } from '../files/requestRecords';
import { findRecord } from '../findRecord';
import type { FoundArchive } from '../findArchive';
import { readTable } from '../readTable';
import { readRows } from '../recordRuns';

/** Every row asked for on its own costs some hundred bytes; of so many of one customer, neighbours are read together. */
const MOST_SINGLE_ROWS = 500;

/** So often in a row somebody can get in between before it is told. */
const MOST_ATTEMPTS = 3;

/** Tables whose records name their customer themselves. */
export type CustomerTable = 'receivables' | 'orders' | 'monthlySales' | 'creditReviews' | 'investigations';

/** What the archive holds of one customer. */
export interface CustomerRows {
  readonly customer: FileRecord;
  /** Empty for a table that the archive does not have. */
  readonly recordsOf: (table: CustomerTable) => readonly FileRecord[];
  /** Whether the table holds records at all, whosesoever. */
  readonly keeps: (table: CustomerTable) => boolean;
}

/** Which rows of a table are a customer's. */
interface OwnRows {
  readonly table: ArchiveTable;
  readonly rows: readonly number[];
  readonly recordAt: (row: number) => RecordKey | undefined;
  readonly isKept: boolean;
}

/**
 * Reads a customer and all its records of these tables. Where the indexes know where they stand it is one round trip, however
 * many customers there are; each row is held against the numbers that come with it, and what is not known is looked for.
 * @throws WorkbookProblem `recordNotFound`, or `conflict` where others keep on moving its rows.
 */
export async function readCustomerRows(
  context: Excel.RequestContext,
  archive: FoundArchive,
  indexes: ArchiveIndexes,
  customer: RecordKey,
  tables: readonly CustomerTable[],
): Promise<CustomerRows> {
  const number = keyOfRecord(customer);
  const known = new Map<CustomerTable, OwnRows>();
  const asked = tables.flatMap((id) => {
    const own = findIndexed(archive.tables.get(id), indexes, number);
    if (own === undefined) return [];
    known.set(id, own);
    return own.rows.length > MOST_SINGLE_ROWS ? [] : [{ id, own, answer: requestOwn(context, own, number) }];
  });
  const askCustomer = requestCustomer(context, archive, indexes, customer);
  await context.sync();
  const found = askCustomer();
  const records = new Map<CustomerTable, readonly FileRecord[]>();
  for (const { id, answer } of asked) {
    const answered = answer();
    if (answered === undefined) indexes.disprove(id);
    else records.set(id, answered);
  }
  for (const id of tables) {
    const table = archive.tables.get(id);
    if (table === undefined || records.has(id)) continue;
    const isLong = (known.get(id)?.rows.length ?? 0) > MOST_SINGLE_ROWS;
    const read = await readAllOwn(context, table, number, isLong ? known.get(id) : undefined);
    known.set(id, read.own);
    records.set(id, read.records);
  }
  return {
    customer: found ?? (await findRecord(context, archive, 'customers', customer)),
    recordsOf: (id) => records.get(id) ?? [],
    keeps: (id) => known.get(id)?.isKept ?? false,
  };
}

/** By the index; `undefined` where it is not known, or not known to be of today. */
function findIndexed(table: ArchiveTable | undefined, indexes: ArchiveIndexes, number: string): OwnRows | undefined {
  const index = table && indexes.isCurrent(table.id) ? indexes.indexOf(table.id) : undefined;
  if (table === undefined || index === undefined || index.rowCount !== table.rowCount) return undefined;
  return {
    table,
    rows: index.rowsOf(number),
    recordAt: (row) => index.recordAt(row),
    isKept: table.rowCount > 1 || !isBlank(index.ownerAt(0)),
  };
}

/** By the table's own columns. */
async function findOwn(context: Excel.RequestContext, table: ArchiveTable, number: string): Promise<OwnRows> {
  const { keyField } = catalogue[table.id];
  const { columns } = await readTable(context, table, { fields: [keyField, 'customerNumber'] }, {});
  const owners = columns.get('customerNumber') ?? [];
  const keys = recordKeys(columns.get(keyField) ?? []);
  const rows = [...owners.keys()].filter((row) => String(owners[row] ?? '') === number);
  return { table, rows, recordAt: (row) => keys[row], isKept: owners.some((owner) => !isBlank(owner)) };
}

/** Asks along with the next round trip; `undefined` where a row is not the customer's any more. */
function requestOwn(
  context: Excel.RequestContext,
  own: OwnRows,
  number: string,
): () => readonly FileRecord[] | undefined {
  const answer = requestRecords(context, own.table, own.rows);
  return () => {
    const records = answer()?.flatMap((values, place) => toRecord(own, own.rows[place] ?? -1, values, number));
    return records?.length === own.rows.length ? records : undefined;
  };
}

/**
 * Looks for a customer's rows and reads them, once more where somebody has moved rows in between: an invoice that is left out could
 * make a sale look safe.
 * @param indexed Where the index says that they are; it is looked for otherwise.
 * @throws WorkbookProblem `conflict` where others keep on moving them.
 */
async function readAllOwn(
  context: Excel.RequestContext,
  table: ArchiveTable,
  number: string,
  indexed: OwnRows | undefined,
): Promise<{ readonly own: OwnRows; readonly records: readonly FileRecord[] }> {
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    const own = (attempt === 1 ? indexed : undefined) ?? (await findOwn(context, table, number));
    const records = await readOwn(context, own, number);
    if (records.length === own.rows.length) return { own, records };
  }
  throw new WorkbookProblem('conflict', { table: table.id });
}

/** Rows that somebody has moved meanwhile are not among them. */
async function readOwn(context: Excel.RequestContext, own: OwnRows, number: string): Promise<readonly FileRecord[]> {
  const rows = [...own.rows].sort((one, other) => one - other);
  const fields = [...own.table.offsets.keys()];
  const columns = await readRows(context, own.table, fields, rows, {});
  return rows.flatMap((row) => {
    const values = fields.map((field): [string, CellValue] => [field, columns.get(field)?.get(row) ?? '']);
    return toRecord(own, row, Object.fromEntries(values), number);
  });
}

function toRecord(own: OwnRows, row: number, values: FileRecord['values'], number: string): FileRecord[] {
  const { id } = own.table;
  const record = own.recordAt(row);
  const isRight =
    record !== undefined &&
    String(values['customerNumber'] ?? '') === number &&
    String(values[catalogue[id].keyField] ?? '') === keyOfRecord(record);
  return isRight ? [{ table: id, record, values, row }] : [];
}

function requestCustomer(
  context: Excel.RequestContext,
  archive: FoundArchive,
  indexes: ArchiveIndexes,
  record: RecordKey,
): () => FileRecord | undefined {
  const id: TableId = 'customers';
  const table = archive.tables.get(id);
  const row = indexes.indexOf(id)?.rowOf(record);
  if (table === undefined || row === undefined || row >= table.rowCount) return () => undefined;
  const answer = requestRecords(context, table, [row]);
  return () => {
    const [values] = answer() ?? [];
    const isThere = values !== undefined && String(values[catalogue[id].keyField]) === keyOfRecord(record);
    return isThere ? { table: id, record, values, row } : undefined;
  };
}
