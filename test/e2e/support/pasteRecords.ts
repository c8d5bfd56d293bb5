import { clickUntilSelected, firstRecord } from './clickUntilSelected';
import type { WorkbenchPage } from './WorkbenchPage';

/**
 * Pastes records from the clipboard into the first row of an empty table of an archive in English, as a person who has
 * copied them from another sheet: each value under its header, columns that are not named left empty.
 */
export async function pasteRecords(
  opened: WorkbenchPage,
  { table, sheet }: { readonly table: string; readonly sheet: string },
  records: readonly Readonly<Record<string, string>>[],
): Promise<void> {
  const { page, workbench } = opened;
  const headers = (await workbench.read(`${table}[#Headers]`)).values[0] ?? [];
  const lines = records.map((record) => headers.map((header) => record[String(header)] ?? '').join('\t'));
  await opened.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((text) => navigator.clipboard.writeText(text), lines.join('\n'));
  // Another cell first, so that it is seen when the click has taken hold: the sheet that was left had the keyboard too.
  await workbench.select(`'${sheet}'!C5`);
  await clickUntilSelected(page, firstRecord, 'A3');
  await page.keyboard.press('Control+v');
  await page.waitForFunction(
    ([name, count]) => window.workbench.read(name).values.length === count,
    [table, records.length] as const,
    { polling: 250 },
  );
  await workbench.idle();
}
