import { reclassifyFromRibbon } from '../../src/ribbon/reclassifyFromRibbon';
import type { ReclassifiedPane } from '../../src/ribbon/reclassifyFromRibbon';
import { WorkbookProblem } from '../../src/usecases/archiveWorkbook';
import { columnArea, createFromList, makeList, readColumn, tableNamed } from '../excel/support/customers';
import { useWorkbook } from '../excel/support/useWorkbook';

describe('the ribbon button Reclassify', () => {
  const book = useWorkbook();
  let told: unknown[];
  const pane: ReclassifiedPane = {
    open: () => {
      told.push('opened');
      return Promise.resolve();
    },
    showReclassified: ({ counts }, applied) => told.push([counts.map(({ count }) => count), applied]),
    showProblem: (problem) => told.push(problem instanceof WorkbookProblem ? problem.code : String(problem)),
    showArchive: () => told.push('the archive'),
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
    expect(told).toEqual(['the archive', 'opened']);
  });

  it('lets the pane find out that the archive is damaged, which may not have noticed', async () => {
    await createFromList(book(), makeList(20));
    const { engine } = book().host;
    const { sheet, column } = columnArea(engine, 'Customers', 'Probability');
    engine.deleteColumns(sheet, column, 1, 'person');
    await reclassifyFromRibbon(book().archive, pane);
    expect(told).toEqual(['the archive', 'opened']);
  });

  it('tells in the pane what it could not do', async () => {
    await createFromList(book(), makeList(20));
    const { engine } = book().host;
    engine.protections.protectSheet(tableNamed(engine, 'Customers').area.sheet, 'person');
    await reclassifyFromRibbon(book().archive, pane);
    expect(told).toEqual(['sheetProtected', 'opened']);
  });

  it('tells a fault of the program in the pane, and does not hide it from the log', async () => {
    const broken = { ...book().archive, planReclassification: () => Promise.reject(new TypeError('broken')) };
    await expect(reclassifyFromRibbon(broken as never, pane)).rejects.toThrow('broken');
    expect(told).toEqual(['TypeError: broken', 'opened']);
  });
});
