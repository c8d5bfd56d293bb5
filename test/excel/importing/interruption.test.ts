import { readColumn } from '../support/customers';
import type { OpenWorkbook } from '../support/openWorkbook';
import { decideImport, importList } from './support/importList';
import { openSaved, saveSmallArchive } from './support/savedArchive';
import type { SharedWorkbook } from './support/savedArchive';

// The import is cut at every one of its batches, each time in a workbook of its own.
/** New and known customers with their contacts and three months of sales, a column of their own, and a row that names nobody, which is rejected. */
const list = [
  ['Customer No.', 'Customer name', 'Stage', 'Booth', 'Contact name', 'Position', 'Mobile', '2026-01', '2026-02'],
  ['C-000001', 'Customer 1', 'Prospect', 'A1', 'Ann Lee', 'Buyer', '0912345678', '100', '200'],
  ['C-000002', 'Customer 2 Ltd', 'Prospect', '007', 'Cid Moe', 'Buyer', '0912345670', '', '300'],
  ['N-1', 'Newcomer', 'Prospect', 'B2', 'Bob Ray', 'Owner', '0912345679', '50', ''],
  ['', 'Numberless', 'Prospect', 'B3', 'Dot Poe', 'Owner', '0912345671', '', '70'],
  ['', '', 'Prospect', 'B4', '', '', '', '', ''],
]
  .map((row) => row.join('\t'))
  .join('\n');

type Faults = OpenWorkbook['host']['faults'];
type Cells = Readonly<Record<string, unknown>>;

let saved: Uint8Array;
let before: Cells;
let expected: Cells;

beforeAll(async () => {
  saved = await saveSmallArchive();
  const whole = await openSaved(saved);
  before = await whole.readCells();
  await importWhole(whole);
  expected = await whole.readCells();
  expect(readColumn(whole.engine, 'Imports', 'State')).toEqual(['Finished']);
  expect(readColumn(whole.engine, 'MonthlySales', 'Sales')).toEqual([100, 200, 300, 50, 70]);
});

async function importWhole(workbook: SharedWorkbook): Promise<void> {
  const pane = await workbook.openPane();
  await importList(pane, list);
  await pane.host.idle();
  pane.close();
}

/** Imports in a pane to which this happens, and closes it once it was told of it, or waits for ever. */
async function cutImport(workbook: SharedWorkbook, plan: (faults: Faults) => void): Promise<'done' | 'cut'> {
  const pane = await workbook.openPane();
  plan(pane.host.faults);
  let isSettled = false;
  const importing = importList(pane, list).then(
    () => 'done' as const,
    () => 'cut' as const,
  );
  void importing.then(() => (isSettled = true));
  const outcome = await Promise.race([importing, untilStuck(pane.host.faults, () => isSettled)]);
  pane.close();
  return outcome;
}

async function untilStuck(faults: Faults, isSettled = () => false): Promise<'cut'> {
  while (faults.stuckCount === 0 && !isSettled()) {
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  return 'cut';
}

describe('An import that is cut off', () => {
  it.each([
    ['each batch in turn is refused', 'all', { kind: 'fail', code: 'GeneralException' }, 30],
    ['the answer of each batch that writes is lost in turn', 'writing', { kind: 'dropAnswer' }, 8],
  ] as const)('ends in the same archive when it is run again, where %s', async (_what, counted, trouble, atLeast) => {
    let cut = 1;
    let workbook = await openSaved(saved);
    while ((await cutImport(workbook, (faults) => faults.plan(cut, trouble, counted))) === 'cut') {
      // Most batches only read; a workbook in which nothing was written is as good as another.
      if (!isEqual(await workbook.readCells(), before)) {
        // Where only the last answer was lost all is there: once more would be another import, of nothing new.
        const isFinished = readColumn(workbook.engine, 'Imports', 'State')[0] === 'Finished';
        await (isFinished ? Promise.resolve() : importWhole(workbook));
        expect({ cut, cells: await workbook.readCells() }).toEqual({ cut, cells: expected });
        workbook = await openSaved(saved);
      }
      cut += 1;
    }
    workbook.engine.dispose();
    expect(cut).toBeGreaterThan(atLeast);
  });

  it('tells another pane of it, and goes on in the same one', async () => {
    const workbook = await openSaved(saved);
    const pane = await workbook.openPane();
    const { plan } = await decideImport(pane, list);
    pane.host.faults.plan(4, { kind: 'hang' }, 'writing');
    const applying = expect(pane.archive.apply(plan, {})).rejects.toMatchObject({ code: 'hostSilent' });
    await untilStuck(pane.host.faults);
    pane.timers.run(60_000);
    await applying;
    pane.host.faults.abandon();
    const other = await workbook.openPane();
    expect(await other.archive.importing.findUnfinished()).toMatchObject({
      importNumber: 'I000001',
      rowCount: 5,
      added: { written: 2, planned: 10 },
    });
    other.close();
    await pane.archive.apply(plan, {});
    expect(await workbook.readCells()).toEqual(expected);
    pane.close();
  });
});

function isEqual(one: Cells, other: Cells): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
