import { readFile } from 'node:fs/promises';
import { englishWords } from '../support/customerLists';
import { findCell } from './support/archiveJourney';
import { eventually } from './support/eventually';
import { expectAccessible } from './support/expectAccessible';
import { pasteRecords } from './support/pasteRecords';
import { setUpWorkbench, type OpeningOptions } from './support/setUpWorkbench';
import type { WorkbenchPage } from './support/WorkbenchPage';

const openWorkbench = setUpWorkbench();

/** A workbench with the archive of the sample customers. */
async function openSample(options: OpeningOptions): Promise<WorkbenchPage> {
  const opened = await openWorkbench({ width: 1400, ...options });
  await opened.pane().getByRole('button', { name: 'Try it with sample data' }).click();
  await opened.pane().getByRole('button', { name: 'Reclassify' }).waitFor();
  await opened.workbench.idle();
  return opened;
}

describe('a customer that stands in the archive twice', () => {
  it('is made one, and two again with one press of Undo', async () => {
    const opened = await openSample({ paneWidth: 320 });
    const pane = opened.pane();
    const before = (await opened.workbench.read('Customers[Customer No.]')).values;
    await pane.getByRole('button', { name: /^Merge two customers/ }).click();
    for (const [question, words, name] of [
      [/^Which customer stays/, 'alder', /^Alder & Finch/],
      [/^Which customer is the same as Alder/, 'cedar', /^Cedar Lane/],
    ] as const) {
      await pane.getByRole('textbox', { name: question }).fill(words);
      await pane.getByRole('list', { name: question }).getByRole('button', { name }).click();
    }
    await pane.getByRole('button', { name: 'Preview the merger' }).waitFor();
    await expectAccessible(opened);
    await opened.screenshot('merge-compare');
    await pane.getByRole('button', { name: 'Preview the merger' }).click();
    await pane.getByRole('button', { name: 'Merge the customers' }).waitFor();
    await opened.screenshot('merge-preview');
    await pane.getByRole('button', { name: 'Merge the customers' }).click();
    await pane.getByText(/^The two are one now/).waitFor();
    expect((await opened.workbench.read('Customers[Customer No.]')).values).toHaveLength(before.length - 1);
    await pane.getByRole('button', { name: 'Undo', exact: true }).click();
    await pane.getByText('The two customers are two again, each with its own records.').waitFor();
    expect((await opened.workbench.read('Customers[Customer No.]')).values).toEqual(before);
  });
});

describe('a person who asks what is stored about them', () => {
  it('gets it as a file, and is erased from every table, from the change log and from what can be undone', async () => {
    const opened = await openSample({ paneWidth: 400 });
    const pane = opened.pane();
    await pasteRecords(opened, { table: 'Contacts', sheet: 'Contacts' }, [
      { 'Contact No.': 'K001', 'Customer No.': '1002', 'Contact name': 'Nora Quill', Email: 'nora@quill.example' },
      { 'Contact No.': 'K002', 'Customer No.': '1002', 'Contact name': 'Ivo Lund' },
    ]);
    await opened.workbench.type(await findCell(opened, englishWords, '1002', 'Remarks'), 'Ask Nora Quill first.');
    await opened.workbench.idle();
    const readAll = async (): Promise<string> =>
      JSON.stringify(
        await Promise.all(
          ['Contacts', 'Customers', 'ChangeLog'].map(async (table) => (await opened.workbench.read(table)).values),
        ),
      );
    await eventually(async () => expect((await readAll()).match(/Nora Quill/gu)?.length).toBeGreaterThan(2));

    await pane.getByRole('button', { name: /^Undo/ }).waitFor();
    await pane.getByRole('button', { name: /^One person’s data/ }).click();
    await pane.getByRole('textbox', { name: /^Name, number/ }).fill('quill');
    await pane.getByRole('textbox', { name: /^Name, number/ }).press('Enter');
    await pane.getByRole('button', { name: /^Nora Quill/ }).click();
    const [download] = await Promise.all([
      opened.page.waitForEvent('download'),
      pane.getByRole('button', { name: /^Save Personal data - Nora Quill - .*\.txt$/ }).click(),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toContain('nora@quill.example');
    await expectAccessible(opened);
    await opened.screenshot('person-data');

    await pane.getByRole('button', { name: 'Erase…' }).click();
    await pane.getByText(/^This cannot be undone/).waitFor();
    await opened.screenshot('person-erase');
    await pane.getByRole('button', { name: /^Erase \d+ places for good$/ }).click();
    await pane.getByText(/^Erased in \d+ places/).waitFor();
    await opened.workbench.idle();
    const after = await readAll();
    expect(after).not.toMatch(/quill/iu);
    expect(after).toContain('Ivo Lund');
    await pane.getByRole('button', { name: 'Back' }).click();
    await pane.getByRole('button', { name: 'Reclassify' }).waitFor();
    await pane.getByRole('button', { name: /^Undo/ }).waitFor({ state: 'detached' });
  });
});
