import { ratingColour } from '../../src/archive/ratingColours';
import { stringsFor } from '../../src/strings/strings';
import { englishWords } from '../support/customerLists';
import { createArchiveFromSheet, findCell, reclassifyFromRibbon } from './support/archiveJourney';
import { eventually } from './support/eventually';
import { expectAccessible } from './support/expectAccessible';
import { pasteRecords } from './support/pasteRecords';
import { setUpWorkbench } from './support/setUpWorkbench';
import type { WorkbenchPage } from './support/WorkbenchPage';

const openWorkbench = setUpWorkbench();

const list = [
  'Customer No.,Customer name,Stage,Current business,Additional volume,Probability,Purchases of the last 12 months,First traded',
  'C1,East Trading,Existing,400000,100000,0.8,120000,2015-03-01',
  'C2,Harbour Foods,Existing,90000,10000,0.5,60000,2016-07-01',
  'C3,Northern Tools,Existing,30000,10000,0.5,24000,2018-01-01',
  'C4,Quiet Corner,Existing,10000,5000,0.2,6000,2019-01-01',
].join('\n');

async function openArchive(): Promise<WorkbenchPage> {
  const opened = await openWorkbench({ width: 1400, paneWidth: 450 });
  await opened.workbench.openFile('our clients.csv', new TextEncoder().encode(list));
  await opened.workbench.ready();
  await createArchiveFromSheet(opened, englishWords);
  return opened;
}

/** What a customer has in a column of the table. */
async function readOf(opened: WorkbenchPage, number: string, header: string): Promise<unknown> {
  return (await opened.workbench.read(await findCell(opened, englishWords, number, header))).values[0]?.[0];
}

const column = async (opened: WorkbenchPage, address: string): Promise<unknown[]> =>
  (await opened.workbench.read(address)).values.map(([value]) => value);

describe('judging customers', () => {
  it('comes to 75 points, good and training in the case of 003: graded with the keys, kept in the sheet, decided', async () => {
    const opened = await openArchive();
    const pane = opened.pane();
    const press = (name: string | RegExp) => pane.getByRole('button', { name, exact: true }).click();
    await pasteRecords(
      opened,
      { table: 'MonthlySales', sheet: 'Monthly sales' },
      Array.from({ length: 10 }, (_month, index) => ({
        'Entry No.': `S${index + 1}`,
        'Customer No.': 'C1',
        Month: `2025-${String(index + 1).padStart(2, '0')}-01`,
        Sales: '400000',
        Target: '500000',
      })),
    );
    await pasteRecords(
      opened,
      { table: 'Receivables', sheet: 'Receivables' },
      ['2025-02-10', '2025-03-20', '2025-04-20', '2025-05-20'].map((paidOn, index) => ({
        'Invoice No.': `R${index + 1}`,
        'Customer No.': 'C1',
        'Invoice date': `2025-0${index + 1}-10`,
        Due: `2025-0${index + 2}-10`,
        'Invoice amount': '1000000',
        Paid: '1000000',
        'Paid on': paidOn,
      })),
    );
    await opened.workbench.press('Evaluate');
    await pane.getByRole('combobox', { name: 'Year' }).selectOption('2025');
    await press(/^Grade \(\d\)…/);
    await pane.getByRole('heading', { name: 'East Trading' }).waitFor();
    await opened.page.keyboard.type('21');
    await pane.getByText('75 points · Good · not passed').waitFor();
    await expectAccessible(opened);
    await opened.screenshot('evaluate-grading');
    await press('To the list');
    await press('Save evaluations…');
    await opened.screenshot('evaluate-preview');
    await press('Save the evaluations');
    await pane.getByText(/^The evaluations of \d customers? for 2025 are saved\./).waitFor();
    await opened.workbench.idle();
    expect(await readOf(opened, 'C1', 'Evaluation score')).toBe(75);
    expect(await readOf(opened, 'C1', 'Evaluation grade')).toBe('Good');
    const kept = async (header: string) => (await column(opened, `Evaluations[${header}]`))[0];
    expect([await kept('Customer No.'), await kept('Passed'), await kept('Recommended reward')]).toEqual([
      'C1',
      'No',
      'Training',
    ]);

    await press(/^Decide rewards/);
    await press('Accept 1 recommendation');
    await pane.getByText('1 decision is saved.').waitFor();
    await opened.workbench.idle();
    expect(await kept('Reward')).toBe('Training');
  });

  it('reviews credit, decides, answers whether a sale may be made, and colours the rows by rating', async () => {
    const opened = await openArchive();
    const pane = opened.pane();
    const press = (name: string | RegExp) => pane.getByRole('button', { name, exact: true }).click();
    await opened.workbench.press('CreditCheck');
    await press('Review a customer');
    await pane.getByRole('textbox').fill('east');
    await pane.getByRole('button', { name: /^East Trading/ }).click();
    await pane.getByRole('heading', { level: 1, name: 'Credit of East Trading' }).waitFor();
    for (const factor of ['Character', 'Capacity', 'Capital', 'Collateral', 'Conditions']) {
      await pane.getByRole('textbox', { name: factor, exact: true }).fill('85');
    }
    await pane.getByText('85 of 100').waitFor();
    await expectAccessible(opened);
    await opened.screenshot('credit-review');
    await pane.getByRole('tab', { name: 'Limit and decision' }).click();
    await pane.getByRole('textbox', { name: 'Limit', exact: true }).fill('20000');
    await pane.getByRole('textbox', { name: 'Period (days)', exact: true }).fill('60');
    await pane.getByRole('textbox', { name: /^Reason/ }).fill('Pays in advance so far');
    await press('Preview the decision');
    await pane.getByRole('button', { name: 'Write the decision' }).waitFor();
    await opened.screenshot('credit-decision');
    await press('Write the decision');
    await pane.getByText('Decided: East Trading has its new rating, limit and period.').waitFor();
    await opened.workbench.idle();
    expect(await readOf(opened, 'C1', 'Credit rating')).toBe('AA');
    expect(await readOf(opened, 'C1', 'Credit limit')).toBe(20_000);
    expect(await readOf(opened, 'C1', 'Credit period (days)')).toBe(60);

    await opened.workbench.select(await findCell(opened, englishWords, 'C1', 'Customer name'));
    await pane.getByRole('tab', { name: 'Customer', exact: true }).click();
    await press('May I sell?');
    const amount = pane.getByRole('textbox', { name: 'May I sell to East Trading now?' });
    await amount.fill('20000');
    await amount.press('Enter');
    await pane.getByText('Yes, you may.').waitFor();
    await amount.fill('20001');
    await amount.press('Enter');
    await pane.getByText(/It would exceed the limit by 1\./).waitFor();
    await expectAccessible(opened);
    await opened.screenshot('credit-sale');

    await opened.workbench.press('ColourByRating');
    await pane.getByText('The customers’ rows are coloured by credit rating.').waitFor();
    await opened.workbench.idle();
    const fills = async (): Promise<readonly string[][]> => (await opened.workbench.read('Customers')).fills;
    const [rated = [], ...others] = await fills();
    expect(new Set(rated)).toEqual(new Set([ratingColour('AA')?.fill]));
    expect(new Set(others.flat())).toEqual(new Set(['']));
    await opened.workbench.openFile('saved.xlsx', await opened.workbench.saveFile());
    await opened.workbench.ready();
    await opened.workbench.idle();
    expect(await fills()).toEqual([rated, ...others]);
  });

  it('tries another policy, applies it with all that follows, and takes both back in one step', async () => {
    const opened = await openArchive();
    const pane = opened.pane();
    const press = (name: string | RegExp) => pane.getByRole('button', { name, exact: true }).click();
    await reclassifyFromRibbon(opened);
    const tiers = () => column(opened, 'Customers[Tier]');
    const before = [await tiers(), await column(opened, 'TierSchemes')];
    await press('Done');
    await press(/^Policy: what if\?/);
    const summary = pane.getByRole('status', { name: 'What it would change' });
    await pane.getByRole('textbox', { name: 'B up to' }).fill('50');
    await summary.getByText('1 customer changes tier').waitFor();
    await expectAccessible(opened);
    await opened.screenshot('policy-what-if');
    await press('Apply 1 change…');
    await pane.getByRole('textbox', { name: /^Why is it changed/ }).fill('More attention to large customers');
    await press('Change the policy');
    await pane.getByText(/^The policy is changed\./).waitFor();
    await opened.workbench.idle();
    expect(await tiers()).not.toEqual(before[0]);
    expect(await column(opened, 'PolicyHistory[Reason]')).toEqual(['More attention to large customers']);
    const { undoNames, undone } = (await stringsFor('en-US')).home;
    await press('Back');
    await press(undoNames.changePolicy);
    await pane.getByText(undone.changePolicy).waitFor();
    await eventually(async () => expect([await tiers(), await column(opened, 'TierSchemes')]).toEqual(before));
  });
});
