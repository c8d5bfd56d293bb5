import { catalogue } from '../../src/archive/catalogue';
import type { TableId } from '../../src/archive/field';
import type { Language } from '../../src/archive/language';
import { stringsFor } from '../../src/strings/strings';
import { expectAccessible } from './support/expectAccessible';
import { setUpWorkbench, type OpeningOptions } from './support/setUpWorkbench';
import type { WorkbenchPage } from './support/WorkbenchPage';

const openWorkbench = setUpWorkbench();

/** A workbench with the archive of the sample customers, the pane in the customer view. */
async function openSample(language: Language = 'en-US', options: OpeningOptions = {}): Promise<WorkbenchPage> {
  const strings = await stringsFor(language);
  const opened = await openWorkbench({ locale: language, width: 1400, ...options });
  await opened.pane().getByRole('button', { name: strings.firstRun.sample }).click();
  await opened.pane().getByRole('button', { name: strings.home.reclassify }).waitFor();
  await opened.workbench.idle();
  await opened.pane().getByRole('tab', { name: strings.navigation.views.customer }).click();
  return opened;
}

/** Address of a cell of a table in an archive in English, by the row of its body, 0 for the first. */
async function cellOf(opened: WorkbenchPage, table: TableId, row: number, field: string): Promise<string> {
  const { tableName, sheetName, fields } = catalogue[table];
  const headers = (await opened.workbench.read(`${tableName}[#Headers]`)).values[0] ?? [];
  const column = headers.indexOf(fields.find(({ id }) => id === field)?.header['en-US'] ?? '');
  if (column < 0) throw new Error(`The table ${tableName} has no column ${field}.`);
  const letters = column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26));
  // The band of layer names and the header stand above the first record.
  return `'${sheetName['en-US']}'!${letters}${String.fromCharCode(65 + (column % 26))}${row + 3}`;
}

const title = (opened: WorkbenchPage, name: string) => opened.pane().getByRole('heading', { level: 1, name }).waitFor();

async function selectCustomer(opened: WorkbenchPage, row: number): Promise<void> {
  await opened.workbench.select(await cellOf(opened, 'customers', row, 'name'));
}

describe('the card of the selected customer', () => {
  it('follows the selection, edits in place, shows what somebody else has changed, and asks before it is left', async () => {
    const opened = await openSample();
    const pane = opened.pane();
    await selectCustomer(opened, 0);
    await title(opened, 'Alder & Finch Hardware');
    await selectCustomer(opened, 3);
    await title(opened, 'Dunmore Logistics');

    // A second person edits the same cell while the form is open.
    await pane.getByRole('button', { name: 'Edit: Basic data' }).click();
    await pane.getByLabel('City').fill('Nashville');
    await opened.workbench.faults.edit({
      kind: 'setValue',
      address: await cellOf(opened, 'customers', 3, 'city'),
      value: 'Knoxville',
    });
    await pane.getByLabel('City').press('Enter');
    const conflict = pane.getByRole('region', { name: 'City' });
    await conflict.getByText('Before: Memphis').waitFor();
    await expectAccessible(opened);
    await conflict.getByRole('radio', { name: 'Yours Nashville' }).check();
    await pane.getByRole('button', { name: 'Save my choices' }).click();
    await pane.getByText('Saved.').waitFor();
    await opened.workbench.idle();
    const city = await opened.workbench.read(await cellOf(opened, 'customers', 3, 'city'));
    expect(city.values).toEqual([['Nashville']]);
    const log = (await opened.workbench.read('ChangeLog')).values;
    expect(log.at(-1)).toEqual(expect.arrayContaining(['Knoxville', 'Nashville']));

    // Escape throws away what was typed.
    await pane.getByRole('button', { name: 'Edit: Basic data' }).click();
    await pane.getByLabel('City').fill('Nowhere');
    await pane.getByLabel('City').press('Escape');
    await pane.getByLabel('City').waitFor({ state: 'hidden' });

    // What is typed is not lost when another row is selected.
    await pane.getByRole('button', { name: 'Edit: Basic data' }).click();
    await pane.getByLabel('City').fill('Franklin');
    await selectCustomer(opened, 4);
    await pane.getByText('Save the changes to Dunmore Logistics?').waitFor();
    await expectAccessible(opened);
    await opened.screenshot('card-leave');
    await pane.getByRole('button', { name: 'Save' }).click();
    await title(opened, 'Eastgate Foods');
    await opened.workbench.idle();
    const saved = await opened.workbench.read(await cellOf(opened, 'customers', 3, 'city'));
    expect(saved.values).toEqual([['Franklin']]);
  });

  it('adds a contact, and follows its row back to the customer', async () => {
    const opened = await openSample();
    const pane = opened.pane();
    await selectCustomer(opened, 1);
    await title(opened, 'Bluewater Kitchens');
    await pane.getByRole('button', { name: 'New contact' }).click();
    await expectAccessible(opened);
    await pane.getByLabel('Contact name').fill('Owen Clarke');
    await pane.getByLabel('Contact name').press('Enter');
    await pane.getByText(/^Added:/).waitFor();
    await opened.workbench.idle();
    const contacts = await opened.workbench.read('Contacts');
    expect(contacts.values[0]).toEqual(expect.arrayContaining(['1002', 'Owen Clarke']));

    await selectCustomer(opened, 2);
    await title(opened, 'Cedar Lane Clinics');
    await opened.workbench.select(await cellOf(opened, 'contacts', 0, 'name'));
    await title(opened, 'Bluewater Kitchens');
    await pane
      .getByRole('button', { name: /^Owen Clarke/ })
      .and(pane.locator('[aria-current]'))
      .waitFor();
    await opened.screenshot('card-contact');
  });
});

describe('the views of the pane', () => {
  it('are reached by keyboard', async () => {
    const opened = await openSample();
    const pane = opened.pane();
    await pane.getByRole('tab', { name: 'Customer' }).focus();
    await opened.page.keyboard.press('ArrowLeft');
    await opened.page.keyboard.press('Enter');
    await pane.getByRole('button', { name: 'Reclassify…' }).waitFor();
  });

  it.each([
    { language: 'en-US', paneWidth: 320, colorScheme: 'light' },
    { language: 'zh-CN', paneWidth: 320, colorScheme: 'dark' },
    { language: 'zh-TW', paneWidth: 450, colorScheme: 'light' },
  ] as const)('are accessible in $language, $colorScheme, at $paneWidth pixels', async ({ language, ...options }) => {
    const opened = await openSample(language, options);
    const strings = await stringsFor(language);
    await opened.workbench.select(`'${catalogue.customers.sheetName[language]}'!B3`);
    await opened
      .pane()
      .getByText(/^1001 ·/)
      .waitFor();
    await expectAccessible(opened);
    const { scrolls } = await opened.paneFrame().evaluate(() => ({ scrolls: document.body.scrollWidth > innerWidth }));
    expect(scrolls).toBe(false);
    await opened.screenshot(`card-${language}-${options.colorScheme}-${String(options.paneWidth)}`);
    await opened.pane().getByRole('tab', { name: strings.navigation.views.archive }).click();
    await expectAccessible(opened);
    await opened.screenshot(`archive-${language}-${options.colorScheme}-${String(options.paneWidth)}`);
  });
});
