import { writeXlsx } from 'hucre';
import type { CellValue } from '../../src/archive/cellValue';
import type { OpenedFile } from '../../src/usecases/importList/listImport';
import type { SourceSheet } from '../../src/usecases/importList/sourceSheet';
import type { BenchWorkbook } from './benchWorkbook';
import { decideCreation, measureRecords } from './benchWorkbook';
import { benchHeaders, makeCustomers } from './makeCustomers';
import type { Scenario } from './scenario';

/** Sales rows a customer has. */
const SALES = 5;

/** The file to be imported, made before anything is measured. */
const files = new WeakMap<BenchWorkbook, Uint8Array>();

export const importScenarios: readonly Scenario[] = [
  {
    // From the bytes of a workbook to customers in an archive that has none, step by step as the pane does it.
    name: 'import',
    mostCustomers: Infinity,
    prepare: async (book) => {
      await book.archive.apply(book.archive.planCreation({ language: 'en-US', currency: 'EUR' }).plan, {});
      files.set(book, await makeCustomerFile(book.customers));
    },
    run: (book) => importFile(book, 'customers.xlsx'),
  },
  {
    // Five months of sales for each customer of an archive, from a text.
    name: 'import-sales',
    mostCustomers: Infinity,
    sizes: [1_000, 100_000],
    prepare: async (book) => {
      await book.archive.apply((await decideCreation(book)).plan, {});
      files.set(book, makeSalesFile(book.customers));
    },
    run: (book) => importFile(book, 'sales.csv'),
  },
];

async function importFile(book: BenchWorkbook, name: string): Promise<() => number> {
  const { importing } = book.archive;
  const bytes = files.get(book) ?? new Uint8Array();
  const { buffer } = bytes;
  const file = { name, size: bytes.length, arrayBuffer: () => Promise.resolve(buffer as ArrayBuffer) };
  const sheet = await readFirst(await importing.openFile(file, {}));
  const [table] = await importing.findTables(sheet, {});
  if (table === undefined) {
    throw new Error(`There is no table in ${name}.`);
  }
  const { mapping } = await importing.propose(table, undefined, {});
  await importing.measureFit(table, mapping, [...table.columns.keys()], {});
  const comparison = await importing.compare(table, mapping, {});
  const answers = new Map(comparison.duplicates.map(({ id }) => [id, 'different' as const]));
  const choices = { mode: 'addAndUpdate', emptyOverwrites: false, unfit: 'leaveOut', answers } as const;
  const { plan, rejected } = await importing.decide(comparison, choices, {});
  if (rejected.length > 0) {
    throw new Error(`${rejected.length} rows are rejected, as ${JSON.stringify(rejected[0])}.`);
  }
  await book.archive.apply(plan, {});
  return () => plan.appended.reduce((sum, { records }) => sum + measureRecords(records), 0);
}

function readFirst(opened: OpenedFile): Promise<SourceSheet> {
  return opened.kind === 'workbook' ? opened.read(opened.sheetNames[0] ?? '', {}) : opened.read(opened.detected, {});
}

async function makeCustomerFile(customers: number): Promise<Uint8Array> {
  const rows = [benchHeaders, ...makeCustomers(customers)].map((row): CellValue[] => [...row]);
  return new Uint8Array(await writeXlsx({ sheets: [{ name: 'Customers', rows }] }));
}

function makeSalesFile(customers: number): Uint8Array {
  const lines = ['Customer No.,Month,Product line,Sales'];
  for (let index = 0; index < customers * SALES; index += 1) {
    const number = String(Math.floor(index / SALES) + 1).padStart(6, '0');
    lines.push(`C-${number},2026-${String((index % SALES) + 1).padStart(2, '0')}-01,Pumps,${(index % 9_973) * 10}`);
  }
  return new TextEncoder().encode(lines.join('\n'));
}
