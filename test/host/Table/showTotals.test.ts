import { addSales, useCustomers } from '../useCustomers';

describe('Table.showTotals', () => {
  const { run } = useCustomers();

  it('shows the total row: it is added below the data, and cells below move down', () =>
    run(async (context, sheet) => {
      const table = addSales(sheet);
      sheet.getRange('A7:C7').values = [['below', 'below', 'beside']];
      table.showTotals = true;
      const totals = table.getTotalRowRange().load('address,values,formulas');
      const cells = sheet.getRange('A7:C8').load('values');
      table.load('showTotals');
      await context.sync();
      expect([table.showTotals, totals.address]).toEqual([true, 'Sheet1!A7:B7']);
      expect(totals.values).toEqual([['Total', 100]]);
      expect(totals.formulas[0]?.[1]).toBe('=SUBTOTAL(109,Sales[Amount])');
      expect(cells.values).toEqual([
        ['Total', 100, 'beside'],
        ['below', 'below', ''],
      ]);
    }));

  it('counts rows above it that a filter shows', () =>
    run(async (context, sheet) => {
      const table = addSales(sheet);
      table.showTotals = true;
      table.columns.getItem('Amount').filter.applyCustomFilter('>=30');
      const totals = table.getTotalRowRange().load('values');
      await context.sync();
      expect(totals.values).toEqual([['Total', 70]]);
    }));

  it('removes the total row, and the cells below move up again', () =>
    run(async (context, sheet) => {
      const table = addSales(sheet);
      sheet.getRange('A7').values = [['below']];
      table.showTotals = true;
      table.showTotals = false;
      const range = table.getRange().load('address');
      const below = sheet.getRange('A7').load('values');
      await context.sync();
      expect([range.address, below.values]).toEqual(['Sheet1!A1:B6', [['below']]]);
    }));

  it('lets rows be added above it', () =>
    run(async (context, sheet) => {
      const table = addSales(sheet);
      table.showTotals = true;
      table.rows.add(undefined, [['kiwi', 5]]);
      const body = table.getDataBodyRange().load('address,values');
      const totals = table.getTotalRowRange().load('values,address');
      await context.sync();
      expect([body.address, body.values.at(-1)]).toEqual(['Sheet1!A2:B7', ['kiwi', 5]]);
      expect([totals.address, totals.values]).toEqual(['Sheet1!A8:B8', [['Total', 105]]]);
    }));
});
