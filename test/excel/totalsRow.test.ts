import { createFromList, makeList, reclassify, tableNamed } from './support/customers';
import { useWorkbook } from './support/useWorkbook';

describe('an empty history with a totals row', () => {
  const book = useWorkbook();

  /** What stands in the first column below the header, over so many rows. */
  const readFirstColumn = (rows: number) => {
    const { engine } = book().host;
    const { area } = tableNamed(engine, 'TierHistory');
    return engine.values({ ...area, row: area.row + 1, rows, columns: 1 }).map(([value]) => value);
  };
  const resizeHistory = (rows: number): void => {
    const { engine } = book().host;
    const { id, area } = tableNamed(engine, 'TierHistory');
    engine.resizeTable(id, { ...area, rows });
  };

  beforeEach(async () => {
    await createFromList(book(), makeList(3));
    const { engine } = book().host;
    resizeHistory(2);
    const { id } = tableNamed(engine, 'TierHistory');
    engine.tableCells.showTotals(id, true, 'person');
  });

  it('is filled without an empty row before the totals row', async () => {
    await reclassify(book());
    expect(readFirstColumn(5)).toEqual(['C-000001', 'C-000002', 'C-000003', 'Total', '']);
  });

  it('is empty again once that was undone, and the totals row back in its place', async () => {
    await reclassify(book());
    // Excel enlarges a table by the rows that are put in above its totals row.
    resizeHistory(5);
    await book().archive.undoLast({});
    expect(readFirstColumn(5)).toEqual(['', 'Total', '', '', '']);
    expect(tableNamed(book().host.engine, 'TierHistory').showTotals).toBe(true);
  });
});
