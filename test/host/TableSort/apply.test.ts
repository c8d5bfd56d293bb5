import { addSales, shownRows, useCustomers } from '../useCustomers';
import { refusal } from '../useHost';

describe('TableSort', () => {
  const { run } = useCustomers();
  const names = async (context: Excel.RequestContext, table: Excel.Table): Promise<unknown[]> => {
    const column = table.columns.getItemAt(0).getDataBodyRange().load('values');
    await context.sync();
    return (column.values as unknown[][]).flat();
  };

  it('performs a sort operation: letters without case, blanks last', () =>
    run(async (context, sheet) => {
      const table = addSales(sheet);
      table.sort.apply([{ key: 0, ascending: true }]);
      expect(await names(context, table)).toEqual(['apple', 'fig', 'Pear', 'plum', '']);
      table.sort.apply([{ key: 1, ascending: false }]);
      expect(await names(context, table)).toEqual(['Pear', 'fig', 'plum', 'apple', '']);
    }));

  it('lets the casing impact the sort if asked to', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1:A5').values = [['Word'], ['B'], ['a'], ['b'], ['A']];
      const table = sheet.tables.add('A1:A5', true);
      table.sort.apply([{ key: 0, ascending: true }], true);
      expect(await names(context, table)).toEqual(['a', 'A', 'b', 'B']);
    }));

  it('sorts by the colour of cells or fonts', () =>
    run(async (context, sheet) => {
      const table = addSales(sheet);
      sheet.getRange('A4').format.fill.color = '#FFFF00';
      sheet.getRange('A3').format.font.color = '#FF0000';
      table.sort.apply([{ key: 0, ascending: true, sortOn: 'CellColor', color: '#FFFF00' }]);
      expect((await names(context, table))[0]).toBe('plum');
      table.sort.apply([{ key: 0, ascending: false, sortOn: 'FontColor', color: '#FF0000' }]);
      expect((await names(context, table)).at(-1)).toBe('Pear');
    }));

  it('specifies the current conditions used to last sort the table, reapplies and clears them', () =>
    run(async (context, sheet) => {
      const table = addSales(sheet);
      table.sort.apply([{ key: 1, ascending: false }], true);
      table.sort.load('fields,matchCase,method');
      await context.sync();
      expect(table.sort.fields).toEqual([
        expect.objectContaining({ key: 1, ascending: false, sortOn: 'Value' }) as Excel.SortField,
      ]);
      expect([table.sort.matchCase, table.sort.method]).toEqual([true, 'PinYin']);
      sheet.getRange('B5').values = [[99]];
      table.sort.reapply();
      expect(await names(context, table)).toEqual(['apple', 'Pear', 'fig', 'plum', '']);
      table.sort.clear();
      table.sort.load('fields');
      const refused = await refusal(
        run(async (other, active) => {
          active.tables.getItemAt(0).sort.clear();
          active.tables.getItemAt(0).sort.reapply();
          await other.sync();
        }),
      );
      await context.sync();
      expect([table.sort.fields, refused.debugInfo.errorLocation]).toEqual([[], 'TableSort.reapply']);
    }));

  it('leaves rows that a filter hides where they are', () =>
    run(async (context, sheet) => {
      const table = addSales(sheet);
      table.columns.getItem('Amount').filter.applyCustomFilter('>=20');
      table.sort.apply([{ key: 1, ascending: true }]);
      expect(await shownRows(context, table)).toEqual(['plum', 'fig', 'Pear']);
      table.clearFilters();
      expect(await names(context, table)).toEqual(['apple', 'plum', 'fig', 'Pear', '']);
    }));
});
