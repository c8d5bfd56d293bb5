import { addCustomers, useCustomers } from '../useCustomers';
import { refusal } from '../useHost';

describe('TableCollection.add', () => {
  const { run } = useCustomers();

  it('creates a new table; the range object or source address determines the worksheet under which it is added', () =>
    run(async (context, sheet) => {
      sheet.getRange('B2:C3').values = [
        ['Name', 'Tier'],
        ['Alpha', 'A'],
      ];
      const added = context.workbook.tables.add(sheet.getRange('B2:C3'), true);
      added.load('name,showHeaders,showTotals,showFilterButton,showBandedRows,style');
      const range = added.getRange().load('address');
      await context.sync();
      expect([added.name, added.showHeaders, added.showTotals]).toEqual(['Table1', true, false]);
      expect([added.showFilterButton, added.showBandedRows, added.style]).toEqual([true, true, 'TableStyleMedium2']);
      expect(range.address).toBe('Sheet1!B2:C3');
    }));

  it('generates a header, shifting the data down by one row, if the data have no headers', () =>
    run(async (context, sheet) => {
      sheet.getRange('B2:C5').values = [
        ['Alpha', 'A'],
        ['Beta', 'B'],
        ['below', ''],
        ['far below', ''],
      ];
      sheet.getRange('D4').formulas = [['=B4']];
      const range = sheet.tables.add('B2:C3', false).getRange().load('address,values');
      const below = sheet.getRange('B5:B6').load('values');
      const reference = sheet.getRange('D4').load('formulas');
      await context.sync();
      expect(range.address).toBe('Sheet1!B2:C4');
      expect(range.values[0]).toEqual(['Column1', 'Column2']);
      expect(below.values).toEqual([['below'], ['far below']]);
      expect(reference.formulas).toEqual([['=B5']]);
    }));

  it('gives blank and repeated headers names of their own', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1:D2').values = [
        ['Amount', '', 'amount', ''],
        [1, 2, 3, 4],
      ];
      const header = sheet.tables.add('A1:D2', true).getHeaderRowRange().load('values');
      await context.sync();
      expect(header.values).toEqual([['Amount', 'Column2', 'amount2', 'Column4']]);
    }));

  it('gives headers alone a blank row, which the first record takes the place of', () =>
    run(async (context, sheet) => {
      const table = sheet.tables.add('A1:B1', true);
      table.getHeaderRowRange().values = [['Name', 'Tier']];
      const empty = table.getDataBodyRange().load('address,values');
      table.rows.load('count');
      await context.sync();
      expect([empty.address, empty.values, table.rows.count]).toEqual(['Sheet1!A2:B2', [['', '']], 0]);
      table.rows.add(undefined, [
        ['Alpha', 'A'],
        ['Beta', 'B'],
      ]);
      const body = table.getDataBodyRange().load('address,values');
      await context.sync();
      expect([body.address, body.values[0]]).toEqual(['Sheet1!A2:B3', ['Alpha', 'A']]);
    }));

  it('refuses a range that overlaps a table with InvalidArgument (office-js #1199)', async () => {
    const error = await refusal(
      run(async (context, sheet) => {
        addCustomers(sheet);
        sheet.tables.add('C3:D9', true);
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'TableCollection.add']);
  });
});
