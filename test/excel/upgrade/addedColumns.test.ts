import type { CellValue } from '../../../src/archive/cellValue';
import { columnArea, tableNamed } from '../support/customers';
import type { OldArchive } from './support/openOldArchive';
import { openFirstVersion } from './support/openOldArchive';

let old: OldArchive;

beforeEach(async () => {
  old = await openFirstVersion();
});

afterEach(() => {
  old.close();
});

async function upgrade(): Promise<void> {
  await old.book.archive.apply(await old.book.archive.upgrades.planUpgrade(), {});
}

const widthOf = (table: string, header: string): number | null => {
  const { sheet, column } = columnArea(old.engine, table, header);
  return old.engine.columnWidth(sheet, column, 1);
};

/** The cell of the band above the column. */
const bandAbove = (table: string, header: string) => {
  const { sheet, column } = columnArea(old.engine, table, header);
  const area = { sheet, row: 0, column, rows: 1, columns: 1 };
  return { text: old.engine.values(area)[0]?.[0], fill: old.engine.style(area).fillColor };
};

const accepts = (table: string, header: string, value: CellValue): boolean =>
  old.engine.validationChecks.accepts(columnArea(old.engine, table, header), value);

describe('A column that a table gets by an upgrade', () => {
  it('is as wide as in a new archive, stands under the name of its layer, and takes only what fits', async () => {
    await upgrade();
    expect([widthOf('Customers', '结档日期'), widthOf('Customers', '结档原因')]).toEqual([100, 180]);
    const [first, second] = [bandAbove('Customers', '结档日期'), bandAbove('Customers', '结档原因')];
    expect([first.text, second.text]).toEqual(['档案管理', '']);
    expect(first.fill).toBe('#555555');
    expect(second.fill).toBe('#555555');
    expect([accepts('Customers', '结档日期', 46_000), accepts('Customers', '结档日期', '明天')]).toEqual([true, false]);
  });

  it('goes on with the band where the last column is of its layer', async () => {
    await upgrade();
    expect(bandAbove('TierHistory', '变更人')).toEqual({ ...bandAbove('TierHistory', '日期'), text: '' });
  });

  it('is coloured by tier with the rest of the row', async () => {
    await upgrade();
    const { area } = tableNamed(old.engine, 'Customers');
    const ends = (await old.content()).sheets
      .flatMap(({ name, conditionalFormats }) => (name === '客户档案' ? conditionalFormats : []))
      .filter(({ areas }) => areas[0]?.column === area.column)
      .flatMap(({ areas }) => areas.map(({ column, columns }) => column + columns));
    expect([...new Set(ends)]).toEqual([area.column + area.columns]);
  });

  it('leaves alone what somebody has put where it comes, also when the upgrade is undone', async () => {
    const { sheet, column, columns } = tableNamed(old.engine, 'Customers').area;
    const above = { sheet, row: 0, column: column + columns, rows: 1, columns: 1 };
    old.engine.write(above, [["'我的备注"]], 'person');
    old.engine.setColumnWidth(sheet, column + columns, 1, 333);
    await upgrade();
    expect(bandAbove('Customers', '评估得分').text).toBe('我的备注');
    expect(widthOf('Customers', '评估得分')).toBe(333);
    expect(bandAbove('Customers', '评估等次').text).toBe('客户价值');
    await old.book.archive.undoLast({});
    expect(old.engine.values({ ...above, columns: 2 })).toEqual([['我的备注', '']]);
    expect(old.engine.columnWidth(sheet, column + columns, 1)).toBe(333);
  });
});
