import { readXlsx } from '../../workbench/files/xlsx/readXlsx';
import { findViolations } from '../support/workbookFile/findViolations';
import { expectAccessible } from './support/expectAccessible';
import { setUpWorkbench } from './support/setUpWorkbench';

const openWorkbench = setUpWorkbench();

describe('customer cards on paper', () => {
  it('are made for the customers in the sheet, two on a page, and removed again', async () => {
    const opened = await openWorkbench({ width: 1400 });
    const pane = opened.pane();
    await pane.getByRole('button', { name: 'Try it with sample data' }).click();
    await pane.getByRole('button', { name: 'Reclassify' }).waitFor();
    await opened.workbench.idle();
    await pane.getByRole('button', { name: /^Print customer cards/ }).click();
    await pane.getByRole('radio', { name: /customers shown in the sheet/ }).check();
    await pane.getByRole('radio', { name: /^A5/ }).check();
    await expectAccessible(opened);
    await opened.screenshot('print-cards');
    await pane.getByRole('button', { name: 'Make the cards' }).click();
    await pane.getByText(/Ready on the sheet “Cards”: 12 cards on 6 pages/).waitFor();
    await opened.screenshot('print-cards-made');

    const bytes = await opened.workbench.saveFile();
    expect(findViolations(bytes)).toEqual([]);
    const { content } = await readXlsx(bytes);
    const sheet = content.sheets.find(({ name }) => name === 'Cards');
    expect(sheet?.pageLayout.rowBreaks).toEqual([32, 64, 96, 128, 160]);

    await pane.getByRole('button', { name: 'Remove the sheet' }).click();
    await pane.getByText('The sheet to print was removed.').waitFor();
    const sheets = await opened.page.evaluate(() => window.workbench.sheets().map(({ name }) => name));
    expect(sheets).not.toContain('Cards');
  });
});
