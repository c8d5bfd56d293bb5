import { createFromList, tableNamed } from '../support/customers';
import { loadSearch } from '../support/loadSearch';
import type { OpenWorkbook } from '../support/openWorkbook';
import { useWorkbook } from '../support/useWorkbook';

const list = [
  ['Customer No.', 'Customer name', 'Stage', 'Region', 'Size', 'City'],
  ['C-1', 'Acme', 'Existing', 'South', 'Large', 'Rome'],
  ['C-2', 'Bolt', 'Prospect', 'North', 'Small', 'Oslo'],
  ['C-3', 'Core', 'Existing', 'south', '', 'Rome'],
  ['C-4', 'Dual', 'Existing', '', 'Large', 'Lyon'],
];

/** The numbers in the rows of the Customers sheet that are not hidden. */
function shownNumbers({ host }: OpenWorkbook): string[] {
  const { area } = tableNamed(host.engine, 'Customers');
  return host.engine
    .values({ ...area, row: area.row + 1, rows: area.rows - 1, columns: 1 })
    .filter((_, row) => host.engine.hiddenRows(area.sheet, area.row + 1 + row, 1) !== true)
    .map(([number]) => String(number));
}

async function filterByHand(book: OpenWorkbook, header: string, values: string[]): Promise<void> {
  await book.host.Excel.run(async (context) => {
    context.workbook.tables.getItem('Customers').columns.getItem(header).filter.applyValuesFilter(values);
    await context.sync();
  });
}

describe('views on the sheet', () => {
  const book = useWorkbook();

  beforeEach(async () => {
    await createFromList(book(), list);
    await loadSearch(book());
  });

  it('show the rows that the filters of the pane show, however their values are spelt', async () => {
    const { search } = book().archive;
    expect(await search.applyView({ region: ['south'], stage: ['existing'] }, false)).toEqual({ kind: 'applied' });
    expect(shownNumbers(book())).toEqual(['C-1', 'C-3']);
    expect(await search.applyView({ region: [''] }, false)).toEqual({ kind: 'applied' });
    expect(shownNumbers(book())).toEqual(['C-4']);
    await search.clearView();
    expect(shownNumbers(book())).toEqual(['C-1', 'C-2', 'C-3', 'C-4']);
  });

  it('leave the filters of other columns, and those that nobody asks about, as they are', async () => {
    await filterByHand(book(), 'City', ['Rome', 'Oslo']);
    await filterByHand(book(), 'Size', ['Large', 'Small']);
    await book().archive.search.applyView({ stage: ['existing'] }, false);
    expect(shownNumbers(book())).toEqual(['C-1']);
    await book().archive.search.applyView({}, false);
    expect(shownNumbers(book())).toEqual(['C-1', 'C-2']);
  });

  it('name a filter of somebody else before they replace it', async () => {
    await filterByHand(book(), 'Region', ['North']);
    const { search } = book().archive;
    expect(await search.applyView({ region: ['south'] }, false)).toEqual({ kind: 'wouldReplace', headers: ['Region'] });
    expect(shownNumbers(book())).toEqual(['C-2']);
    expect(await search.applyView({ region: ['south'] }, true)).toEqual({ kind: 'applied' });
    expect(shownNumbers(book())).toEqual(['C-1', 'C-3']);
  });

  it('bring the filter buttons back where they were switched off', async () => {
    await book().host.Excel.run(async (context) => {
      context.workbook.tables.getItem('Customers').showFilterButton = false;
      await context.sync();
    });
    await book().archive.search.applyView({ size: ['large'] }, false);
    expect(shownNumbers(book())).toEqual(['C-1', 'C-4']);
  });

  it('say that the sheet is protected, and change nothing', async () => {
    await book().host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Customers').protection.protect();
      await context.sync();
    });
    await expect(book().archive.search.applyView({ size: ['large'] }, false)).rejects.toMatchObject({
      code: 'sheetProtected',
    });
    expect(shownNumbers(book())).toHaveLength(4);
  });
});
