import { classifyIndependently } from '../support/classifyIndependently';
import { englishHeaders, englishWords } from '../support/customerLists';
import { inventList } from '../support/inventedLists';
import { readListedCustomers } from '../support/readListedCustomers';
import type { BatchTrouble } from '../../workbench/protocol/Faults';
import { createArchiveFromSheet, readCustomers, reclassifyFromRibbon } from './support/archiveJourney';
import { setUpWorkbench } from './support/setUpWorkbench';
import type { WorkbenchPage } from './support/WorkbenchPage';

const openWorkbench = setUpWorkbench();

const list = inventList('en-US', 20);
const customers = readListedCustomers(list, englishHeaders);
const tiers = classifyIndependently(customers);

async function openArchive(): Promise<WorkbenchPage> {
  const opened = await openWorkbench({ width: 1400 });
  await opened.workbench.openFile('our clients.csv', new TextEncoder().encode(list));
  await opened.workbench.ready();
  await createArchiveFromSheet(opened, englishWords);
  // What the pane still asks for would be the next batch, and take the trouble that a test plans for its own.
  await opened.workbench.idle();
  return opened;
}

/** Each customer has its right tier, and the history has one entry for each, no more. */
async function expectClassifiedOnce(opened: WorkbenchPage): Promise<void> {
  const seen = await readCustomers(opened, englishWords);
  expect(new Map(seen.map(({ number, tier }) => [number, tier]))).toEqual(tiers);
  const history = await opened.workbench.read('TierHistory');
  expect(new Map(history.values.map(([number, , to]) => [String(number), to]))).toEqual(tiers);
  expect(history.values).toHaveLength(tiers.size);
}

/** Lets the minute that the add-in waits for an answer pass in two seconds; what really is an answer takes less. */
async function shortenPatience(opened: WorkbenchPage): Promise<void> {
  await opened.paneFrame().evaluate(() => {
    const plain = window.setTimeout.bind(window);
    const hurried = (callback: () => void, milliseconds = 0) =>
      plain(callback, milliseconds >= 60_000 ? 2_000 : milliseconds);
    Object.assign(window, { setTimeout: hurried });
  });
}

/** Presses Reclassify with something happening before its first batch that writes. */
async function reclassifyWith(opened: WorkbenchPage, trouble: BatchTrouble): Promise<void> {
  await opened.workbench.faults.plan(1, trouble, 'writing');
  await opened.workbench.press('Reclassify');
}

describe('the add-in in trouble', () => {
  it('tells of a request that failed while reclassifying, pressed again ends right, and holds nothing after its work', async () => {
    const opened = await openArchive();
    await opened.workbench.faults.plan(2, { kind: 'fail', code: 'GeneralException' }, 'writing');
    await opened.workbench.press('Reclassify');
    await opened.pane().getByText('Excel could not do this').waitFor();
    await opened.forgetProblems();
    await reclassifyFromRibbon(opened);
    await expectClassifiedOnce(opened);

    const before = await opened.workbench.counts();
    await reclassifyFromRibbon(opened);
    const after = await opened.workbench.counts();
    expect(after.eventHandlers).toEqual(before.eventHandlers);
    expect([after.liveReferences, after.openBatches, after.openCommands]).toEqual([before.liveReferences, 0, 0]);
  });

  it('tells that Excel does not answer, and pressed again ends right', async () => {
    const opened = await openArchive();
    await shortenPatience(opened);
    await opened.workbench.faults.plan(1, { kind: 'hang' });
    await opened.workbench.press('Reclassify');
    await opened.pane().getByText('Excel does not answer').waitFor();
    await reclassifyFromRibbon(opened);
    await expectClassifiedOnce(opened);
  });

  it('offers to try again in the pane when a request of its own hangs, and does', async () => {
    const opened = await openArchive();
    await shortenPatience(opened);
    const pane = opened.pane();
    // The pane may ask for something of its own first.
    for (const batch of [1, 2, 3, 4]) await opened.workbench.faults.plan(batch, { kind: 'hang' });
    await pane.getByRole('button', { name: 'Reclassify…' }).click();
    await pane.getByText('Excel does not answer').waitFor();
    await opened.workbench.faults.clear();
    await pane.getByRole('button', { name: 'Try again' }).click();
    await pane.getByRole('button', { name: 'Apply' }).waitFor();
  });

  it('writes nothing twice when the answer to a write was lost', async () => {
    const opened = await openArchive();
    await shortenPatience(opened);
    await opened.workbench.faults.plan(1, { kind: 'dropAnswer' }, 'writing');
    await opened.workbench.press('Reclassify');
    await opened.pane().getByText('Excel does not answer').waitFor();
    await reclassifyFromRibbon(opened);
    await expectClassifiedOnce(opened);
  });

  // Every other change by a second user, before every other batch, is tried without a browser (test/excel/secondUser).
  it('gives nobody the tier of another when somebody sorts the customers between the last look and the write', async () => {
    const opened = await openArchive();
    const edit = { kind: 'sortRows', address: 'Customers', column: 0, ascending: false } as const;
    await reclassifyWith(opened, { kind: 'edit', edit });
    await opened.workbench.idle();
    expect((await readCustomers(opened, englishWords)).map(({ number }) => number)).not.toEqual(
      customers.map(({ number }) => number),
    );
    await expectClassifiedOnce(opened);
  });

  it('recovers when the pane is loaded afresh in the middle of a command', async () => {
    const opened = await openArchive();
    await expect(reclassifyWith(opened, { kind: 'reload' })).rejects.toThrow('closed before the command completed');
    await opened.workbench.ready();
    await opened.forgetProblems();
    await reclassifyFromRibbon(opened);
    await expectClassifiedOnce(opened);
  });
});
