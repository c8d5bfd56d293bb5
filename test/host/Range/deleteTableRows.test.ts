import { addCustomers, useCustomers } from '../useCustomers';

describe('Range.delete over all rows of a table', () => {
  const { host, run } = useCustomers();

  it.each([
    ['cells', 'B3:C4', 'B3:C3'],
    ['rows of the sheet', '3:4', 'B3:C3'],
  ])('leaves one blank row, which the first record takes the place of (%s)', async (_title, address, left) => {
    await run(async (context, sheet) => {
      const table = addCustomers(sheet);
      sheet.getRange('B6').values = [['below']];
      sheet.getRange('B3:B4').conditionalFormats.add('Custom').custom.rule.formula = '=$B3="Alpha"';
      await context.sync();
      sheet.getRange(address).delete('Up');
      const body = table.getDataBodyRange().load('address,values');
      const below = sheet.getRange('B5').load('values');
      const formats = sheet.getRange(left).conditionalFormats.getCount();
      table.rows.load('count');
      await context.sync();
      expect([body.address, body.values, table.rows.count]).toEqual([`Sheet1!${left}`, [['', '']], 0]);
      expect([below.values, formats.value]).toEqual([[['below']], 1]);
    });
    host().engine.history.undo();
    await run(async (context, sheet) => {
      const table = sheet.tables.getItem('Customers');
      const body = table.getDataBodyRange().load('values');
      table.rows.load('count');
      await context.sync();
      expect([body.values, table.rows.count]).toEqual([
        [
          ['Alpha', 'A'],
          ['Beta', 'B'],
        ],
        2,
      ]);
      table.rows.add(undefined, [['Gamma', 'C']]);
      const grown = table.getRange().load('address');
      await context.sync();
      expect(grown.address).toBe('Sheet1!B2:C5');
    });
  });

  it('keeps the totals row below the blank row', () =>
    run(async (context, sheet) => {
      const table = addCustomers(sheet);
      table.showTotals = true;
      sheet.getRange('3:4').delete('Up');
      const body = table.getDataBodyRange().load('address,values');
      const totals = table.getTotalRowRange().load('address,formulas');
      await context.sync();
      expect([body.address, body.values]).toEqual(['Sheet1!B3:C3', [['', '']]]);
      expect([totals.address, totals.formulas]).toEqual([
        'Sheet1!B4:C4',
        [['Total', '=SUBTOTAL(103,Customers[Tier])']],
      ]);
    }));

  it('takes the totals row, too, when it is among the rows', () =>
    run(async (context, sheet) => {
      const table = addCustomers(sheet);
      table.showTotals = true;
      sheet.getRange('B4:C5').delete('Up');
      const body = table.getDataBodyRange().load('address,values');
      table.load('showTotals');
      await context.sync();
      expect([table.showTotals, body.address, body.values]).toEqual([false, 'Sheet1!B3:C3', [['Alpha', 'A']]]);
    }));

  it('keeps the formulas of calculated columns for the next record', () =>
    run(async (context, sheet) => {
      const table = addCustomers(sheet);
      table.columns.add(undefined, [['Both'], ['=[@Name]&[@Tier]'], ['=[@Name]&[@Tier]']]);
      sheet.getRange('B3:D4').delete('Up');
      await context.sync();
      table.rows.add(undefined, [['Gamma', 'C', null as unknown as string]]);
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      expect(body.values).toEqual([['Gamma', 'C', 'GammaC']]);
    }));
});
