import type { CellValue } from '../../../src/archive/cellValue';
import type { Engine } from '../../../workbench/engine/Engine';
import { applySecondUserEdit } from '../../../workbench/protocol/secondUserEdit';
import { makeList, readColumn, tableNamed, typeInto } from './customers';

export type Edit = (engine: Engine) => void;

const allTiers = 'AAABBBBCCCCCCCCCCCCC';

/** The customers' numbers and what they should have: before anything is applied, and afterwards. */
const numbers = makeList(20)
  .slice(1)
  .map(([number]) => String(number));
export const tiersBefore = new Map(numbers.map((number, row) => [number, row === 4 ? 'old' : '']));
export const tiersAfter = new Map(numbers.map((number, row) => [number, allTiers[row] ?? '']));

export const sortCustomers: Edit = (engine) =>
  applySecondUserEdit(engine, { kind: 'sortRows', address: 'Customers', column: 0, ascending: false });

/** What the second user does, and whether it is still to be seen in the end. */
export interface Interference {
  readonly edit: Edit;
  readonly isThere: (engine: Engine) => boolean;
}

/** Changes at which the add-in must not lose its way, with what each is called in a test's title. */
export const edits: readonly (readonly [string, Interference])[] = [
  ['sorts the customers', { edit: sortCustomers, isThere: (engine) => customersOf(engine)[0] === numbers.at(-1) }],
  ['inserts a row above the customers', { edit: (engine) => insertRow(engine, 'Customers', 0), isThere: always }],
  [
    'inserts a row among the customers',
    { edit: (engine) => insertRow(engine, 'Customers', 6), isThere: (engine) => customersOf(engine).length === 21 },
  ],
  [
    'deletes a customer',
    { edit: (engine) => deleteRow(engine, 'Customers', 6), isThere: (engine) => customersOf(engine).length === 19 },
  ],
  [
    'deletes the last customer',
    { edit: (engine) => deleteRow(engine, 'Customers', 20), isThere: (engine) => isEmptyBelow(engine, 'Customers') },
  ],
  [
    'renames the column of tiers',
    {
      edit: (engine) =>
        applySecondUserEdit(engine, { kind: 'renameColumn', table: 'Customers', column: 'Tier', name: 'Class' }),
      isThere: (engine) => tierHeader(engine) === 'Class',
    },
  ],
  [
    'inserts a column before the tiers',
    {
      edit: (engine) => insertColumn(engine, 'Customers', tierHeader(engine)),
      isThere: (engine) => readColumn(engine, 'Customers', 'Column1').every((value) => value === ''),
    },
  ],
  [
    'inserts a column into the history',
    {
      edit: (engine) => insertColumn(engine, 'TierHistory', 'To'),
      isThere: (engine) => readColumn(engine, 'TierHistory', 'Column1').every((value) => value === ''),
    },
  ],
  [
    'writes a note below the history',
    { edit: (engine) => writeBelow(engine, 'TierHistory'), isThere: (engine) => hasNote(engine, 'TierHistory') },
  ],
  [
    'gives a customer a tier',
    {
      edit: (engine) => typeInto(engine, 'Customers', tierHeader(engine), 3, 'mine'),
      isThere: (engine) => tiersOf(engine).get('C-000004') === 'mine',
    },
  ],
  [
    'adds an entry to the history',
    { edit: addEntry, isThere: (engine) => readColumn(engine, 'TierHistory', 'Customer No.').includes('C-999999') },
  ],
  ['sorts the history', { edit: sortHistory, isThere: always }],
];

export function customersOf(engine: Engine): readonly CellValue[] {
  return readColumn(engine, 'Customers', 'Customer No.');
}

export function tiersOf(engine: Engine): ReadonlyMap<string, string> {
  const tiers = readColumn(engine, 'Customers', tierHeader(engine)).map(String);
  return new Map(
    readColumn(engine, 'Customers', 'Customer No.').map((number, row) => [String(number), tiers[row] ?? '']),
  );
}

export function historyOf(engine: Engine): ReadonlyMap<string, string> {
  const to = readColumn(engine, 'TierHistory', 'To').map(String);
  const entries = readColumn(engine, 'TierHistory', 'Customer No.').map((number, row) => [
    String(number),
    to[row] ?? '',
  ]);
  return new Map(entries.filter(([number]) => number !== '' && number !== 'C-999999') as [string, string][]);
}

function tierHeader(engine: Engine): string {
  return tableNamed(engine, 'Customers').columns.some(({ name }) => name === 'Class') ? 'Class' : 'Tier';
}

function insertRow(engine: Engine, table: string, row: number): void {
  const { area } = tableNamed(engine, table);
  engine.insertRows(area.sheet, area.row + row, 1, 'remote');
}

function deleteRow(engine: Engine, table: string, row: number): void {
  const { area } = tableNamed(engine, table);
  engine.deleteRows(area.sheet, area.row + row, 1, 'remote');
}

function insertColumn(engine: Engine, table: string, header: string): void {
  const { area, columns } = tableNamed(engine, table);
  engine.insertColumns(area.sheet, area.column + columns.findIndex(({ name }) => name === header), 1, 'remote');
}

function writeBelow(engine: Engine, table: string): void {
  const { area } = tableNamed(engine, table);
  const cell = { ...area, row: area.row + area.rows + 2, rows: 1, columns: 1 };
  engine.write(cell, 'A note', 'remote');
}

function hasNote(engine: Engine, table: string): boolean {
  const { area } = tableNamed(engine, table);
  const below = engine.values({ ...area, row: area.row + area.rows, rows: 60 });
  return (
    below
      .flat()
      .filter((value) => value !== '')
      .join() === 'A note'
  );
}

function isEmptyBelow(engine: Engine, table: string): boolean {
  const { area } = tableNamed(engine, table);
  return engine
    .values({ ...area, row: area.row + area.rows, rows: 5 })
    .every((row) => row.every((value) => value === ''));
}

function addEntry(engine: Engine): void {
  const { id, area } = tableNamed(engine, 'TierHistory');
  const isEmpty = readColumn(engine, 'TierHistory', 'Customer No.').join('') === '';
  if (!isEmpty) {
    engine.resizeTable(id, { ...area, rows: area.rows + 1 });
  }
  typeInto(engine, 'TierHistory', 'Customer No.', isEmpty ? 0 : area.rows - 1, 'C-999999');
}

function sortHistory(engine: Engine): void {
  applySecondUserEdit(engine, { kind: 'sortRows', address: 'TierHistory', column: 0, ascending: false });
}

function always(): boolean {
  return true;
}
