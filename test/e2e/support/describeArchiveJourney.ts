import { Workbook } from '@cj-tech-master/excelts';
import { tierColour } from '../../../src/archive/tierColours';
import { stringsFor } from '../../../src/strings/strings';
import { classifyIndependently, valueIndependently } from '../../support/classifyIndependently';
import type { CustomerList } from '../../support/customerLists';
import { readListedCustomers } from '../../support/readListedCustomers';
import { createArchiveFromSheet, findCell, readCustomers, reclassifyFromRibbon } from './archiveJourney';
import type { SeenCustomer } from './archiveJourney';
import type { OpenWorkbench } from './setUpWorkbench';
import type { WorkbenchPage } from './WorkbenchPage';

/**
 * What every customer list has to go through: opened, made into an archive, classified from the ribbon, changed in a
 * cell, classified again, saved, opened again. The figures come from a calculation that knows nothing of the add-in.
 */
export function describeArchiveJourney(list: CustomerList, readFile: () => Buffer, openWorkbench: OpenWorkbench): void {
  const { language, fileName, headers, words } = list;
  const locale = language;

  async function openList(): Promise<WorkbenchPage> {
    const opened = await openWorkbench({ locale, width: 1400 });
    await opened.workbench.openFile(fileName, new Uint8Array(readFile()));
    await opened.workbench.ready();
    return opened;
  }

  const customers = () => readListedCustomers(readFile().toString('utf8'), headers);

  it('becomes an archive with expected values as formulas, and a list again once that is undone in the pane', async () => {
    const opened = await openList();
    const source = await opened.workbench.read('A1:P5');
    const sheets = await opened.workbench.sheets();
    const [sourceSheet] = sheets;
    await createArchiveFromSheet(opened, words);

    const seen = await readCustomers(opened, words);
    expect(seen.map(({ number }) => number)).toEqual(customers().map(({ number }) => number));
    customers().forEach((customer, row) => {
      expect(seen[row]?.expectedValueFormula).toMatch(/CUSTOMER\.EV(EXISTING)?\(/);
      expect(seen[row]?.expectedValue).toBeCloseTo(valueIndependently(customer), 4);
    });
    // The source sheet stays as it was.
    expect(await opened.workbench.read(`'${sourceSheet?.name ?? ''}'!A1:P5`)).toEqual(source);

    const { firstRun, home, undoCreation } = await stringsFor(language);
    const pane = opened.pane();
    await pane.getByRole('button', { name: home.undoNames.createArchive }).click();
    await pane.getByRole('list', { name: undoCreation.sheets }).getByText(words.customersSheet).waitFor();
    await opened.screenshot(`undo-creation-${language}`);
    await pane.getByRole('button', { name: undoCreation.confirm }).click();
    await pane.getByRole('heading', { name: firstRun.title }).waitFor();
    await pane.getByRole('button', { name: words.fromSheet }).first().waitFor();
    expect(await opened.workbench.sheets()).toEqual(sheets);
  });

  it('is classified from the ribbon as an independent calculation says, again where a change asks for it, and found in the saved file', async () => {
    const opened = await openList();
    await createArchiveFromSheet(opened, words);
    await reclassifyFromRibbon(opened);
    await opened.screenshot(`classified-${language}-${customers().length}`);
    const expected = classifyIndependently(customers());
    const before = await readCustomers(opened, words);
    expect(new Map(before.map(({ number, tier }) => [number, tier]))).toEqual(expected);
    for (const { tier, fills } of before) expect(fills).toEqual([tierColour('ABC'.indexOf(tier)).fill]);

    const history = await opened.workbench.read('TierHistory');
    expect(new Map(history.values.map(([number, , to]) => [String(number), to]))).toEqual(expected);
    expect(history.values.every(([, from]) => from === '')).toBe(true);

    const lowest = customers().find(({ number, isExisting }) => {
      return isExisting && before.find((each) => each.number === number)?.tier === 'C';
    });
    if (lowest === undefined) throw new Error('The list has no existing customer in tier C.');
    const cell = await findCell(opened, words, lowest.number, words.currentBusiness);
    await opened.workbench.type(cell, 999_000_000);
    await opened.workbench.idle();

    const changed = { ...lowest, currentBusiness: '999000000' };
    const now = customers().map((customer) => (customer.number === lowest.number ? changed : customer));
    const recalculated = (await readCustomers(opened, words)).find(({ number }) => number === lowest.number);
    expect(recalculated?.expectedValue).toBeCloseTo(valueIndependently(changed), 4);
    expect(recalculated?.tier).toBe('C');

    await reclassifyFromRibbon(opened);
    const after = await readCustomers(opened, words);
    expect(new Map(after.map(({ number, tier }) => [number, tier]))).toEqual(classifyIndependently(now));
    expect(after.find(({ number }) => number === lowest.number)?.fills).toEqual([tierColour(0).fill]);
    const moved = after.filter(({ tier }, row) => tier !== before[row]?.tier).map(({ number }) => number);
    const longer = await opened.workbench.read('TierHistory');
    expect(longer.values.slice(before.length).map(([number]) => String(number))).toEqual(moved);
    await expectFoundAgain(opened, after);
  });

  /** The archive is the same after it was saved and opened, goes on working, and another library reads all its parts. */
  async function expectFoundAgain(opened: WorkbenchPage, seen: readonly SeenCustomer[]): Promise<void> {
    const bytes = await opened.workbench.saveFile();
    await opened.workbench.openFile('saved.xlsx', bytes);
    await opened.workbench.ready();
    await opened.workbench.idle();
    expect(await readCustomers(opened, words)).toEqual(seen);
    const { navigation } = await stringsFor(language);
    await opened.pane().getByRole('tab', { name: navigation.views.archive }).click();
    await opened
      .pane()
      .getByRole('heading', { name: String(seen.length) })
      .waitFor();
    await reclassifyFromRibbon(opened);
    expect(await readCustomers(opened, words)).toEqual(seen);

    const existing = customers().find(({ isExisting }) => isExisting);
    if (existing === undefined) throw new Error('The list has no existing customer.');
    await opened.workbench.type(await findCell(opened, words, existing.number, words.currentBusiness), 1);
    await opened.workbench.idle();
    const recalculated = (await readCustomers(opened, words)).find(({ number }) => number === existing.number);
    expect(recalculated?.expectedValue).toBeCloseTo(valueIndependently({ ...existing, currentBusiness: '1' }), 4);

    const workbook = new Workbook();
    await workbook.xlsx.load(bytes);
    const sheet = workbook.getWorksheet(words.customersSheet);
    const table = sheet?.getTable('Customers').model;
    expect(table?.columns.map(({ name }) => name)).toEqual(expect.arrayContaining([words.number, words.tier]));
    const valueColumn = table?.columns.find(({ name }) => name === words.expectedValue);
    expect(valueColumn?.calculatedColumnFormula).toContain('CUSTOMER_EV');
    expect(sheet?.getCell('A3').value).toBe(seen[0]?.number);
    const rules = (sheet?.conditionalFormattings ?? []).flatMap((format) => format.rules);
    expect(rules.filter(({ type }) => type === 'expression').length).toBeGreaterThanOrEqual(3);
    const stageCell = await findCell(opened, words, seen[0]?.number ?? '', words.stage);
    expect(sheet?.getCell(stageCell.split('!')[1] ?? '').dataValidation?.type).toBe('list');
  }
}
