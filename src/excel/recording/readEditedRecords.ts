import { catalogue } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import type { RecordsNow } from '../../usecases/recordChanges/compareRecords';
import type { RecordValues, SeenTable } from '../../usecases/recordChanges/tableRecords';
import { offsetOf } from '../archiveTable';
import type { ArchiveTable } from '../archiveTable';
import type { AddressArea } from '../parseAddress';
import { readTable } from '../readTable';
import { readRows } from '../recordRuns';
import type { SheetEdits } from './EditedCells';

/** Rows of a table's body that were edited, and whether its numbers may have come, gone or changed. */
interface EditedRows {
  readonly rows: ReadonlySet<number>;
  readonly concernsNumbers: boolean;
}

/**
 * Reads what is needed to tell what edits have done to the records of a table: the rows that were edited, and the column of
 * numbers only where rows moved or numbers were edited. `undefined` if they did nothing to the table.
 * @param others Edits that are somebody else's to record.
 */
export async function readEditedRecords(
  context: Excel.RequestContext,
  table: ArchiveTable,
  seen: SeenTable,
  edits: SheetEdits,
  others: SheetEdits | undefined,
): Promise<RecordsNow | undefined> {
  const edited = findEditedRows(table, edits);
  if (edited.rows.size === 0 && !edited.concernsNumbers) {
    return undefined;
  }
  const read = await readRecords(context, table, seen.fields, edited.rows);
  const key = seen.fields.indexOf(catalogue[table.id].keyField);
  const numbersOf = (records: ReadonlyMap<number, RecordValues>): string[] =>
    [...records.values()].map((values) => String(values[key] ?? ''));
  const isPlain = numbersOf(read).every((number) => number === '' || seen.records.get(number)?.length === 1);
  const whole =
    edited.concernsNumbers || !isPlain ? await readByNumbers(context, table, seen, read, numbersOf(read)) : undefined;
  const records = whole?.records ?? read;
  const rows = [...records.keys()];
  return {
    read: [...records.values()],
    gone: others?.isMoved === true && !edits.isMoved ? [] : (whole?.gone ?? []),
    ...(others !== undefined && {
      isRecorded: (record, field) => !holds(table, others.areas, rows[record] ?? 0, seen.fields[field] ?? ''),
    }),
  };
}

function findEditedRows(table: ArchiveTable, { areas, isMoved, isScattered }: SheetEdits): EditedRows {
  const rows = new Set<number>();
  if (isScattered) {
    for (let row = 0; row < table.rowCount; row += 1) rows.add(row);
    return { rows, concernsNumbers: true };
  }
  const keyColumn = table.firstColumn + offsetOf(table, catalogue[table.id].keyField);
  let concernsNumbers = isMoved;
  for (const area of areas.filter((candidate) => touchesColumns(table, candidate))) {
    const first = Math.max(0, area.firstRow - table.firstRow);
    const last = Math.min(table.rowCount - 1, area.lastRow - table.firstRow);
    for (let row = first; row <= last; row += 1) rows.add(row);
    concernsNumbers ||= first <= last && area.firstColumn <= keyColumn && keyColumn <= area.lastColumn;
  }
  return { rows, concernsNumbers };
}

function touchesColumns({ firstColumn, columnCount }: ArchiveTable, area: AddressArea): boolean {
  return area.firstColumn < firstColumn + columnCount && area.lastColumn >= firstColumn;
}

interface ReadByNumbers {
  readonly records: ReadonlyMap<number, RecordValues>;
  readonly gone: readonly string[];
}

/** All records whose numbers are new, edited or not unique, and the numbers that are no longer there. */
async function readByNumbers(
  context: Excel.RequestContext,
  table: ArchiveTable,
  seen: SeenTable,
  read: ReadonlyMap<number, RecordValues>,
  edited: readonly string[],
): Promise<ReadByNumbers> {
  const { keyField } = catalogue[table.id];
  const { columns } = await readTable(context, table, { fields: [keyField] }, {});
  const numbers = (columns.get(keyField) ?? []).map(String);
  const counts = new Map<string, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const inQuestion = new Set(edited);
  for (const [number, count] of counts) {
    if (number !== '' && seen.records.get(number)?.length !== count) inQuestion.add(number);
  }
  const rows = numbers.flatMap((number, row) => (inQuestion.has(number) && !read.has(row) ? [row] : []));
  const others = await readRecords(context, table, seen.fields, new Set(rows));
  return {
    records: new Map([...read, ...others]),
    gone: [...seen.records.keys()].filter((number) => !counts.has(number)),
  };
}

async function readRecords(
  context: Excel.RequestContext,
  table: ArchiveTable,
  fields: readonly string[],
  rows: ReadonlySet<number>,
): Promise<Map<number, RecordValues>> {
  const sorted = [...rows].sort((one, other) => one - other);
  const columns = sorted.length === 0 ? undefined : await readRows(context, table, fields, sorted, {});
  return new Map(
    sorted.map((row) => [row, fields.map((field): CellValue => columns?.get(field)?.get(row) ?? '')] as const),
  );
}

function holds(table: ArchiveTable, areas: readonly AddressArea[], row: number, field: string): boolean {
  const sheetRow = table.firstRow + row;
  const column = table.firstColumn + offsetOf(table, field);
  return areas.some(
    ({ firstRow, lastRow, firstColumn, lastColumn }) =>
      sheetRow >= firstRow && sheetRow <= lastRow && column >= firstColumn && column <= lastColumn,
  );
}
