import { readFileSync } from 'node:fs';
import { EMPTY_SHEET, EMPTY_WORKBOOK } from '../../workbench/files/emptyContent';
import { FilePackage } from '../../workbench/files/xlsx/FilePackage';
import { writeXlsx } from '../../workbench/files/xlsx/writeXlsx';
import { ADD_IN } from '../workbench/files/sampleContent';
import { setUpWorkbench } from './support/setUpWorkbench';

const openWorkbench = setUpWorkbench();

describe('saving as CSV', () => {
  it('says what will be lacking before it saves, and saves nothing when that is declined', async () => {
    const { page, workbench } = await openWorkbench();
    await workbench.openFile('list.csv', new TextEncoder().encode('Customer,Amount\nBosch,2\n'));
    await workbench.type('C2', '=B2*2');
    const save = page.getByRole('button', { name: 'Save as CSV' });
    await save.click();
    const question = page.getByRole('dialog');
    await question.getByText('formulas: only their results are saved (1)').waitFor();
    await question.getByRole('button', { name: 'Cancel' }).click();
    await question.waitFor({ state: 'detached' });
    await save.click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      question.getByRole('button', { name: 'Save anyway' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('list.csv');
    expect(readFileSync(await download.path(), 'utf8')).toBe('\uFEFFCustomer,Amount,\r\nBosch,2,4');
  });
});

/** A workbook whose cell A1 has several fonts, and A2 a note. */
async function makeFile(): Promise<Uint8Array> {
  const note = {
    area: { row: 1, column: 0, rows: 1, columns: 1 },
    text: 'Ask Ann',
    authorName: 'Bo',
    isVisible: false,
    width: 100,
    height: 60,
  };
  const sheet = { ...EMPTY_SHEET, cells: [["'Bosch"], [7]], notes: [note] };
  const file = FilePackage.unpack(await writeXlsx({ ...EMPTY_WORKBOOK, sheets: [sheet] }, ADD_IN));
  const texts = 'xl/sharedStrings.xml';
  const runs = '<si><r><t>Bo</t></r><r><rPr><b/></rPr><t>sch</t></r></si>';
  file.setText(texts, file.text(texts).replace('<si><t>Bosch</t></si>', runs));
  return file.pack();
}

describe('saving a workbook that was opened from a file', () => {
  it('says what opening has left out before it saves, and saves nothing when that is declined', async () => {
    const opened = await openWorkbench();
    const { page, workbench } = opened;
    await workbench.openFile('list.xlsx', await makeFile());
    expect((await workbench.read('A1')).values).toEqual([['Bosch']]);
    const save = page.getByRole('button', { name: 'Save', exact: true });
    await save.click();
    const question = page.getByRole('dialog');
    await question.getByText('several fonts in one cell').waitFor();
    // The answer that saves nothing has the focus.
    await question.locator('button:focus').waitFor();
    await page.keyboard.press('Enter');
    await question.waitFor({ state: 'detached' });
    await save.click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      question.getByRole('button', { name: 'Save anyway' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('list.xlsx');
    const saved = FilePackage.unpack(readFileSync(await download.path()));
    expect(saved.text('xl/sharedStrings.xml')).toContain('<t>Bosch</t>');
    await opened.forgetProblems();
  });

  it('shows the notes of the file beside their cells', async () => {
    const opened = await openWorkbench();
    const { page, workbench } = opened;
    await workbench.openFile('list.xlsx', await makeFile());
    await workbench.select('A2');
    await page.getByRole('region', { name: 'Note' }).getByText('Ask Ann').waitFor();
    await opened.forgetProblems();
  });
});
