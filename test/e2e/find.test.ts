import { englishWords } from '../support/customerLists';
import { createArchiveFromSheet } from './support/archiveJourney';
import { eventually } from './support/eventually';
import { setUpWorkbench } from './support/setUpWorkbench';

const openWorkbench = setUpWorkbench();

const list = [
  'Customer No.,Customer name,Stage,City,Region,Market potential,Expected share,Probability',
  'C-1,万科企业股份有限公司,Prospect,深圳,South,900000,0.3,0.5',
  'C-2,Nordic Imports,Prospect,Oslo,North,100000,0.3,0.5',
  'C-3,厦门银行,Prospect,厦门,South,500000,0.3,0.5',
].join('\r\n');

describe('finding a customer in the pane', () => {
  it('takes pinyin, goes to the row and the card with Enter, and filters the sheet', async () => {
    const opened = await openWorkbench({ paneWidth: 450 });
    const { page, workbench } = opened;
    await page.evaluate((text) => window.workbench.openFile('list.csv', new TextEncoder().encode(text)), list);
    await workbench.idle();
    await createArchiveFromSheet(opened, englishWords);
    const pane = opened.pane();
    await pane.getByRole('tab', { name: 'Find' }).click();
    await pane.getByRole('tabpanel', { name: 'Find' }).getByText('3 customers', { exact: true }).waitFor();
    await pane.locator('input:focus').waitFor();
    await page.keyboard.type('xmyh');
    await pane.getByText('1 of 3 customers').waitFor();
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: '厦门银行' }).waitFor();
    const readSelected = () =>
      opened.paneFrame().evaluate(() =>
        Excel.run(async (context) => {
          const range = context.workbook.getSelectedRange().load('address');
          await context.sync();
          return range.address;
        }),
      );
    await eventually(async () => expect(await readSelected()).toMatch(/^Customers!A5:/));

    await page.keyboard.press('Control+Shift+F');
    await pane.getByRole('combobox', { name: 'Find a customer' }).fill('');
    await pane.getByRole('button', { name: 'Filters' }).click();
    await pane.getByRole('button', { name: 'Region' }).click();
    await pane.getByRole('menuitemcheckbox', { name: 'South (2)' }).click();
    await page.keyboard.press('Escape');
    await pane.getByText('2 of 3 customers').waitFor();
    await pane.getByRole('button', { name: 'Filter the sheet' }).click();
    await pane.getByText('The Customers sheet is filtered the same way.').waitFor();
  });
});
