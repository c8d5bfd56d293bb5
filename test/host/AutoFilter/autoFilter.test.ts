import { addCustomers, addSales, shownRows, useCustomers } from '../useCustomers';
import { refusal } from '../useHost';

describe('AutoFilter', () => {
  const { run } = useCustomers();

  const fillSheet = (sheet: Excel.Worksheet): Excel.Range => {
    const range = sheet.getRange('A1:B4');
    range.values = [
      ['Animal', 'Legs'],
      ['horse', 4],
      ['goose', 2],
      ['cow', 4],
    ];
    return range;
  };
  const shown = async (context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<unknown[]> => {
    const view = sheet.getRange('A2:A4').getVisibleView().load('values');
    await context.sync();
    return (view.values as unknown[][]).flat();
  };

  it('applies the AutoFilter to a range; this filters the column if column index and filter criteria are specified', () =>
    run(async (context, sheet) => {
      sheet.autoFilter.apply(fillSheet(sheet), 0, { filterOn: 'Custom', criterion1: '=*e' });
      expect(await shown(context, sheet)).toEqual(['horse', 'goose']);
      sheet.autoFilter.apply('A1:B4', 1, { filterOn: 'Values', values: ['4'] });
      expect(await shown(context, sheet)).toEqual(['horse']);
      sheet.autoFilter.load('enabled,isDataFiltered,criteria');
      const range = sheet.autoFilter.getRange().load('address');
      await context.sync();
      expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered, range.address]).toEqual([
        true,
        true,
        'Sheet1!A1:B4',
      ]);
      expect(sheet.autoFilter.criteria).toMatchObject([
        { filterOn: 'Custom', criterion1: '=*e' },
        { filterOn: 'Values', values: ['4'] },
      ]);
    }));

  it('clears the column filter criteria, or all filter criteria, of the AutoFilter', () =>
    run(async (context, sheet) => {
      sheet.autoFilter.apply(fillSheet(sheet), 0, { filterOn: 'Custom', criterion1: '=*e' });
      sheet.autoFilter.apply('A1:B4', 1, { filterOn: 'Values', values: ['4'] });
      sheet.autoFilter.clearColumnCriteria(0);
      expect(await shown(context, sheet)).toEqual(['horse', 'cow']);
      sheet.autoFilter.clearCriteria();
      expect(await shown(context, sheet)).toEqual(['horse', 'goose', 'cow']);
      sheet.autoFilter.load('enabled,isDataFiltered');
      await context.sync();
      expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered]).toEqual([true, false]);
    }));

  it('applies the specified AutoFilter object currently on the range again', () =>
    run(async (context, sheet) => {
      sheet.autoFilter.apply(fillSheet(sheet), 1, { filterOn: 'Values', values: ['4'] });
      sheet.getRange('B3').values = [[4]];
      expect(await shown(context, sheet)).toEqual(['horse', 'cow']);
      sheet.autoFilter.reapply();
      expect(await shown(context, sheet)).toEqual(['horse', 'goose', 'cow']);
    }));

  it('removes the AutoFilter for the range; then there is no range', () =>
    run(async (context, sheet) => {
      sheet.autoFilter.apply(fillSheet(sheet), 1, { filterOn: 'Values', values: ['4'] });
      sheet.autoFilter.remove();
      expect(await shown(context, sheet)).toEqual(['horse', 'goose', 'cow']);
      const range = sheet.autoFilter.getRangeOrNullObject();
      sheet.autoFilter.load('enabled');
      range.load('address');
      await context.sync();
      expect([sheet.autoFilter.enabled, range.isNullObject]).toEqual([false, true]);
    }));

  it('takes a single cell for the region around it', () =>
    run(async (context, sheet) => {
      fillSheet(sheet);
      sheet.autoFilter.apply('B2');
      const range = sheet.autoFilter.getRange().load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:B4');
    }));

  it('follows inserted rows and columns', () =>
    run(async (context, sheet) => {
      sheet.autoFilter.apply(fillSheet(sheet), 1, { filterOn: 'Values', values: ['2'] });
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('A:A').insert('Right');
      sheet.autoFilter.load('criteria');
      const range = sheet.autoFilter.getRange().load('address');
      const view = sheet.getRange('B3:B5').getVisibleView().load('values');
      await context.sync();
      expect([range.address, view.values]).toEqual(['Sheet1!B2:C5', [['goose']]]);
      expect(sheet.autoFilter.criteria[1]).toMatchObject({ filterOn: 'Values', values: ['2'] });
    }));

  it('of a table filters its columns, and shows whether data are filtered', () =>
    run(async (context, sheet) => {
      const table = addSales(sheet);
      table.autoFilter.apply(table.getRange(), 1, { filterOn: 'Custom', criterion1: '>=30' });
      expect(await shownRows(context, table)).toEqual(['Pear', 'fig']);
      table.autoFilter.load('isDataFiltered,enabled,criteria');
      await context.sync();
      expect([table.autoFilter.isDataFiltered, table.autoFilter.enabled]).toEqual([true, true]);
      expect(table.autoFilter.criteria).toEqual([null, expect.objectContaining({ criterion1: '>=30' })]);
      table.clearFilters();
      table.autoFilter.load('isDataFiltered');
      await context.sync();
      expect(table.autoFilter.isDataFiltered).toBe(false);
    }));

  it('of a table is removed with its buttons', () =>
    run(async (context, sheet) => {
      const table = addCustomers(sheet);
      table.autoFilter.remove();
      table.autoFilter.load('enabled');
      table.load('showFilterButton');
      await context.sync();
      expect([table.autoFilter.enabled, table.showFilterButton]).toEqual([false, false]);
    }));

  it('refuses a column that is not there, and a protected sheet that does not allow filtering', async () => {
    const beyond = await refusal(
      run(async (context, sheet) => {
        sheet.autoFilter.apply(fillSheet(sheet), 7, { filterOn: 'Values', values: [] });
        await context.sync();
      }),
    );
    expect([beyond.code, beyond.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'AutoFilter.apply']);
    const protectedSheet = await refusal(
      run(async (context, sheet) => {
        sheet.protection.protect();
        sheet.autoFilter.apply('A1:B4');
        await context.sync();
      }),
    );
    expect(protectedSheet.code).toBe('AccessDenied');
  });
});
