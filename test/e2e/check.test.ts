import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saveFile } from '../../workbench/files/saveFile';
import { openWorkbook } from '../excel/support/openWorkbook';
import { brokenFindings, makeBrokenArchive } from '../support/archives/brokenArchive';
import { expectAccessible } from './support/expectAccessible';
import { setUpWorkbench } from './support/setUpWorkbench';

const folder = mkdtempSync(join(tmpdir(), 'check-'));
const file = join(folder, 'broken.xlsx');

// The archive is made in Node, by the same code as in the page, and opened there as a file.
beforeAll(async () => {
  const book = await openWorkbook();
  await makeBrokenArchive(book);
  writeFileSync(file, await saveFile(book.host.engine, { settings: [], addIn: { id: 'none', version: '1.0.0.0' } }));
  book.close();
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const openWorkbench = setUpWorkbench({
  openedFile: file,
  configuration: { displayLanguage: 'en-US', openedFile: 'broken.xlsx' },
});

describe('the check of a broken archive', () => {
  it('finds all that is wrong, leads to a cell, and fixes what is safe', async () => {
    const opened = await openWorkbench();
    const { workbench } = opened;
    const pane = opened.pane();
    await pane.getByRole('tab', { name: 'Archive' }).click();
    await pane.getByRole('button', { name: /^Check the archive/ }).click();
    await pane.getByText(`${brokenFindings.length} findings in 17 records. Choose one to go to its cell.`).waitFor();
    await pane.getByRole('button', { name: 'Check again' }).waitFor();
    await expectAccessible(opened);

    await pane.getByRole('button', { name: /^Personal facts past their time: 1/ }).click();
    await pane.getByRole('button', { name: /Keep until:/ }).click();
    await opened.page.waitForFunction(() =>
      window.workbench.sheets().some(({ name, isActive }) => name === 'Personal facts' && isActive),
    );

    const fixes = brokenFindings.filter(([, , , , fix]) => fix !== undefined).length;
    await pane.getByRole('button', { name: `Fix ${fixes} safe ones…` }).click();
    await pane.getByRole('heading', { name: `Fix ${fixes} cells?` }).waitFor();
    await pane.getByRole('button', { name: 'Fix them' }).click();
    await pane.getByText(`${fixes} cells were fixed.`).waitFor();
    const numbers = (await workbench.read('Customers[Customer No.]')).values.flat();
    expect(numbers).toEqual(['C001', 'C002', 'C003', 'C009', 'C003', 'C006', 'C007', 'C008']);
    expect((await workbench.read('ChangeLog[Record]')).values).toHaveLength(fixes);
  });
});
