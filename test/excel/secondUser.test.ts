import type { Engine } from '../../workbench/engine/Engine';
import { applySecondUserEdit } from '../../workbench/protocol/secondUserEdit';
import { createFromList, makeList, readColumn, reclassify, tableNamed, typeInto } from './support/customers';
import { openWorkbook } from './support/openWorkbook';
import type { OpenWorkbook } from './support/openWorkbook';

type Edit = (engine: Engine) => void;

const allTiers = 'AAABBBBCCCCCCCCCCCCC';

/** The customers' numbers and what they should have: before anything is applied, and afterwards. */
const numbers = makeList(20)
  .slice(1)
  .map(([number]) => String(number));
const tiersBefore = new Map(numbers.map((number, row) => [number, row === 4 ? 'old' : '']));
const tiersAfter = new Map(numbers.map((number, row) => [number, allTiers[row] ?? '']));

const sortCustomers: Edit = (engine) =>
  applySecondUserEdit(engine, { kind: 'sortRows', address: 'Customers', column: 0, ascending: false });

const edits: readonly (readonly [string, Edit])[] = [
  ['sorts the customers', sortCustomers],
  ['inserts a row above the customers', (engine) => insertRow(engine, 'Customers', 0)],
  ['inserts a row among the customers', (engine) => insertRow(engine, 'Customers', 6)],
  ['deletes a customer', (engine) => deleteRow(engine, 'Customers', 6)],
  ['deletes the last customer', (engine) => deleteRow(engine, 'Customers', 20)],
  [
    'renames the column of tiers',
    (engine) =>
      applySecondUserEdit(engine, { kind: 'renameColumn', table: 'Customers', column: 'Tier', name: 'Class' }),
  ],
  ['inserts a column before the tiers', (engine) => insertColumn(engine, 'Customers', tierHeader(engine))],
  ['inserts a column into the history', (engine) => insertColumn(engine, 'TierHistory', 'To')],
  ['writes a note below the history', (engine) => writeBelow(engine, 'TierHistory')],
  ['gives a customer a tier', (engine) => typeInto(engine, 'Customers', tierHeader(engine), 3, 'mine')],
];

describe('a second user who gets in between', () => {
  it.each(edits)(
    '%s: each customer has its own tier or the old one, whenever it happens',
    async (_what, edit) => {
      const batches = await countBatches(apply);
      expect(batches).toBeGreaterThan(3);
      for (let batch = 1; batch <= batches; batch += 1) {
        await withArchive(async (book) => {
          const { plan } = await book.archive.planReclassification({});
          const note = interfere(book, batch, edit);
          const outcome = await settleOf(book.archive.apply(plan, {}));
          expect(note()).toBe(true);
          expectSound(book, outcome, { refused: tiersBefore, done: tiersAfter });
        });
      }
    },
    120_000,
  );

  it.each(edits)(
    '%s while it is undone: all is as before or as it was, whenever it happens',
    async (_what, edit) => {
      const batches = await countBatches(undo);
      expect(batches).toBeGreaterThan(3);
      for (let batch = 1; batch <= batches; batch += 1) {
        await withArchive(async (book) => {
          await reclassify(book);
          const note = interfere(book, batch, edit);
          const outcome = await settleOf(book.archive.undoLast({}));
          expect(note()).toBe(true);
          expectSound(book, outcome, { refused: tiersAfter, done: tiersBefore });
        });
      }
    },
    120_000,
  );

  it('sorts again before each further batch: whoever had no tier of another has none in the end', async () => {
    await withArchive(async (book) => {
      const { plan } = await book.archive.planReclassification({});
      let isAscending = false;
      book.host.resetTraffic();
      book.trouble.beforeBatch = (batch) => {
        if (batch >= 3 && batch <= 6) {
          applySecondUserEdit(book.host.engine, {
            kind: 'sortRows',
            address: 'Customers',
            column: 0,
            ascending: isAscending,
          });
          isAscending = !isAscending;
        }
      };
      const outcome = await settleOf(book.archive.apply(plan, {}));
      expectSound(book, outcome, { refused: tiersBefore, done: tiersAfter });
    });
  }, 60_000);

  it('keeps a formula that stood where a tier was written by mistake', async () => {
    await withArchive(async (book) => {
      const { engine } = book.host;
      typeInto(engine, 'Customers', 'Tier', 19, '="o"&"ld"');
      await book.host.idle();
      const { plan } = await book.archive.planReclassification({});
      const batches = await countBatches(apply);
      Object.assign(globalThis, { Excel: book.host.Excel });
      interfere(book, batches - 2, sortCustomers);
      await book.archive.apply(plan, {});
      expect(tiersOf(engine)).toEqual(tiersAfter);
    });
  }, 60_000);
});

async function withArchive(work: (book: OpenWorkbook) => Promise<void>): Promise<void> {
  const book = await openWorkbook();
  try {
    await createFromList(book, makeList(20));
    typeInto(book.host.engine, 'Customers', 'Tier', 4, 'old');
    await book.host.idle();
    await work(book);
    expect(book.faults).toEqual([]);
  } finally {
    book.close();
  }
}

async function apply(book: OpenWorkbook): Promise<void> {
  const { plan } = await book.archive.planReclassification({});
  book.host.resetTraffic();
  await book.archive.apply(plan, {});
}

async function undo(book: OpenWorkbook): Promise<void> {
  await reclassify(book);
  book.host.resetTraffic();
  await book.archive.undoLast({});
}

async function countBatches(work: (book: OpenWorkbook) => Promise<void>): Promise<number> {
  let batches = 0;
  await withArchive(async (book) => {
    await work(book);
    ({ batches } = book.host.traffic());
  });
  return batches;
}

/** Makes the change before this batch; answers how to know whether it came to that. */
function interfere(book: OpenWorkbook, batch: number, edit: Edit): () => boolean {
  let hasHappened = false;
  book.host.resetTraffic();
  book.trouble.beforeBatch = (current) => {
    if (current === batch && !hasHappened) {
      hasHappened = true;
      edit(book.host.engine);
    }
  };
  return () => hasHappened;
}

/** The code of the problem, or `done`. */
async function settleOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'done';
  } catch (error) {
    return String((error as { readonly code?: unknown }).code ?? error);
  }
}

interface Expectations {
  readonly refused: ReadonlyMap<string, string>;
  readonly done: ReadonlyMap<string, string>;
}

function expectSound({ host }: OpenWorkbook, outcome: string, { refused, done }: Expectations): void {
  expect(['done', 'conflict', 'undoConflict']).toContain(outcome);
  const expected = outcome === 'done' ? done : refused;
  const seen = [...tiersOf(host.engine)].filter(([number, tier]) => number !== '' && tier !== 'mine');
  expect(seen.length).toBeGreaterThanOrEqual(19);
  expect(seen).toEqual(seen.map(([number]) => [number, expected.get(number)]));
  const hasEntries = expected === tiersAfter;
  expect([...historyOf(host.engine)].sort()).toEqual(hasEntries ? [...tiersAfter].sort() : []);
}

function tiersOf(engine: Engine): ReadonlyMap<string, string> {
  const tiers = readColumn(engine, 'Customers', tierHeader(engine)).map(String);
  return new Map(
    readColumn(engine, 'Customers', 'Customer No.').map((number, row) => [String(number), tiers[row] ?? '']),
  );
}

function historyOf(engine: Engine): ReadonlyMap<string, string> {
  const to = readColumn(engine, 'TierHistory', 'To').map(String);
  const entries = readColumn(engine, 'TierHistory', 'Customer No.').map((number, row) => [
    String(number),
    to[row] ?? '',
  ]);
  return new Map(entries.filter(([number]) => number !== '') as [string, string][]);
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
