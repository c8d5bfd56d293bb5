import { expectAccessible } from './support/expectAccessible';
import { setUpWorkbench } from './support/setUpWorkbench';

jest.setTimeout(120_000);

const openWorkbench = setUpWorkbench();

describe('a customer that stands in the archive twice', () => {
  it('is made one, and two again with one press of Undo', async () => {
    const opened = await openWorkbench({ width: 1400, paneWidth: 320 });
    const pane = opened.pane();
    await pane.getByRole('button', { name: 'Try it with sample data' }).click();
    await pane.getByRole('button', { name: 'Reclassify' }).waitFor();
    await opened.workbench.idle();
    const before = (await opened.workbench.read('Customers[Customer No.]')).values;
    await pane.getByRole('button', { name: /^Merge two customers/ }).click();
    for (const [question, words] of [
      [/^Which customer stays/, 'alder'],
      [/^Which customer is the same as Alder/, 'cedar'],
    ] as const) {
      await pane.getByRole('textbox', { name: question }).fill(words);
      await pane.getByRole('list', { name: question }).getByRole('button').first().click();
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
