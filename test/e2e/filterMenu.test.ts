import { setUpWorkbench } from './support/setUpWorkbench';
import type { WorkbenchPage } from './support/WorkbenchPage';

const openWorkbench = setUpWorkbench();

/** A workbench with the table `Sales` in B2:C6, made by the add-in's page. */
async function openSales(locale: 'en-US' | 'zh-CN' = 'en-US'): Promise<WorkbenchPage> {
  const opened = await openWorkbench({ locale });
  await opened.paneFrame().evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B2:C6').values = [
        ['Product', 'Amount'],
        ['apple', 10],
        ['Pear', 40],
        ['plum', 20],
        ['', 30],
      ];
      sheet.tables.add('B2:C6', true).name = 'Sales';
      await context.sync();
    }),
  );
  return opened;
}

/** The products that a person sees. */
function readShown({ paneFrame }: Pick<WorkbenchPage, 'paneFrame'>): Promise<unknown[]> {
  return paneFrame().evaluate(() =>
    Excel.run(async (context) => {
      const view = context.workbook.tables.getItem('Sales').getDataBodyRange().getVisibleView().load('values');
      await context.sync();
      return (view.values as unknown[][]).map(([first]) => first);
    }),
  );
}

describe('the buttons in the header cells of a table', () => {
  it('choose by mouse the values whose rows are shown, and show all again', async () => {
    const opened = await openSales();
    const { page } = opened;
    const shown = () => readShown({ paneFrame: () => opened.paneFrame() });
    await page.getByRole('button', { name: 'Filter and sort by Product' }).click();
    const menu = page.getByRole('dialog', { name: 'Filter and sort by Product' });
    await menu.getByLabel('plum').uncheck();
    await menu.getByLabel('(Blanks)').uncheck();
    await menu.getByRole('button', { name: 'OK' }).click();
    await menu.waitFor({ state: 'detached' });
    expect(await shown()).toEqual(['apple', 'Pear']);
    await page.getByRole('button', { name: 'Filter and sort by Product (filtered)' }).click();
    await menu.getByRole('button', { name: 'Clear filter' }).click();
    await menu.waitFor({ state: 'detached' });
    expect(await shown()).toEqual(['apple', 'Pear', 'plum', '']);
  });

  it('open by Alt+Down in the header cell, sort by keys, and close by Esc', async () => {
    const opened = await openSales('zh-CN');
    const { page, workbench } = opened;
    await workbench.select('C2');
    await page.locator('.grid canvas').first().focus();
    await page.keyboard.press('Alt+ArrowDown');
    const menu = page.getByRole('dialog', { name: '按“Amount”筛选和排序' });
    await menu.waitFor();
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
    await page.keyboard.press('Alt+ArrowDown');
    await menu.waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await menu.waitFor({ state: 'detached' });
    await workbench.idle();
    expect((await workbench.read('Sales[Amount]')).values).toEqual([[40], [30], [20], [10]]);
  });

  it('choose from what was searched for', async () => {
    const opened = await openSales();
    const { page } = opened;
    await page.getByRole('button', { name: 'Filter and sort by Product' }).click();
    const menu = page.getByRole('dialog', { name: 'Filter and sort by Product' });
    await menu.getByRole('searchbox').fill('p');
    await menu.getByLabel('Pear').uncheck();
    await menu.getByRole('button', { name: 'OK' }).click();
    await menu.waitFor({ state: 'detached' });
    expect(await readShown({ paneFrame: () => opened.paneFrame() })).toEqual(['apple', 'plum']);
  });
});
