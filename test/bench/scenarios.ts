import type { CellValue } from '../../src/archive/cellValue';
import type { BenchWorkbook } from './benchWorkbook';
import { decideCreation, measureColumn, measureRecords } from './benchWorkbook';
import { checkScenario } from './checkScenario';
import { evaluateScenario } from './evaluateScenario';
import { fileScenarios } from './fileScenarios';
import { importScenarios } from './importScenarios';
import { createNaively, reclassifyNaively } from './naive';
import type { Scenario } from './scenario';
import { searchScenarios } from './searchScenarios';

const neededHeaders = [
  'Customer No.',
  'Stage',
  'Market potential',
  'Expected share',
  'Probability',
  'Current business',
  'Additional volume',
  'Tier',
];

export const scenarios: readonly Scenario[] = [
  {
    name: 'create-from-list',
    mostCustomers: Infinity,
    prepare: () => Promise.resolve(),
    run: async (book) => {
      const decision = await decideCreation(book);
      await book.archive.apply(decision.plan, {});
      const written = decision.plan.creation?.records ?? [];
      return () => measureList(book) + written.reduce((sum, { records }) => sum + measureRecords(records), 0);
    },
  },
  {
    name: 'reclassify',
    mostCustomers: Infinity,
    prepare: async (book) => {
      await book.archive.apply((await decideCreation(book)).plan, {});
    },
    run: async (book) => {
      const needed = measureNeeded(book);
      const { plan } = await book.archive.planReclassification({});
      await book.archive.apply(plan, {});
      return () => needed + measureWritten(plan);
    },
  },
  {
    name: 'reclassify-few',
    mostCustomers: 10_000,
    prepare: async (book) => {
      await book.archive.apply((await decideCreation(book)).plan, {});
      await book.archive.apply((await book.archive.planReclassification({})).plan, {});
      changeEveryHundredth(book);
      await book.host.idle();
    },
    run: async (book) => {
      const needed = measureNeeded(book);
      const { plan } = await book.archive.planReclassification({});
      await book.archive.apply(plan, {});
      return () => needed + measureWritten(plan);
    },
  },
  {
    name: 'naive-create-from-list',
    mostCustomers: 10_000,
    prepare: () => Promise.resolve(),
    run: async (book) => {
      const written = await createNaively();
      return () => measureList(book) + measureRecords(written);
    },
  },
  {
    name: 'naive-reclassify',
    mostCustomers: 10_000,
    prepare: async (book) => {
      await book.archive.apply((await decideCreation(book)).plan, {});
    },
    run: async (book) => {
      const needed = measureNeeded(book);
      const plan = await reclassifyNaively();
      return () => needed + measureWritten(plan);
    },
  },
  checkScenario,
  evaluateScenario,
  ...fileScenarios,
  ...importScenarios,
  ...searchScenarios,
];

function measureList({ host }: BenchWorkbook): number {
  const sheet = host.engine.sheets()[0]?.id ?? '';
  const used = host.engine.usedArea(sheet, true);
  return used === undefined ? 0 : measureRecords(host.engine.values(used));
}

function measureNeeded({ host }: BenchWorkbook): number {
  const table = host.engine.tables().find(({ name }) => name === 'Customers');
  if (table === undefined) {
    throw new Error('The archive was not made.');
  }
  return neededHeaders
    .map((header) => table.columns.findIndex(({ name }) => name === header))
    .map((offset) => ({
      ...table.area,
      row: table.area.row + 1,
      rows: table.area.rows - 1,
      column: offset,
      columns: 1,
    }))
    .map((area) => measureColumn(host.engine.values(area).map(([value]) => value ?? '')))
    .reduce((sum, bytes) => sum + bytes, 0);
}

function measureWritten(plan: {
  readonly columnChanges: readonly { readonly changes: readonly { readonly after: CellValue }[] }[];
  readonly appended: readonly { readonly records: readonly (readonly CellValue[])[] }[];
}): number {
  const cells = plan.columnChanges.map(({ changes }) => measureColumn(changes.map(({ after }) => after)));
  const records = plan.appended.map((appended) => measureRecords(appended.records));
  return [...cells, ...records].reduce((sum, bytes) => sum + bytes, 0);
}

/** Somebody doubles the market potential of one customer in a hundred. */
function changeEveryHundredth({ host }: BenchWorkbook): void {
  const table = host.engine.tables().find(({ name }) => name === 'Customers');
  if (table === undefined) {
    throw new Error('The archive was not made.');
  }
  const offset = table.columns.findIndex(({ name }) => name === 'Market potential');
  for (let row = 1; row < table.area.rows; row += 100) {
    const cell = { ...table.area, row: table.area.row + row, rows: 1, column: offset, columns: 1 };
    host.engine.write(cell, 50_000_000 + row, 'person');
  }
}
