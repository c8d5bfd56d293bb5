import { useSheet } from './useSheet';

describe('merged cells', () => {
  const { host, run } = useSheet();

  /** The merged areas of the sheet's first cells, without its name. */
  async function mergedIn(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<readonly string[]> {
    const areas = sheet.getRange('A1:Z60').getMergedAreasOrNullObject().load('address');
    await context.sync();
    return areas.isNullObject ? [] : areas.address.replaceAll('Sheet1!', '').split(',');
  }

  it.each([
    ['grow by a row that Range.insert puts inside', 'E1:F3', '2:2', 'insert', ['E1:F4']],
    ['move down when Range.insert puts a row where they begin', 'E2:F3', '2:2', 'insert', ['E3:F4']],
    ['stay when Range.insert puts a row right below them', 'E1:F3', '4:4', 'insert', ['E1:F3']],
    ['grow by columns that Range.insert puts inside', 'B2:D3', 'C:D', 'insert', ['B2:F3']],
    ['go with the rows that Range.delete takes out', 'A4:B5', '4:6', 'delete', []],
    ['become smaller when Range.delete takes some of their rows', 'A4:B7', '3:5', 'delete', ['A3:B4']],
    ['become smaller when Range.delete takes some of their columns', 'B2:E3', 'D:H', 'delete', ['B2:C3']],
    ['are merged no longer when one cell is left of them', 'A4:A5', '5:5', 'delete', []],
    ['move up when Range.delete takes rows above them', 'A4:B5', '1:2', 'delete', ['A2:B3']],
    ['grow by cells that Range.insert puts into their columns', 'E1:F3', 'E2:F2', 'insert', ['E1:F4']],
    ['become smaller with cells that Range.delete takes out of their columns', 'E1:F3', 'E2:F2', 'delete', ['E1:F2']],
  ] as const)('%s, also when that is undone and made again', async (_title, merged, rows, change, expected) => {
    await run(async (context, sheet) => {
      sheet.getRange(merged).merge();
      await context.sync();
      const range = sheet.getRange(rows);
      const isColumns = /^[A-Z]+:[A-Z]+$/.test(rows);
      if (change === 'insert') range.insert(isColumns ? 'Right' : 'Down');
      else range.delete(isColumns ? 'Left' : 'Up');
      await context.sync();
      expect(await mergedIn(context, sheet)).toEqual(expected);
    });
    host().engine.history.undo();
    expect(await run(mergedIn)).toEqual([merged]);
    host().engine.history.redo();
    expect(await run(mergedIn)).toEqual(expected);
  });

  it('beside those that a shift hits keep to their cells', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1:B1').merge();
      sheet.getRange('A3:B6').merge();
      sheet.getRange('D8:E9').merge();
      sheet.getRange('5:5').delete('Up');
      expect(await mergedIn(context, sheet)).toEqual(['A1:B1', 'A3:B5', 'D7:E8']);
    }));
});
