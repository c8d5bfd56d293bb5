import { useSheet } from '../Range/useSheet';

describe('Range.getVisibleView represents the visible rows of the current range', () => {
  const { run } = useSheet();

  it('hides rows and shows the visible part of a range', () =>
    run(async (context, sheet) => {
      const range = sheet.getRange('A1:A4');
      range.values = [[1], [2], [3], [4]];
      sheet.getRange('A2:A3').rowHidden = true;
      range.load('rowHidden');
      const visible = range.getVisibleView().load('values,rowCount');
      const areas = range.getSpecialCells('Visible').load('address');
      await context.sync();
      expect([range.rowHidden, visible.values, visible.rowCount]).toEqual([null, [[1], [4]], 2]);
      expect(areas.address).toBe('Sheet1!A1,Sheet1!A4');
    }));

  it('leaves hidden columns out as well, and tells the address of each cell', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1:C2').values = [
        [1, 2, 3],
        [4, 5, 6],
      ];
      sheet.getRange('B:B').columnHidden = true;
      const view = sheet.getRange('A1:C2').getVisibleView().load('values,cellAddresses,columnCount');
      await context.sync();
      expect([view.values, view.columnCount]).toEqual([
        [
          [1, 3],
          [4, 6],
        ],
        2,
      ]);
      expect(view.cellAddresses[1]).toEqual(['Sheet1!A2', 'Sheet1!C2']);
    }));

  it('has a view of each of its rows, and writes to visible cells only', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('2:2').rowHidden = true;
      const view = sheet.getRange('A1:A3').getVisibleView();
      view.rows.load('items/values,items/index');
      await context.sync();
      expect(view.rows.items.map((row) => [row.index, row.values])).toEqual([
        [0, [[1]]],
        [1, [[3]]],
      ]);
      view.values = [['x'], ['y']];
      const all = sheet.getRange('A1:A3').load('values');
      await context.sync();
      expect(all.values).toEqual([['x'], [2], ['y']]);
    }));
});
