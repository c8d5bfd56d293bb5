import { errors } from 'playwright-core';
import type { Page } from 'playwright-core';

/** Where cell B2 is, in pixels from the corner of the grid's place: below formula bar, letters and one row. */
export const secondCellOfSecondRow = { x: 154, y: 78 };

/** Where cell A3 is, the first record of a table of an archive. */
export const firstRecord = { x: 80, y: 97 };

/** Clicks into the grid until the name box shows the cell: a grid that is still being drawn takes no click. */
export async function clickUntilSelected(
  page: Page,
  position: { readonly x: number; readonly y: number },
  cell: string,
): Promise<void> {
  const nameBox = page.locator('.grid-area input').first();
  for (let attempt = 0; attempt < 20; attempt += 1) {
    await page.locator('.grid-area').click({ position });
    const isSelected = page.waitForFunction(
      ([box, name]) => (box as HTMLInputElement).value === name,
      [await nameBox.elementHandle(), cell] as const,
      { timeout: 1000 },
    );
    if (await isSelected.then(() => true, isTimeout)) {
      // Univer hands the keyboard to its editor a moment after the click.
      await page.waitForFunction(() => document.activeElement?.getAttribute('contenteditable') === 'true');
      return;
    }
  }
  throw new Error(`A click into the grid does not select ${cell}.`);
}

/**
 * Answers no where waiting took too long.
 * @throws the error itself where it is of another kind.
 */
function isTimeout(error: unknown): false {
  if (error instanceof errors.TimeoutError) return false;
  throw error;
}
