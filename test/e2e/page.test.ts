import type { Locator } from 'playwright-core';
import { clickUntilSelected, secondCellOfSecondRow } from './support/clickUntilSelected';
import { eventually } from './support/eventually';
import { setUpWorkbench } from './support/setUpWorkbench';

const openWorkbench = setUpWorkbench();

describe('the page around the grid', () => {
  it("protects the sheet that is shown and takes the protection off with the password's help", async () => {
    const { page, workbench } = await openWorkbench();
    await page.getByRole('button', { name: 'Protect sheet' }).click();
    await page.getByLabel('Password to unprotect the sheet (optional)').fill('secret');
    await page.getByRole('button', { name: 'OK' }).click();
    await page.getByRole('button', { name: 'Unprotect sheet' }).waitFor();
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
    await clickUntilSelected(page, secondCellOfSecondRow, 'B2');
    await page.locator('.grid-area').click({ position: secondCellOfSecondRow, button: 'right' });
    await page.getByText('Insert', { exact: true }).waitFor();
    expect(await page.getByText(/protect/i).allTextContents()).toEqual(['Protect sheet']);
    await page.keyboard.press('Escape');
    await workbench.openFile('people.csv', new TextEncoder().encode('Who\na\n'));
    await workbench.ready();
    await page.getByRole('tab', { name: 'people' }).click({ button: 'right' });
    await page.getByText('Rename', { exact: true }).waitFor();
    expect(await page.getByText(/protect/i).allTextContents()).toEqual(['Protect sheet']);
    await page.getByText('Copy', { exact: true }).click();
    await page.getByRole('tab', { name: 'people (2)' }).waitFor();
    expect((await workbench.sheets()).map(({ name, isActive }) => [name, isActive])).toEqual([
      ['people', false],
      ['people (2)', true],
    ]);
  });

  it('moves the selected cell by one screen with Page Down, and back with Page Up', async () => {
    const { page } = await openWorkbench();
    await clickUntilSelected(page, secondCellOfSecondRow, 'B2');
    const nameBox = page.locator('.grid-area input').first();
    const row = async (): Promise<number> => Number((await nameBox.inputValue()).replace(/\D/g, ''));
    await page.keyboard.press('PageDown');
    // A screen 800 pixels high shows between twenty and forty rows; the next screen is as long.
    await eventually(async () => expect(await row()).toBeGreaterThan(20));
    const once = await row();
    expect(once).toBeLessThan(40);
    await page.keyboard.press('PageDown');
    await eventually(async () => expect(await row()).toBe(2 * once - 2));
    await page.keyboard.press('PageUp');
    await page.keyboard.press('PageUp');
    await page.keyboard.press('PageUp');
    await eventually(async () => expect(await row()).toBe(1));
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
    const bar = page.locator('[data-u-comp="formula-bar"] canvas').first();
    await workbench.type('A1', 'first');
    await workbench.select('A1');
    await eventually(async () => expect(await readInk(bar)).not.toBe(''));
    const first = await readInk(bar);
    await workbench.type('A1', 'quite something else');
    await workbench.select('A1');
    await eventually(async () => expect(['', first]).not.toContain(await readInk(bar)));
    await workbench.undo();
    await eventually(async () => expect(await readInk(bar)).toBe(first));
  });

  it.each([420, 700])('keeps all that can be pressed within a window of %i pixels', async (width) => {
    const { page, workbench } = await openWorkbench({ width, height: 760 });
    await workbench.type('A1', 1);
    await workbench.type('A2', 2);
    await workbench.select('A1:A2');
    const closePane = page.getByRole('button', { name: 'Close the pane' });
    // The buttons of a menu are there to be pressed when it is open.
    const pressed = '.title-actions > button, .title-actions > select, .ribbon button:not([role=menuitem])';
    const buttons = await page.locator(pressed).all();
    expect(buttons.length).toBeGreaterThan(6);
    await expectWithin([...buttons, closePane], width);
    await closePane.click();
    const tab = page.getByRole('tab', { name: 'Sheet1' });
    await tab.click();
    await expectWithin([tab], width);
  });
});

/** Where a canvas is dark: what is written there, as Univer draws texts that a page would set; empty for none. */
function readInk(canvas: Locator): Promise<string> {
  return canvas.evaluate((element) => {
    const { width, height } = element as HTMLCanvasElement;
    const pixels = (element as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
    const dark: number[] = [];
    for (let at = 0; at < pixels.length; at += 4) {
      const isDrawn = (pixels[at + 3] ?? 0) > 128;
      if (isDrawn && (pixels[at] ?? 0) + (pixels[at + 1] ?? 0) + (pixels[at + 2] ?? 0) < 200) dark.push(at / 4);
    }
    return dark.join(' ');
  });
}

async function expectWithin(elements: readonly Locator[], width: number): Promise<void> {
  await eventually(async () => {
    const boxes = await Promise.all(elements.map((element) => element.boundingBox()));
    expect(boxes.filter((box) => box === null || box.x < 0 || box.x + box.width > width)).toEqual([]);
  });
}
