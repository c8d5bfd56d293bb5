import { ratingColour } from '../../src/archive/ratingColours';
import { tierColour } from '../../src/archive/tierColours';
import { colourFromRibbon } from '../../src/ribbon/colourFromRibbon';
import type { ColouredPane } from '../../src/ribbon/colourFromRibbon';
import { WorkbookProblem } from '../../src/usecases/archiveWorkbook';
import { columnArea, createFromList, makeList, readColumn, reclassify, tableNamed } from '../excel/support/customers';
import { useWorkbook } from '../excel/support/useWorkbook';

describe('the ribbon menu Colour by', () => {
  const book = useWorkbook();
  let told: string[];
  const pane: ColouredPane = {
    open: () => {
      told.push('opened');
      return Promise.resolve();
    },
    showColoured: (by) => told.push(by),
    showProblem: (problem) => told.push(problem instanceof WorkbookProblem ? problem.code : String(problem)),
    showArchive: () => told.push('the archive'),
  };
  const colour = (by: 'tier' | 'rating' | 'none') => colourFromRibbon(book().archive, by, pane);
  const { engine } = { engine: () => book().host.engine };
  const rows = () => engine().effectiveColors(tableNamed(engine(), 'Customers').area).slice(1);
  const ratings = () => engine().effectiveColors(columnArea(engine(), 'Customers', 'Credit rating'));
  const setting = () => {
    const row = readColumn(engine(), 'Settings', 'Key').indexOf('colourRowsBy');
    return readColumn(engine(), 'Settings', 'Value')[row];
  };

  /** Three customers, A, B and C by tier, rated the other way round. */
  const prepare = async (): Promise<void> => {
    await createFromList(book(), makeList(3));
    await reclassify(book());
    engine().write(columnArea(engine(), 'Customers', 'Credit rating'), [['B'], ['BBB'], ['AAA']], 'person');
    await book().host.idle();
  };

  beforeEach(() => {
    told = [];
  });

  it('colours the rows by rating, says so, and remembers it in the settings', async () => {
    await prepare();
    await colour('rating');
    expect(told).toEqual(['rating', 'opened']);
    expect(rows().map((row) => row[0])).toEqual(['B', 'BBB', 'AAA'].map(ratingColour));
    expect(setting()).toBe('Credit rating');
    await reclassify(book());
    expect(rows().map((row) => row[0])).toEqual(['B', 'BBB', 'AAA'].map(ratingColour));
  });

  it('keeps the colour of every rating in rows that are coloured by tier, or not at all', async () => {
    await prepare();
    expect(rows().map((row) => row[0])).toEqual(
      readColumn(engine(), 'Customers', 'Tier').map((tier) => tierColour('ABC'.indexOf(String(tier)))),
    );
    expect(ratings().map(([cell]) => cell)).toEqual(['B', 'BBB', 'AAA'].map(ratingColour));
    await colour('none');
    expect(new Set(rows().map((row) => row[0]?.fill)).size).toBe(1);
    expect(ratings().map(([cell]) => cell)).toEqual(['B', 'BBB', 'AAA'].map(ratingColour));
  });

  it('colours the rating of a customer that is new since', async () => {
    await prepare();
    const decision = await book().archive.editing.planAddition({
      table: 'customers',
      inputs: { name: 'New', stage: 'Prospect', creditRating: 'AA' },
    });
    if (decision.kind !== 'ready') throw new Error(decision.kind);
    await book().archive.apply(decision.plan, {});
    await book().host.idle();
    expect(ratings().at(-1)?.[0]).toEqual(ratingColour('AA'));
  });

  it('is undone with the setting', async () => {
    await prepare();
    const before = rows();
    await colour('none');
    expect(book().archive.undoable()).toBe('colourRows');
    await book().archive.undoLast({});
    expect(rows()).toEqual(before);
    expect(setting()).toBe('Tier');
  });

  it('has as many rules after three times as after one', async () => {
    await prepare();
    const rules = () =>
      ['Customers', 'Settings'].flatMap((table) =>
        engine()
          .conditionalFormats(tableNamed(engine(), table).area.sheet)
          .map(({ rule, areas, style }) => ({ rule, areas, style })),
      );
    const once = rules();
    for (const by of ['rating', 'none', 'tier'] as const) await colour(by);
    expect(rules()).toEqual(once);
    await reclassify(book());
    expect(rules()).toEqual(once);
  });

  it('opens the pane on its first run where there is no archive', async () => {
    await colour('rating');
    expect(told).toEqual(['the archive', 'opened']);
  });

  it('says what keeps it from colouring', async () => {
    await prepare();
    engine().protections.protectSheet(tableNamed(engine(), 'Settings').area.sheet, 'person');
    await colour('rating');
    expect(told).toEqual(['sheetProtected', 'opened']);
  });
});
