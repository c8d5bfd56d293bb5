import { customersTable } from '../../src/archive/tables/customersTable';
import type { BenchWorkbook } from './benchWorkbook';
import { decideCreation, measureColumn } from './benchWorkbook';
import type { Scenario } from './scenario';
import { wholeArchiveSizes } from './scenario';

/** Columns that the check has no use for: what is calculated, and remarks. */
const unread = new Set(
  customersTable.fields
    .filter(({ id, type }) => type === 'computed' || id === 'remarks' || id === 'toClearUp')
    .map(({ header }) => header['en-US']),
);

/** Everything that is wrong in an archive as it was made from a list. */
export const checkScenario: Scenario = {
  name: 'check',
  mostCustomers: Infinity,
  sizes: wholeArchiveSizes,
  prepare: async (book) => {
    await book.archive.apply((await decideCreation(book)).plan, {});
  },
  run: async (book) => {
    await book.archive.check.run({});
    return () => measureFilled(book);
  },
};

/** The values of all columns in which something stands. */
function measureFilled({ host }: BenchWorkbook): number {
  const table = host.engine.tables().find(({ name }) => name === 'Customers');
  if (table === undefined) {
    throw new Error('The archive was not made.');
  }
  const { area, columns } = table;
  return columns
    .filter(({ name }) => !unread.has(name))
    .map(({ name }) => columns.findIndex((column) => column.name === name))
    .map((offset) => ({ ...area, row: area.row + 1, rows: area.rows - 1, column: area.column + offset, columns: 1 }))
    .map((cells) => host.engine.values(cells).map(([value]) => value ?? ''))
    .filter((values) => values.some((value) => value !== ''))
    .reduce((sum, values) => sum + measureColumn(values), 0);
}
