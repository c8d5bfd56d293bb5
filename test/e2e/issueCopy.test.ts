import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre/xlsx';
import { expectAccessible } from './support/expectAccessible';
import { setUpWorkbench } from './support/setUpWorkbench';

const openWorkbench = setUpWorkbench();

describe('what leaves the archive', () => {
  it('is a copy of the customers found, saved as a file and entered in Loans', async () => {
    const opened = await openWorkbench({ width: 1400, paneWidth: 450 });
    const pane = opened.pane();
    await pane.getByRole('button', { name: 'Try it with sample data' }).click();
    await pane.getByRole('button', { name: 'Reclassify' }).waitFor();
    await opened.workbench.idle();
    await pane.getByRole('tab', { name: 'Find' }).click();
    await pane.getByRole('combobox').fill('co');
    await pane.getByText(/^\d+ of 12 customers$/).waitFor();
    await pane.getByRole('button', { name: 'Issue a copy…' }).click();
    const found = await pane.getByRole('radio', { name: /customers? found$/ }).getAttribute('value');
    expect(found).toBe('found');
    await pane.getByRole('textbox', { name: 'Who gets it' }).fill('Fair Ltd.');
    await pane.getByRole('textbox', { name: 'What for' }).fill('Trade fair');
    await expectAccessible(opened);
    await opened.screenshot('issue-copy');
    await pane.getByRole('button', { name: 'Prepare the copy' }).click();
    await pane.getByText('Nothing personal or internal is in it.').waitFor();
    await opened.screenshot('issue-copy-preview');
    await pane.getByRole('button', { name: 'Issue the copy' }).click();
    await pane.getByRole('heading', { name: 'The copy is ready' }).waitFor();
    await opened.screenshot('issue-copy-ready');

    const [download] = await Promise.all([
      opened.page.waitForEvent('download'),
      pane.getByRole('button', { name: /^Save Customer file copy - Fair Ltd\. - Trade fair - .*\.xlsx$/ }).click(),
    ]);
    const { sheets } = await readXlsx(new Uint8Array(await readFile(await download.path())));
    expect(sheets.map(({ name }) => name)).toEqual(['About this copy', 'Customers']);
    const [copy] = await Promise.all([
      opened.context.waitForEvent('page'),
      pane.getByRole('button', { name: 'Open as a new workbook' }).click(),
    ]);
    await copy.getByText('About this copy', { exact: true }).first().waitFor();
    const headers = sheets[1]?.rows[0] ?? [];
    expect(headers).toContain('Customer name');
    expect(headers).not.toContain('Expected value');
    expect(headers).not.toContain('Phone');
    const loans = await opened.workbench.read('Loans[Customer No.]');
    expect(loans.values.flat()).toEqual(
      expect.arrayContaining(sheets[1]?.rows.slice(1).map(([number]) => number) ?? []),
    );
    expect(loans.values).toHaveLength((sheets[1]?.rows.length ?? 0) - 1);
  });

  it('are values in place of formulas, which come back after the workbook was saved and opened again', async () => {
    const opened = await openWorkbench({ width: 1400 });
    const pane = opened.pane();
    await pane.getByRole('button', { name: 'Try it with sample data' }).click();
    await pane.getByRole('button', { name: 'Reclassify' }).waitFor();
    await opened.workbench.idle();
    // Of twelve customers the expected value, loyalty, quadrant and importance.
    const readFormulas = async () => (await opened.workbench.read('Customers[Expected value]')).formulas.flat();
    const before = await readFormulas();
    await pane.getByRole('button', { name: /^Freeze to values/ }).click();
    await pane.getByText('Customers: 48 formulas').waitFor();
    await opened.screenshot('freeze');
    await pane.getByRole('button', { name: 'Freeze to values' }).click();
    await pane.getByText(/48 formulas now show values/).waitFor();
    await pane.getByText(/^Frozen to values since/).waitFor();
    await expectAccessible(opened);
    await opened.screenshot('frozen');
    expect((await readFormulas()).filter((formula) => String(formula).startsWith('='))).toEqual([]);

    await opened.workbench.openFile('frozen.xlsx', await opened.workbench.saveFile());
    await opened.workbench.ready();
    await pane.getByRole('button', { name: 'Back to formulas' }).first().click();
    await pane.getByText('Formulas that come back').waitFor();
    await opened.screenshot('restore-formulas');
    await pane.getByRole('button', { name: 'Back to formulas' }).click();
    await pane.getByText('The formulas calculate again.').waitFor();
    expect(await readFormulas()).toEqual(before);
  });
});
