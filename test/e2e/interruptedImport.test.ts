import { stringsFor } from '../../src/strings/strings';
import { dropOnPane } from './support/dropOnPane';
import { eventually } from './support/eventually';
import { setUpWorkbench } from './support/setUpWorkbench';
import type { WorkbenchPage } from './support/WorkbenchPage';

const openWorkbench = setUpWorkbench();

const stalls = Array.from({ length: 30 }, (_, index) => index + 1);

/** Customers with two months of sales each; without numbers of their own nothing but the row tells who is who. */
const list = [
  'Customer name,Stage,City,Phone,2026-01,2026-02',
  ...stalls.map((stall) => `Stall ${stall},Prospect,Lyon,+33 472 000 ${100 + stall},${stall * 10},5`),
].join('\n');

const title = (opened: WorkbenchPage, name: string) =>
  opened.pane().getByRole('heading', { level: 1, name, exact: true }).waitFor();

/** Drops the list and agrees to all that is proposed, up to the button that imports. */
async function leadToImport(opened: WorkbenchPage): Promise<void> {
  const next = opened.pane().getByRole('button', { name: 'Continue', exact: true });
  await dropOnPane(opened, 'stalls.csv', new TextEncoder().encode(list));
  await opened.pane().getByRole('cell', { name: 'Stall 1', exact: true }).waitFor();
  await next.click();
  await opened.pane().getByText('Headers in row 1').waitFor();
  await next.click();
  await title(opened, 'Check the columns');
  await opened.pane().getByText('All 30 values fit').first().waitFor();
  await next.click();
  await title(opened, 'How shall it come in?');
  await next.click();
  await title(opened, 'This is what will happen');
  await opened.workbench.idle();
}

const importButton = (opened: WorkbenchPage) => opened.pane().getByRole('button', { name: /^Import \d/u });

describe('an import whose pane is closed in the middle', () => {
  it('is told of when the pane opens again, goes on with the same file, and brings nothing in twice', async () => {
    const strings = await stringsFor('en-US');
    const opened = await openWorkbench({ width: 1400 });
    const { workbench } = opened;
    const stateOfImport = async () => (await workbench.read('Imports[State]')).values;
    await opened.pane().getByRole('button', { name: strings.firstRun.sample }).click();
    await title(opened, '12 customers');
    await workbench.idle();

    await leadToImport(opened);
    // The register, the customers, then the sales: before these the page is gone.
    await workbench.faults.plan(3, { kind: 'reload' }, 'writing');
    await importButton(opened).click();
    await eventually(async () => expect(await workbench.faults.planned()).toEqual([]));
    await workbench.ready();
    await workbench.idle();
    await opened.pane().getByRole('tab', { name: 'Archive' }).click();
    expect(await stateOfImport()).toEqual([['Unfinished']]);
    await opened.pane().getByRole('button', { name: 'Import a list…' }).click();
    await opened
      .pane()
      .getByText(/stalls\.csv.*did not come to its end/u)
      .waitFor();

    await opened.forgetProblems();
    await leadToImport(opened);
    await importButton(opened).click();
    await title(opened, strings.importResult.heading);
    await workbench.idle();
    expect(await stateOfImport()).toEqual([['Finished']]);
    const names = (await workbench.read('Customers[Customer name]')).values.map(([name]) => String(name));
    expect(names.slice(12)).toEqual(stalls.map((stall) => `Stall ${stall}`));
    const sales = (await workbench.read('MonthlySales[Sales]')).values.flat();
    expect(sales).toEqual(stalls.flatMap((stall) => [stall * 10, 5]));
  });
});
