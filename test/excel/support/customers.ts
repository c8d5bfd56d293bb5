import type { CellValue } from '../../../src/archive/cellValue';
import type { Language } from '../../../src/archive/language';
import { proposeMapping } from '../../../src/usecases/proposeMapping';
import type { CellInput } from '../../../workbench/engine/grid';
import type { Engine } from '../../../workbench/engine/Engine';
import type { TableState } from '../../../workbench/engine/tableState';
import type { OpenWorkbook } from './openWorkbook';

export const listHeaders = [
  'Customer No.',
  'Customer name',
  'Stage',
  'Market potential',
  'Expected share',
  'Probability',
];

/** A list of prospects with different expected values: the first is worth most. */
export function makeList(count: number): CellValue[][] {
  const customers = Array.from({ length: count }, (_, index) => [
    `C-${String(index + 1).padStart(6, '0')}`,
    `Customer ${index + 1}`,
    'Prospect',
    (count - index) * 10_000,
    0.3,
    0.5,
  ]);
  return [listHeaders, ...customers];
}

/** Writes rows from A1 on into a sheet, text exactly as it is. */
export function fillSheet(engine: Engine, rows: readonly (readonly CellInput[])[], sheet = engine.activeSheet()): void {
  const area = { sheet, row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 };
  engine.write(
    area,
    rows.map((row) => row.map((value) => (typeof value === 'string' && value !== '' ? `'${value}` : value))),
    'person',
  );
}

/** Makes an archive from this list, as the pane does, with the mapping that is proposed. */
export async function createFromList(
  book: OpenWorkbook,
  rows: readonly (readonly CellInput[])[],
  language: Language = 'en-US',
): Promise<void> {
  fillSheet(book.host.engine, rows);
  const list = await book.archive.readActiveList({});
  const mapping = proposeMapping(list).columns.map((column) => column.mapping);
  const { plan } = book.archive.planCreation({ language, currency: 'EUR', source: { list, mapping } });
  await book.archive.apply(plan, {});
  await book.host.idle();
}

export async function createEmpty(book: OpenWorkbook, language: Language = 'en-US'): Promise<void> {
  await book.archive.apply(book.archive.planCreation({ language, currency: 'EUR' }).plan, {});
  await book.host.idle();
}

/** Reclassifies as the ribbon does: decides and applies. */
export async function reclassify(book: OpenWorkbook): ReturnType<OpenWorkbook['archive']['planReclassification']> {
  const decision = await book.archive.planReclassification({});
  await book.archive.apply(decision.plan, {});
  await book.host.idle();
  return decision;
}

export function tableNamed(engine: Engine, name: string): TableState {
  const table = engine.tables().find((candidate) => candidate.name === name);
  if (table === undefined) {
    throw new Error(`There is no table ${name}.`);
  }
  return table;
}

/** The area of a column's body. */
export function columnArea(engine: Engine, table: string, header: string) {
  const { area, columns } = tableNamed(engine, table);
  const offset = columns.findIndex(({ name }) => name === header);
  if (offset < 0) {
    throw new Error(`The table ${table} has no column ${header}.`);
  }
  return { ...area, row: area.row + 1, rows: area.rows - 1, column: area.column + offset, columns: 1 };
}

export function readColumn(engine: Engine, table: string, header: string): CellValue[] {
  return engine.values(columnArea(engine, table, header)).map(([value]) => value ?? '');
}

/** Types a value into a cell of a column, by position of its row. */
export function typeInto(engine: Engine, table: string, header: string, row: number, value: CellInput): void {
  const area = columnArea(engine, table, header);
  engine.write({ ...area, row: area.row + row, rows: 1 }, value, 'person');
}
