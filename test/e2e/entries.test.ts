import type { Frame, Page } from 'playwright-core';
import { clickUntilSelected, secondCellOfSecondRow } from './support/clickUntilSelected';
import { setUpWorkbench } from './support/setUpWorkbench';

const openWorkbench = setUpWorkbench();

/** Lets B2 take whole numbers up to 10 only. */
async function validate(frame: Frame, style: 'Stop' | 'Warning' | 'Information'): Promise<void> {
  await frame.evaluate(
    (alertStyle) =>
      Excel.run(async (context) => {
        const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange('B2');
        dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 10, operator: 'Between' } };
        dataValidation.errorAlert = { showAlert: true, style: alertStyle, title: 'Too much', message: 'Ten at most.' };
        await context.sync();
      }),
    style,
  );
}

/** Types into the selected cell with the keys, as a person does. */
async function typeByKeys(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text, { delay: 20 });
  await page.keyboard.press('Enter');
}

describe('an entry that a validation does not accept', () => {
  it('is written after a warning only when the person says yes', async () => {
    const opened = await openWorkbench();
    const { page, workbench } = opened;
    await validate(opened.paneFrame(), 'Warning');
    const dialog = page.getByRole('dialog', { name: 'Too much' });
    await clickUntilSelected(page, secondCellOfSecondRow, 'B2');
    await typeByKeys(page, '50');
    await dialog.getByText('Ten at most.').waitFor();
    await dialog.getByText('Continue?').waitFor();
    // The answer that leaves the cell as it was has the focus.
    await dialog.locator('button:focus').waitFor();
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect((await workbench.read('B2')).values).toEqual([['']]);

    await clickUntilSelected(page, secondCellOfSecondRow, 'B2');
    await typeByKeys(page, '55');
    await dialog.getByRole('button', { name: 'No' }).click();
    await dialog.waitFor({ state: 'detached' });
    // The cell is selected again, and takes the next entry without a click.
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLInputElement>('.grid-area input')?.value === 'B2' &&
        document.activeElement?.getAttribute('contenteditable') === 'true',
    );
    await typeByKeys(page, '60');
    await dialog.getByRole('button', { name: 'Yes' }).click();
    await dialog.waitFor({ state: 'detached' });
    await workbench.idle();
    expect((await workbench.read('B2')).values).toEqual([[60]]);
  });

  it('is written after an information unless the person cancels', async () => {
    const opened = await openWorkbench();
    const { page, workbench } = opened;
    await validate(opened.paneFrame(), 'Information');
    const dialog = page.getByRole('dialog', { name: 'Too much' });
    await clickUntilSelected(page, secondCellOfSecondRow, 'B2');
    await typeByKeys(page, '70');
    await dialog.getByRole('button', { name: 'OK' }).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect((await workbench.read('B2')).values).toEqual([['']]);

    await clickUntilSelected(page, secondCellOfSecondRow, 'B2');
    await typeByKeys(page, '80');
    await dialog.getByRole('button', { name: 'OK' }).click();
    await dialog.waitFor({ state: 'detached' });
    await workbench.idle();
    expect((await workbench.read('B2')).values).toEqual([[80]]);
  });
});
