import type { Locator } from 'playwright-core';
import { clickUntilSelected, secondCellOfSecondRow } from './support/clickUntilSelected';
import { setUpWorkbench } from './support/setUpWorkbench';

const openWorkbench = setUpWorkbench();

describe('the page around the grid', () => {
  it("protects the sheet that is shown and takes the protection off with the password's help", async () => {
    const { page, workbench } = await openWorkbench();
    await page.getByRole('button', { name: 'Protect sheet' }).click();
    await page.getByLabel('Password to unprotect the sheet (optional)').fill('secret');
    await page.getByRole('button', { name: 'OK' }).click();
    await expect(workbench.type('A1', 'refused')).rejects.toThrow('protected');
    expect((await workbench.read('A1')).values).toEqual([['']]);
    await page.getByRole('button', { name: 'Unprotect sheet' }).click();
    await page.getByLabel('Password', { exact: true }).fill('guessed');
    await page.getByRole('button', { name: 'OK' }).click();
    expect(await page.getByRole('dialog').getByRole('alert').textContent()).toBe(
      'The password you supplied is not correct.',
    );
    await page.getByLabel('Password', { exact: true }).fill('secret');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Protect sheet', exact: true }).waitFor();
    await workbench.type('A1', 'accepted');
    expect((await workbench.read('A1')).values).toEqual([['accepted']]);
  });

  it("offers nothing of Univer's own protection in the menus, and copies the sheet whole in that of its tab", async () => {
    const { page, workbench } = await openWorkbench();
    await workbench.ready();
    const cell = { position: { x: 200, y: 160 } };
    await page.locator('.grid-area').click(cell);
    await page.waitForFunction(() => document.activeElement?.getAttribute('contenteditable') === 'true');
    await page.locator('.grid-area').click({ ...cell, button: 'right' });
    await page.getByText('Insert', { exact: true }).waitFor();
    expect(await page.getByText(/protect/i).allTextContents()).toEqual(['Protect sheet']);
    await page.keyboard.press('Escape');
    await workbench.openFile('people.csv', new TextEncoder().encode('Who\na\n'));
    await workbench.ready();
    await page.getByRole('tab', { name: 'people' }).click({ button: 'right' });
    await page.getByText('Rename', { exact: true }).waitFor();
    expect(await page.getByText(/protect/i).allTextContents()).toEqual(['Protect sheet']);
    await page
      .getByText('Copy', { exact: true })

      .click();
    await page.getByRole('tab', { name: 'people (2)' }).waitFor();
    expect((await workbench.sheets()).map(({ name, isActive }) => [name, isActive])).toEqual([
      ['people', false],
      ['people (2)', true],
    ]);
  });

  it('moves the selected cell by one screen with Page Down, and back with Page Up', async () => {
    const { page, workbench } = await openWorkbench();
    await clickUntilSelected(page, secondCellOfSecondRow, 'B2');
    const nameBox = page.locator('.grid-area input').first();
    const row = async (): Promise<number> => {
      await workbench.idle();
      return Number((await nameBox.inputValue()).replace(/\D/g, ''));
    };
    await page.keyboard.press('PageDown');
    const once = await row();
    await page.keyboard.press('PageDown');
    // A screen 800 pixels high shows between twenty and forty rows; the next screen is as long.
    expect(once).toBeGreaterThan(20);
    expect(once).toBeLessThan(40);
    expect(await row()).toBe(2 * once - 2);
    await page.keyboard.press('PageUp');
    await page.keyboard.press('PageUp');
    await page.keyboard.press('PageUp');
    expect(await row()).toBe(1);
  });

  it('forgets what was wrong with a file as soon as another is open', async () => {
    const { page, workbench } = await openWorkbench();
    const broken = { name: 'broken.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('PK\u0003\u0004') };
    await page.locator('.title-bar input[type=file]').setInputFiles(broken);
    await page.locator('.problems').waitFor();
    expect(await workbench.problems()).toEqual([expect.stringContaining('broken.xlsx')]);
    await workbench.openFile('people.csv', new TextEncoder().encode('Who\n'));
    expect(await workbench.problems()).toEqual([]);
  });

  it('shows in the formula bar what the cell holds after undo', async () => {
    const { page, workbench } = await openWorkbench();
    await workbench.type('A1', 'first');
    await workbench.select('A1');
    const bar = page.locator('[data-u-comp="formula-bar"] canvas').first();
    // Univer draws the text of the bar, so it is compared as a picture.
    const picture = (): Promise<string> => bar.evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
    const shows = async (isExpected: (drawn: string) => boolean): Promise<string> => {
      for (;;) {
        const drawn = await picture();
        if (isExpected(drawn)) return drawn;
        await page.waitForFunction(() => new Promise((resolve) => requestAnimationFrame(() => resolve(true))));
      }
    };
    await workbench.select('B1');
    const empty = await picture();
    await workbench.select('A1');
    const first = await shows((drawn) => drawn !== empty);
    await workbench.type('A1', 'quite something else');
    await workbench.select('A1');
    await shows((drawn) => drawn !== first && drawn !== empty);
    await workbench.undo();
    expect(await shows((drawn) => drawn === first)).toBe(first);
  });

  it.each([420, 700])('keeps all that can be pressed within a window of %i pixels', async (width) => {
    const { page, workbench } = await openWorkbench({ width, height: 760 });
    await workbench.type('A1', 1);
    await workbench.type('A2', 2);
    await workbench.select('A1:A2');
    const closePane = page.getByRole('button', { name: 'Close the pane' });
    const buttons = await page.locator('.title-actions > button, .title-actions > select, .ribbon button').all();
    expect(buttons.length).toBeGreaterThan(6);
    await expectWithin([...buttons, closePane], width);
    await closePane.click();
    const tab = page.getByRole('tab', { name: 'Sheet1' });
    await tab.click();
    await expectWithin([tab], width);
  });
});

async function expectWithin(elements: readonly Locator[], width: number): Promise<void> {
  const boxes = await Promise.all(elements.map((element) => element.boundingBox()));
  expect(boxes.filter((box) => box === null || box.x < 0 || box.x + box.width > width)).toEqual([]);
}
