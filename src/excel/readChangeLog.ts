import { catalogue } from '../archive/catalogue';
import type { CellValue } from '../archive/cellValue';
import type { TableId } from '../archive/field';
import { recordKeys } from '../archive/recordKeys';
import type { ChangesQuestion, CustomerHistory, HistoryEvent, LoggedChanges } from '../usecases/archiveChanges';
import type { FileRecord } from '../usecases/customerFiles';
import { momentOf, pageChanges } from '../usecases/recordChanges/pageChanges';
import type { ChangesPage } from '../usecases/recordChanges/pageChanges';
import { readEntry } from '../usecases/recordChanges/readEntry';
import type { ArchiveTable } from './archiveTable';
import { requireArchive, tableOf } from './findArchive';
import { readTable } from './readTable';
import { readRows } from './recordRuns';

/** A page of the log: of all entries only what chooses them is read. */
export async function readChangeLog(context: Excel.RequestContext, question: ChangesQuestion): Promise<LoggedChanges> {
  const log = (await requireArchive(context)).tables.get('changeLog');
  if (log === undefined) {
    return { total: 0, entries: [], people: [] };
  }
  const page = await readPage(context, log, 'changedAt', question);
  const entries = await readRecords(context, log, page);
  return { total: page.total, entries: entries.map(readEntry), people: page.people };
}

/** The newest changes of a customer together with its moves between tiers. */
export async function readCustomerHistory(
  context: Excel.RequestContext,
  customer: string,
  count: number,
): Promise<CustomerHistory> {
  const archive = await requireArchive(context);
  const question = { customer, from: 0, count };
  const events: (HistoryEvent & { readonly moment: number })[] = [];
  let total = 0;
  const log = archive.tables.get('changeLog');
  if (log !== undefined) {
    const page = await readPage(context, log, 'changedAt', question);
    total += page.total;
    const entries = await readRecords(context, log, page);
    events.push(
      ...entries.map((record) => {
        const moment = momentOf(record.values['changedAt']);
        return { kind: 'change' as const, entry: readEntry(record), moment };
      }),
    );
  }
  const history = tableOf(archive, 'tierHistory');
  const page = await readPage(context, history, 'date', question);
  total += page.total;
  const moves = await readRecords(context, history, page);
  events.push(...moves.map((record) => ({ kind: 'tier' as const, record, moment: momentOf(record.values['date']) })));
  events.sort((one, other) => other.moment - one.moment);
  return { total, events: events.slice(0, count).map(({ moment: _moment, ...event }) => event) };
}

interface KeyedPage extends ChangesPage {
  /** Addresses of the records on the page, by row. */
  readonly keys: ReadonlyMap<number, string>;
}

async function readPage(
  context: Excel.RequestContext,
  table: ArchiveTable,
  timeField: string,
  question: ChangesQuestion,
): Promise<KeyedPage> {
  const { keyField } = catalogue[table.id];
  const fields = [...new Set([keyField, timeField, 'changedBy', 'customerNumber'])];
  const read = await readTable(context, table, { fields: fields.filter((field) => table.offsets.has(field)) }, {});
  const column = (field: string): readonly CellValue[] => read.columns.get(field) ?? [];
  const page = pageChanges(
    { times: column(timeField), people: column('changedBy'), customers: column('customerNumber') },
    question,
  );
  const keys = recordKeys(column(keyField));
  return { ...page, keys: new Map(page.rows.map((row) => [row, keys[row] ?? ''])) };
}

/** The records of a page, in its order. */
async function readRecords(
  context: Excel.RequestContext,
  table: ArchiveTable,
  { rows, keys }: KeyedPage,
): Promise<FileRecord[]> {
  const fields = [...table.offsets.keys()];
  const sorted = [...rows].sort((one, other) => one - other);
  const columns = sorted.length === 0 ? undefined : await readRows(context, table, fields, sorted, {});
  return rows.map((row) => toRecord(table.id, keys.get(row) ?? '', fields, (field) => columns?.get(field)?.get(row)));
}

function toRecord(
  table: TableId,
  record: string,
  fields: readonly string[],
  valueOf: (field: string) => CellValue | undefined,
): FileRecord {
  return { table, record, values: Object.fromEntries(fields.map((field) => [field, valueOf(field) ?? ''])) };
}
