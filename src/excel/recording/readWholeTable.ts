import { catalogue } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import type { RecordValues, SeenTable } from '../../usecases/recordChanges/tableRecords';
import { addSeen, recordedFields } from '../../usecases/recordChanges/tableRecords';
import { bodyOf, cellsOf, offsetOf } from '../archiveTable';
import type { ArchiveTable } from '../archiveTable';
import { toColumnBands } from '../columnBands';
import { readTable } from '../readTable';
import type { SheetEdits } from './EditedCells';

/** Some 300 kB, so that a command never waits long for the end of a block. */
const CELLS_A_BLOCK = 40_000;

/** How often a table is read again because somebody moved its rows meanwhile, before it is left for later. */
const MOST_ATTEMPTS = 3;

/** Runs a batch when nothing else waits for the workbook. */
export type RunWhenIdle = <Result>(batch: (context: Excel.RequestContext) => Promise<Result>) => Promise<Result>;

/** The fields of the table that are recorded and that this archive has. */
export function recordedFieldsOf(table: ArchiveTable): string[] {
  return recordedFields(table.id).filter((field) => table.offsets.has(field));
}

/** A table as it was read. */
export interface WholeTable {
  readonly seen: SeenTable;
  /** The number in each row of the body. */
  readonly numbers: readonly string[];
  readonly table: ArchiveTable;
}

/**
 * Reads the records of a table block by block, each when nobody else wants the workbook. `restless` where the table does not
 * keep still: each block must find it as large and with the same headers, and where there are several, the order of the
 * numbers in the end must be that in which they were read. `undefined` where the table is gone.
 * @param known Where the table stood a moment ago.
 * @param find Looks for it anew.
 * @param isStopped Asked before each block.
 */
export async function readWholeTable(
  run: RunWhenIdle,
  known: ArchiveTable,
  find: () => Promise<ArchiveTable | undefined>,
  isStopped: () => boolean,
): Promise<WholeTable | 'restless' | undefined> {
  let table: ArchiveTable | undefined = known;
  for (let attempt = 1; attempt <= MOST_ATTEMPTS && !isStopped(); attempt += 1) {
    const read: WholeTable | undefined = await readOnce(run, table, isStopped);
    if (read !== undefined) {
      return read;
    }
    table = await find();
    if (table === undefined) {
      return undefined;
    }
  }
  return 'restless';
}

/**
 * Takes the table for what it was before single cells were edited while it was being read: only then are these edits seen
 * as changes when they are recorded.
 */
export function restoreValuesBefore({ seen, numbers, table }: WholeTable, edits: SheetEdits | undefined): void {
  const fields = new Map(seen.fields.map((field, index) => [table.firstColumn + offsetOf(table, field), index]));
  for (const [place, value] of edits?.valuesBefore ?? []) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    const number = numbers[row - table.firstRow] ?? '';
    const field = fields.get(column);
    const [values, ...others] = seen.records.get(number) ?? [];
    const isNumber = field === seen.fields.indexOf(catalogue[table.id].keyField);
    if (field !== undefined && !isNumber && values !== undefined && others.length === 0) {
      seen.records.set(number, [values.with(field, value)]);
    }
  }
}

async function readOnce(
  run: RunWhenIdle,
  table: ArchiveTable,
  isStopped: () => boolean,
): Promise<WholeTable | undefined> {
  const fields = recordedFieldsOf(table);
  const seen: SeenTable = { table: table.id, fields, records: new Map() };
  const key = fields.indexOf(catalogue[table.id].keyField);
  const numbers: string[] = [];
  const blockRows = Math.max(1, Math.floor(CELLS_A_BLOCK / fields.length));
  for (let first = 0; first < table.rowCount; first += blockRows) {
    const count = Math.min(blockRows, table.rowCount - first);
    const records = isStopped() ? undefined : await run((context) => readRecords(context, table, fields, first, count));
    if (records === undefined) {
      return undefined;
    }
    addSeen(seen, records);
    numbers.push(...records.map((values) => String(values[key] ?? '')));
  }
  const isWhole = table.rowCount <= blockRows || (await run((context) => holdsNumbers(context, table, numbers)));
  return isWhole ? { seen, numbers, table } : undefined;
}

/** Whether the table's numbers stand in this order. */
async function holdsNumbers(
  context: Excel.RequestContext,
  table: ArchiveTable,
  numbers: readonly string[],
): Promise<boolean> {
  const { keyField } = catalogue[table.id];
  const body = bodyOf(context, table).load('rowCount');
  await context.sync();
  const { columns } = await readTable(context, { ...table, rowCount: body.rowCount }, { fields: [keyField] }, {});
  const now = columns.get(keyField) ?? [];
  return now.length === numbers.length && now.every((number, row) => String(number) === numbers[row]);
}

/** These rows of the body, in the order of the fields; `undefined` where the table is not as it was. */
async function readRecords(
  context: Excel.RequestContext,
  table: ArchiveTable,
  fields: readonly string[],
  firstRow: number,
  rowCount: number,
): Promise<RecordValues[] | undefined> {
  const body = bodyOf(context, table).load('rowCount');
  const headers = context.workbook.tables.getItem(table.name).getHeaderRowRange().untrack().load('values');
  const bands = toColumnBands(fields, (field) => offsetOf(table, field)).map((band) => ({
    places: band.fields.map((field) => fields.indexOf(field)),
    range: cellsOf(body, firstRow, band.offset, rowCount, band.fields.length).load('values'),
  }));
  await context.sync();
  const names = (headers.values[0] ?? []) as CellValue[];
  const isAsItWas = fields.every((field) => String(names[offsetOf(table, field)]) === table.headers.get(field));
  if (body.rowCount !== table.rowCount || !isAsItWas) {
    return undefined;
  }
  const records = Array.from({ length: rowCount }, () => fields.map((): CellValue => ''));
  for (const { places, range } of bands) {
    (range.values as CellValue[][]).forEach((row, index) => {
      const record = records[index];
      row.forEach((value, column) => record?.splice(places[column] ?? 0, 1, value));
    });
  }
  return records;
}
