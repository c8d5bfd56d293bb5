import type { BenchWorkbook } from './benchWorkbook';
import { decideCreation, measureColumn } from './benchWorkbook';
import type { Scenario } from './scenario';
import { wholeArchiveSizes } from './scenario';

/** What a person types, key by key: a name, pinyin, initials, a phone, a number, two words, a slip of the keyboard. */
const queries = ['hamburg', 'shanghai', 'szs', '上海市', '49 40 12', 'C-000123', 'trading chic', 'chciago', 'zzzz'];

async function prepareArchive(book: BenchWorkbook): Promise<void> {
  await book.archive.apply((await decideCreation(book)).plan, {});
}

export const searchScenarios: readonly Scenario[] = [
  {
    // Reading the index and working out what is compared; in slices, when nothing else waits.
    name: 'search-index',
    mostCustomers: Infinity,
    sizes: wholeArchiveSizes,
    prepare: prepareArchive,
    run: async (book) => {
      await book.archive.search.load();
      return () => measureSearched(book);
    },
  },
  {
    // From a key to the first hits that are drawn.
    name: 'search',
    mostCustomers: Infinity,
    sizes: wholeArchiveSizes,
    prepare: async (book) => {
      await prepareArchive(book);
      await book.archive.search.load();
    },
    run: async (book, step) => {
      for (const query of [...queries, ...queries]) {
        for (let length = 1; length <= query.length; length += 1) {
          await step(async () => {
            book.archive.search.find(query.slice(0, length), {}).page(0, 50);
          });
        }
      }
      return () => 1;
    },
  },
];

/** The columns by which the customers of the bench can be found. */
function measureSearched({ host }: BenchWorkbook): number {
  const table = host.engine.tables().find(({ name }) => name === 'Customers');
  if (table === undefined) {
    throw new Error('The archive was not made.');
  }
  const { area, columns } = table;
  return ['Customer No.', 'Customer name', 'Stage', 'Expected value', 'Phone', 'Industry']
    .map((header) => columns.findIndex(({ name }) => name === header))
    .map((offset) => ({ ...area, row: area.row + 1, rows: area.rows - 1, column: area.column + offset, columns: 1 }))
    .reduce((sum, cells) => sum + measureColumn(host.engine.values(cells).map(([value]) => value ?? '')), 0);
}
