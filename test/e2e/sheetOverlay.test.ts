import type { Frame, Page } from 'playwright-core';
import { eventually } from './support/eventually';
import { setUpWorkbench } from './support/setUpWorkbench';

const openWorkbench = setUpWorkbench();

/** Lets the add-in's own office.js make charts, a comment and links. */
async function fillSheet(frame: Frame): Promise<void> {
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B3').values = [
        ['Product', 'Sales'],
        ['Tea', 10],
        ['Milk', 7],
      ];
      sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3')).setPosition('D4', 'H12');
      context.workbook.comments.add('Sheet1!B2', 'Is this right?').replies.add('Yes.');
      sheet.getRange('A5').hyperlink = { address: 'https://contoso.example/', textToDisplay: 'Site' };
      sheet.getRange('A6').hyperlink = { documentReference: 'Sheet1!B3', textToDisplay: 'Milk' };
      await context.sync();
    }),
  );
}

const chart = (page: Page) => page.getByRole('img', { name: /^Sales: chart/ });

it('draws charts over their cells and tells what they show', async () => {
  const opened = await openWorkbench();
  const { workbench, page } = opened;
  const addinFrame = opened.paneFrame();
  await fillSheet(addinFrame);
  await workbench.idle();
  const described = 'Sales: chart of the type ColumnClustered. Sales: Tea 10, Milk 7.';
  await page.getByRole('img', { name: described, exact: true }).waitFor();
  const before = await chart(page).boundingBox();
  await workbench.type('B2', 25);
  await page.getByRole('img', { name: 'Tea 25' }).waitFor();
  await addinFrame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('1:2').insert('Down');
      await context.sync();
    }),
  );
  await page.waitForFunction(
    (top) => (document.querySelector('figure.chart')?.getBoundingClientRect().top ?? 0) > top,
    before?.y ?? 0,
  );
});

it('shows the comment of the selected cell and where its link leads', async () => {
  const opened = await openWorkbench();
  const { workbench, page } = opened;
  const addinFrame = opened.paneFrame();
  await fillSheet(addinFrame);
  await workbench.idle();
  await workbench.select('B2');
  await page.getByRole('region', { name: 'Comment' }).getByText('Yes.').waitFor();
  await workbench.select('A5');
  const link = page.getByRole('link', { name: 'Open in a new tab' });
  await expect(link.getAttribute('href')).resolves.toBe('https://contoso.example/');
  await expect(link.getAttribute('rel')).resolves.toBe('noopener noreferrer');
  await workbench.select('A6');
  await page.getByRole('button', { name: 'Go there' }).click();
  const readSelected = () =>
    addinFrame.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange().load('address');
        await context.sync();
        return range.address;
      }),
    );
  await eventually(async () => expect(await readSelected()).toBe('Sheet1!B3'));
});
