import { reclassifyFromRibbon } from '../../src/ribbon/reclassifyFromRibbon';
import type { ResultPane } from '../../src/ribbon/reclassifyFromRibbon';
import { createFromList, makeList, readColumn, tableNamed } from '../excel/support/customers';
import { useWorkbook } from '../excel/support/useWorkbook';

describe('the ribbon button Reclassify', () => {
  const book = useWorkbook();
  let told: unknown[];
  const pane: ResultPane = {
    open: () => {
      told.push('opened');
      return Promise.resolve();
    },
    showReclassified: ({ counts }, applied) => told.push([counts.map(({ count }) => count), applied]),
    showProblem: ({ code }) => told.push(code),
  };

  beforeEach(() => {
    told = [];
  });

  it('classifies at once, tells the result in the pane, and leaves it to be undone', async () => {
    await createFromList(book(), makeList(20));
    await reclassifyFromRibbon(book().archive, pane);
    expect(told).toEqual([[[3, 4, 13], { name: 'reclassify', cellsWritten: 20, recordsAppended: 20 }], 'opened']);
    expect(readColumn(book().host.engine, 'Customers', 'Tier').join('')).toBe('AAABBBBCCCCCCCCCCCCC');
    expect(book().archive.undoable()).toBe('reclassify');
  });

  it('opens the pane on its first run where there is no archive', async () => {
    await reclassifyFromRibbon(book().archive, pane);
    expect(told).toEqual(['opened']);
  });

  it('tells in the pane what it could not do', async () => {
    await createFromList(book(), makeList(20));
    const { engine } = book().host;
    engine.updateSheet(tableNamed(engine, 'Customers').area.sheet, { isProtected: true });
    await reclassifyFromRibbon(book().archive, pane);
    expect(told).toEqual(['sheetProtected', 'opened']);
  });

  it('does not hide a fault of the program', async () => {
    const broken = { ...book().archive, planReclassification: () => Promise.reject(new TypeError('broken')) };
    await expect(reclassifyFromRibbon(broken as never, pane)).rejects.toThrow('broken');
  });
});
