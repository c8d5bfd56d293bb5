import { applySecondUserEdit } from '../../workbench/protocol/secondUserEdit';
import { createFromList, makeList, reclassify, typeInto } from './support/customers';
import { KeptArchive } from './support/KeptArchive';
import type { OpenWorkbook } from './support/openWorkbook';
import { edits, historyOf, sortCustomers, tiersAfter, tiersBefore, tiersOf } from './support/secondUser';
import type { Edit } from './support/secondUser';

let archive: KeptArchive;

describe('a second user who gets in between', () => {
  let batchesToApply: number;
  let batchesToUndo: number;

  beforeAll(async () => {
    archive = await KeptArchive.create(make);
    batchesToApply = await countBatches(apply);
    batchesToUndo = await countBatches(undo);
    expect(Math.min(batchesToApply, batchesToUndo)).toBeGreaterThan(3);
  });

  afterAll(() => archive.dispose());

  it.each(edits)(
    '%s: each customer has its own tier or the old one, whenever it happens',
    async (_what, { edit, isThere }) => {
      for (let batch = 1; batch <= batchesToApply; batch += 1) {
        await withArchive(async (book) => {
          const { plan } = await book.archive.planReclassification({});
          const hasHappened = interfere(book, batch, edit);
          const outcome = await settleOf(book.archive.apply(plan, {}));
          expect(hasHappened()).toBe(true);
          expect(isThere(book.host.engine)).toBe(true);
          expectSound(book, outcome, { refused: tiersBefore, done: tiersAfter });
        });
      }
    },
  );

  it.each(edits)(
    '%s while it is undone: all is as before or as it was, whenever it happens',
    async (_what, { edit, isThere }) => {
      for (let batch = 1; batch <= batchesToUndo; batch += 1) {
        await withArchive(async (book) => {
          await reclassify(book);
          const hasHappened = interfere(book, batch, edit);
          const outcome = await settleOf(book.archive.undoLast({}));
          expect(hasHappened()).toBe(true);
          expect(isThere(book.host.engine)).toBe(true);
          expectSound(book, outcome, { refused: tiersAfter, done: tiersBefore });
        });
      }
    },
  );

  it.each([3, 4, 5])(
    'sorts again before each batch from the %dth on: nobody gets the tier of another',
    async (first) => {
      await withArchive(async (book) => {
        const { plan } = await book.archive.planReclassification({});
        let isAscending = false;
        book.host.resetTraffic();
        book.trouble.beforeBatch = (batch) => {
          if (batch >= first && batch < first + 12) {
            const order = { column: 0, ascending: isAscending };
            applySecondUserEdit(book.host.engine, { kind: 'sortRows', address: 'Customers', ...order });
            isAscending = !isAscending;
          }
        };
        const outcome = await settleOf(book.archive.apply(plan, {}));
        expectSound(book, outcome, { refused: tiersBefore, done: tiersAfter });
      });
    },
  );

  it('keeps a formula that stood where a tier was written by mistake', async () => {
    await withArchive(async (book) => {
      const { engine } = book.host;
      typeInto(engine, 'Customers', 'Tier', 19, '="o"&"ld"');
      await book.host.idle();
      const { plan } = await book.archive.planReclassification({});
      interfere(book, batchesToApply - 2, sortCustomers);
      await book.archive.apply(plan, {});
      expect(tiersOf(engine)).toEqual(tiersAfter);
    });
  });
});

async function withArchive(work: (book: OpenWorkbook) => Promise<void>): Promise<void> {
  await archive.attempt(async (book) => {
    expect(tiersOf(book.host.engine)).toEqual(tiersBefore);
    await work(book);
  });
}

async function make(book: OpenWorkbook): Promise<void> {
  await createFromList(book, makeList(20));
  typeInto(book.host.engine, 'Customers', 'Tier', 4, 'old');
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
