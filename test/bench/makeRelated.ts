import { catalogue } from '../../src/archive/catalogue';
import type { CellValue } from '../../src/archive/cellValue';
import type { TableId } from '../../src/archive/field';
import type { Engine } from '../../workbench/engine/Engine';

/** Records of a table of the bench's archive, by field id, one entry a record. */
type Columns = Readonly<Record<string, readonly CellValue[]>>;

/**
 * Fills the tables that belong to customers: a contact and an invoice, two orders and three months of sales for each, and
 * every tenth customer supplied through the first of its ten. Written into the grid, as a file would bring it.
 */
export function fillRelated(engine: Engine, customers: number): void {
  const numbers = Array.from({ length: customers }, (_, index) => numberOf(index));
  fill(engine, 'contacts', {
    contactNumber: numbers.map((_number, index) => `P-${index}`),
    customerNumber: numbers,
    name: numbers.map((_number, index) => `王小明 ${index}`),
    lastContact: numbers.map((_number, index) => 45_000 + (index % 900)),
  });
  fill(engine, 'receivables', {
    invoiceNumber: numbers.map((_number, index) => `R-${index}`),
    customerNumber: numbers,
    date: numbers.map((_number, index) => 45_500 + (index % 300)),
    due: numbers.map((_number, index) => 45_530 + (index % 300)),
    amount: numbers.map((_number, index) => 10_000 + index),
  });
  fillSeveral(engine, 'orders', 'orderNumber', 'O', 'date', customers, 2);
  fillSeveral(engine, 'monthlySales', 'entryNumber', 'S', 'month', customers, 3);
  const suppliedThrough = numbers.map((_number, index) => (index % 10 === 9 ? numberOf(index - 9) : ''));
  const recentPurchases = numbers.map((_number, index) => (index % 7) * 1_000);
  writeColumns(engine, 'customers', { suppliedThrough, recentPurchases });
}

/** Of each customer so many records, the customers in turn, as they would stand in a sheet that grows day by day. */
function fillSeveral(
  engine: Engine,
  table: TableId,
  keyField: string,
  prefix: string,
  dateField: string,
  customers: number,
  each: number,
): void {
  const indexes = Array.from({ length: customers * each }, (_, index) => index);
  fill(engine, table, {
    [keyField]: indexes.map((index) => `${prefix}-${index}`),
    customerNumber: indexes.map((index) => numberOf(index % customers)),
    [dateField]: indexes.map((index) => 45_000 + Math.floor((index / indexes.length) * 700)),
    amount: indexes.map((index) => (index % 977) * 10),
  });
}

/** The number of the bench's customer in this place of the list. */
export function numberOf(index: number): string {
  return `C-${String(index + 1).padStart(6, '0')}`;
}

/** Makes these the records of a table. */
export function fill(engine: Engine, table: TableId, columns: Columns): void {
  const { id, area } = stateOf(engine, table);
  engine.resizeTable(id, { ...area, rows: 1 + Math.max(...Object.values(columns).map(({ length }) => length)) });
  writeColumns(engine, table, columns);
}

function writeColumns(engine: Engine, table: TableId, columns: Columns): void {
  const state = stateOf(engine, table);
  for (const [id, values] of Object.entries(columns)) {
    const header = catalogue[table].fields.find((field) => field.id === id)?.header['en-US'];
    const offset = state.columns.findIndex(({ name }) => name === header);
    const column = { ...state.area, row: state.area.row + 1, rows: values.length, columns: 1 };
    engine.write(
      { ...column, column: state.area.column + offset },
      values.map((value) => [value]),
      'remote',
    );
  }
}

function stateOf(engine: Engine, table: TableId) {
  const state = engine.tables().find(({ name }) => name === catalogue[table].tableName);
  if (state === undefined) {
    throw new Error(`The archive has no table ${table}.`);
  }
  return state;
}
