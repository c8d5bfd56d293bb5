import { addSales, useCustomers } from '../useCustomers';
import { refusal } from '../useHost';

describe('Structured references', () => {
  const { run } = useCustomers();

  it.each([
    ['=SUM(Sales[Amount])', 100],
    ['=SUM([Amount])', 100],
    ['=[@Amount]', 10],
    ['=[@[Amount]]', 10],
    ['=Sales[@Amount]', 10],
    ['=COUNTA(Sales[[#This Row],[Product]:[Amount]])', 2],
    ['=ROWS(Sales[#All])', 7],
    ['=COLUMNS(Sales[#Headers])', 3],
    ['=ROWS(Sales)', 5],
    ['=SUM(Sales[[#Totals],[Amount]])', 100],
    ['=INDEX(Sales[[#Headers],[Amount]],1)', 'Amount'],
    ['=SUM(Sales[[#All],[Amount]])', 200],
    ['=COUNTA(Sales[[Product]:[Amount]])', 8],
  ])('calculates %s in a row of the table', (formula, result) =>
    run(async (context, sheet) => {
      const table = addSales(sheet);
      table.columns.add(undefined, undefined, 'Result');
      table.showTotals = true;
      sheet.getRange('B7').formulas = [['=SUBTOTAL(109,[Amount])']];
      sheet.getRange('C7').values = [['']];
      sheet.getRange('C2').formulas = [[formula]];
      const cell = sheet.getRange('C2').load('values');
      await context.sync();
      expect(cell.values).toEqual([[result]]);
    }),
  );

  it('finds no totals where no total row is visible, and no headers where there are none', () =>
    run(async (context, sheet) => {
      const table = addSales(sheet);
      table.showHeaders = false;
      sheet.getRange('E1:E3').formulas = [
        ['=SUM(Sales[[#Totals],[Amount]])'],
        ['=SUM(Sales[#Headers])'],
        ['=ROWS(Sales[#All])'],
      ];
      const cells = sheet.getRange('E1:E3').load('values');
      await context.sync();
      expect(cells.values.flat()).toEqual(['#NAME?', '#NAME?', 5]);
    }));

  it('reads the same row of a table beside it', () =>
    run(async (context, sheet) => {
      addSales(sheet);
      sheet.getRange('E3').formulas = [['=Sales[@Amount]']];
      const cell = sheet.getRange('E3').load('values,formulas');
      await context.sync();
      expect([cell.values, cell.formulas]).toEqual([[[40]], [['=Sales[[#This Row],[Amount]]']]]);
    }));

  it('refuses a reference without the name of a table outside of tables', async () => {
    const error = await refusal(
      run(async (context, sheet) => {
        addSales(sheet);
        sheet.getRange('E3').formulas = [['=[@Amount]*2']];
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Range.formulas']);
  });
});
