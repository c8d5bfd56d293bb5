import type { CustomerFile, SelectedFile } from '../../src/usecases/customerFiles';
import type { BenchWorkbook } from './benchWorkbook';
import { decideCreation, measureColumn, openAgain } from './benchWorkbook';
import { fillRelated } from './makeRelated';
import type { Scenario } from './scenario';
import { wholeArchiveSizes } from './scenario';

/** How many selections are measured: enough for a 95th percentile. */
const SELECTIONS = 60;

/** An archive whose customers have records in the other tables too. */
async function prepareFiles(book: BenchWorkbook): Promise<void> {
  const { plan } = await decideCreation(book);
  await book.archive.apply(plan, {});
  fillRelated(book.host.engine, plan.creation?.records.find(({ table }) => table === 'customers')?.records.length ?? 0);
  selectCustomer(book, 0);
  await book.host.idle();
}

export const fileScenarios: readonly Scenario[] = [
  {
    // From the opening of the pane to the first customer's cells; where the records stand is learnt afterwards.
    name: 'open',
    mostCustomers: Infinity,
    sizes: wholeArchiveSizes,
    prepare: prepareFiles,
    run: async (book) => {
      const archive = openAgain(book.host);
      await archive.look();
      archive.files.onSelection(() => undefined);
      const selected = await archive.files.readSelected();
      return () => measureColumns(book, ['Customer No.', 'Tier']) + measureFile(selected);
    },
  },
  {
    // What the background reads after the opening, block by block.
    name: 'learn-places',
    mostCustomers: Infinity,
    sizes: wholeArchiveSizes,
    prepare: prepareFiles,
    run: async (book) => {
      await settle(book);
      return () => 1;
    },
  },
  {
    name: 'follow-selection',
    mostCustomers: Infinity,
    sizes: wholeArchiveSizes,
    prepare: async (book) => {
      await prepareFiles(book);
      await settle(book);
    },
    run: async (book, step) => {
      let bytes = 0;
      for (let index = 0; index < SELECTIONS; index += 1) {
        selectCustomer(book, Math.floor((index * 7919) % book.customers));
        await book.host.idle();
        await step(async () => {
          bytes += measureFile(await book.archive.files.readSelected());
        });
      }
      return () => bytes;
    },
  },
];

/** Listens, and waits until the background has learnt where all records stand. */
async function settle(book: BenchWorkbook): Promise<void> {
  book.archive.files.onSelection(() => undefined);
  let selected = await book.archive.files.readSelected();
  while (selected.kind === 'customer' && selected.file.awaited.length > 0) {
    await book.host.idle();
    selected = await book.archive.files.readSelected();
  }
  if (selected.kind !== 'customer') {
    throw new Error('No customer is selected.');
  }
}

function selectCustomer({ host }: BenchWorkbook, row: number): void {
  const { area } = customersOf(host.engine);
  host.engine.activateSheet(area.sheet);
  host.engine.select({ ...area, row: area.row + 1 + row, rows: 1, columns: 1 });
}

function customersOf(engine: BenchWorkbook['host']['engine']) {
  const table = engine.tables().find(({ name }) => name === 'Customers');
  if (table === undefined) {
    throw new Error('The archive was not made.');
  }
  return table;
}

function measureColumns({ host: { engine } }: BenchWorkbook, headers: readonly string[]): number {
  const { area, columns } = customersOf(engine);
  return headers
    .map((header) => columns.findIndex(({ name }) => name === header))
    .map((offset) => ({ ...area, row: area.row + 1, rows: area.rows - 1, column: area.column + offset, columns: 1 }))
    .map((column) => measureColumn(engine.values(column).map(([value]) => value ?? '')))
    .reduce((sum, bytes) => sum + bytes, 0);
}

/** Bytes of what a file shows, as JSON of its rows. */
function measureFile(selected: SelectedFile): number {
  const rowsOf = ({ customer, related }: CustomerFile) => [
    Object.values(customer.values),
    ...related.flatMap(({ records }) => records.map(({ values }) => Object.values(values))),
  ];
  return selected.kind === 'customer' ? Buffer.byteLength(JSON.stringify(rowsOf(selected.file)), 'utf8') : 0;
}
