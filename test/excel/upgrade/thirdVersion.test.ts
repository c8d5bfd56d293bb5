import { ratingColour } from '../../../src/archive/ratingColours';
import type { WorkbookContent } from '../../../workbench/files/workbookContent';
import { columnArea, readColumn, tableNamed } from '../support/customers';
import type { OldArchive } from './support/openOldArchive';
import { openThirdVersion } from './support/openOldArchive';

let old: OldArchive;

beforeEach(async () => {
  old = await openThirdVersion();
});

afterEach(() => {
  const { problems } = old.book.host;
  old.close();
  expect(problems).toEqual([]);
});

async function upgrade(): Promise<void> {
  await old.book.archive.apply(await old.book.archive.upgrades.planUpgrade(), {});
  await old.book.host.idle();
}

const sheetOf = (table: string): string => {
  const { sheet } = tableNamed(old.engine, table).area;
  return old.engine.sheets().find(({ id }) => id === sheet)?.name ?? '';
};

/** What can be compared of a workbook; formats below a table that once had more rows stay, as in Excel. */
const describeContent = ({ sheets, names }: WorkbookContent) => ({
  names,
  sheets: sheets.map(({ name, cells, conditionalFormats, validations, columns }) => ({
    name,
    cells,
    validations,
    columns,
    conditionalFormats: conditionalFormats.map(({ areas, rule, style }) => ({ areas, rule, style })),
  })),
});

describe('An archive of the third version', () => {
  it('can be reclassified without being upgraded, and stays coloured by tier', async () => {
    const { plan } = await old.book.archive.planReclassification({});
    const before = describeContent(await old.content());
    await old.book.archive.apply(plan, {});
    expect(describeContent(await old.content())).toEqual(before);
    await expect(old.book.archive.colours.planColours('rating')).rejects.toMatchObject({ code: 'archiveOutdated' });
  });

  it('gets ratings, scorecards and rewards beside the schemes in Settings, with their usual values', async () => {
    const schemes = tableNamed(old.engine, 'TierSchemes').area;
    await upgrade();
    expect(await old.book.archive.look()).not.toHaveProperty('summary.outdated');
    let end = schemes.column + schemes.columns;
    for (const table of ['RatingBands', 'Scorecards', 'RewardRules']) {
      const { area } = tableNamed(old.engine, table);
      expect(sheetOf(table)).toBe('Settings');
      expect(area.row).toBe(schemes.row);
      expect(area.column).toBeGreaterThan(end);
      end = area.column + area.columns;
    }
    expect(readColumn(old.engine, 'RatingBands', 'Rating')).toEqual(['AAA', 'AA', 'A', 'BBB', 'BB', 'B', 'C']);
    expect(readColumn(old.engine, 'Scorecards', 'Factor')).toHaveLength(16);
    expect(readColumn(old.engine, 'Settings', 'Key')).toContain('passMark');
    const legend = old.engine.effectiveColors(columnArea(old.engine, 'RatingBands', 'Rating'));
    expect(legend[0]?.[0]).toEqual(ratingColour('AAA'));
    const accepts = (value: string) =>
      old.engine.validationChecks.accepts(columnArea(old.engine, 'Scorecards', 'Factor'), value);
    expect([accepts('Character'), accepts('Luck')]).toEqual([true, false]);
  });

  it('shows the values of its new settings as a new archive does', async () => {
    await upgrade();
    const keys = readColumn(old.engine, 'Settings', 'Key');
    const texts = old.engine.texts(columnArea(old.engine, 'Settings', 'Value'));
    const shown = ['shareGood', 'loyaltyRegularity', 'overdueToleranceAmount', 'passMark'].map(
      (key) => texts[keys.indexOf(key)]?.[0],
    );
    expect(shown).toEqual(['75%', '30', '0.00', '80']);
  });

  it('keeps every cell that it had, and every name', async () => {
    const before = await old.content();
    await upgrade();
    const after = await old.content();
    for (const { name, cells } of before.sheets) {
      const upgraded = after.sheets.find((sheet) => sheet.name === name)?.cells ?? [];
      expect(cells.map((row, index) => upgraded[index]?.slice(0, row.length))).toEqual(cells);
    }
    expect(after.names).toEqual(expect.arrayContaining([...before.names]));
  });

  it('shows at once what its columns know of credit', async () => {
    await upgrade();
    const exposures = readColumn(old.engine, 'Customers', 'Credit exposure');
    expect(new Set(exposures)).toEqual(new Set(['']));
    const { area } = tableNamed(old.engine, 'Customers');
    const cell = { ...columnArea(old.engine, 'Customers', 'Receivable balance'), rows: 1 };
    old.engine.write(cell, 20_000, 'person');
    await old.book.host.idle();
    expect(readColumn(old.engine, 'Customers', 'Credit exposure')[0]).toBe(20_000);
    expect(readColumn(old.engine, 'Customers', 'Credit limit used')[0]).toBe(0.5);
    expect(area.rows).toBe(11);
  });

  it('is as it was after the upgrade was undone, with its colours, rules and widths', async () => {
    const before = describeContent(await old.content());
    await upgrade();
    await old.book.archive.undoLast({});
    expect(describeContent(await old.content())).toEqual(before);
    expect(await old.book.archive.look()).toHaveProperty('summary.outdated.version', 3);
  });

  it('goes round what somebody has written beside the settings', async () => {
    const schemes = tableNamed(old.engine, 'TierSchemes').area;
    const note = { ...schemes, row: 20, rows: 1, column: schemes.column + schemes.columns + 4, columns: 1 };
    old.engine.write(note, "'Ask Finance first", 'person');
    await upgrade();
    expect(sheetOf('RatingBands')).toBe('Settings');
    expect(tableNamed(old.engine, 'RatingBands').area.column).toBeGreaterThan(note.column + 1);
    expect(old.engine.values(note)).toEqual([['Ask Finance first']]);
    await old.book.archive.undoLast({});
    expect(old.engine.values(note)).toEqual([['Ask Finance first']]);
  });

  it('keeps a policy that somebody has changed since, instead of undoing the upgrade', async () => {
    await upgrade();
    old.engine.write({ ...columnArea(old.engine, 'RatingBands', 'Limit factor'), rows: 1 }, 2, 'person');
    await expect(old.book.archive.undoLast({})).rejects.toMatchObject({
      code: 'undoConflict',
      details: { sheet: 'Settings' },
    });
    expect(readColumn(old.engine, 'RatingBands', 'Limit factor')[0]).toBe(2);
  });
});
