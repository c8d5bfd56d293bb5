import { stringsFor } from '../../src/strings/strings';
import { englishHeaders, englishWords } from '../support/customerLists';
import { inventList } from '../support/inventedLists';
import { createArchiveFromSheet, findCell } from './support/archiveJourney';
import { expectAccessible } from './support/expectAccessible';
import { setUpWorkbench } from './support/setUpWorkbench';

const openWorkbench = setUpWorkbench();

describe('The changes of an archive', () => {
  it('tell what a person has just typed in the grid, and put the value back', async () => {
    const opened = await openWorkbench({ width: 1400 });
    await opened.workbench.openFile('our clients.csv', new Uint8Array(Buffer.from(inventList('en-US', 20))));
    await opened.workbench.ready();
    await createArchiveFromSheet(opened, englishWords);
    const { archiveTasks, changes, navigation } = await stringsFor('en-US');
    const pane = opened.pane();
    const [[firstNumber] = []] = (await opened.workbench.read(`Customers[${englishHeaders.number}]`)).values;
    const number = String(firstNumber);
    const cell = await findCell(opened, englishWords, number, 'Customer name');
    const before = String((await opened.workbench.read(cell)).values[0]?.[0]);
    await opened.workbench.type(cell, 'Typed Ltd');

    await pane.getByRole('tab', { name: navigation.views.archive }).click();
    await pane.getByRole('button', { name: archiveTasks.changes.hint }).click();
    const row = pane.getByRole('list', { name: changes.list }).getByRole('listitem').first();
    await row.getByText('Typed in the sheet').waitFor();
    expect((await row.innerText()).replaceAll(/\s+/gu, ' ')).toContain(`${before} becomes Typed Ltd`);
    await expectAccessible(opened);
    await opened.screenshot('changes');

    await row.getByRole('button', { name: changes.restore('Customer name', number) }).click();
    await pane.getByRole('button', { name: changes.preview.apply }).click();
    await pane.getByText(changes.preview.applied).waitFor();
    await opened.workbench.idle();
    expect((await opened.workbench.read(cell)).values).toEqual([[before]]);
  });
});
