import { englishWords } from '../support/customerLists';
import { inventList } from '../support/inventedLists';
import { createArchiveFromSheet, readCustomers, reclassifyFromRibbon } from './support/archiveJourney';
import { clickUntilSelected, firstRecord } from './support/clickUntilSelected';
import { setUpWorkbench } from './support/setUpWorkbench';
import type { WorkbenchPage } from './support/WorkbenchPage';

const openWorkbench = setUpWorkbench();

async function readTiers(opened: WorkbenchPage): Promise<string[]> {
  return (await readCustomers(opened, englishWords)).map(({ tier }) => tier);
}

async function readHistory(opened: WorkbenchPage): Promise<unknown[]> {
  return (await opened.workbench.read('TierHistory')).values;
}

/** Presses the keys in the grid, as a person does who has clicked into it before. */
async function pressInGrid(opened: WorkbenchPage, keys: string): Promise<void> {
  await opened.page.keyboard.press(keys);
  await opened.workbench.idle();
}

describe('undo in the grid', () => {
  it("takes back and makes again what the add-in's command did, in one step", async () => {
    const opened = await openWorkbench({ width: 1400 });
    await opened.workbench.openFile('our clients.csv', new TextEncoder().encode(inventList('en-US', 20)));
    await opened.workbench.ready();
    await createArchiveFromSheet(opened, englishWords);
    await opened.workbench.idle();
    const unclassified = await readTiers(opened);
    const emptyHistory = await readHistory(opened);
    await reclassifyFromRibbon(opened);
    const classified = await readTiers(opened);
    const filledHistory = await readHistory(opened);
    expect(classified).not.toEqual(unclassified);

    // Another cell first, so that it is seen when the click has taken hold.
    await opened.workbench.select('Customers!D4');
    await clickUntilSelected(opened.page, firstRecord, 'A3');
    await opened.workbench.idle();
    await pressInGrid(opened, 'Control+z');
    expect(await readTiers(opened)).toEqual(unclassified);
    expect(await readHistory(opened)).toEqual(emptyHistory);
    await pressInGrid(opened, 'Control+y');
    expect(await readTiers(opened)).toEqual(classified);
    expect(await readHistory(opened)).toEqual(filledHistory);
    expect(await opened.workbench.redo()).toBe(false);
  });
});
