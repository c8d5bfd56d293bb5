import { addCustomers, addSales, useCustomers } from '../useCustomers';
import { refusal } from '../useHost';

describe('TableRowCollection.add', () => {
  const { run } = useCustomers();

  it('adds one or more rows to the table: at the end without an index, else above the row of that index', () =>
    run(async (context, sheet) => {
      const table = addCustomers(sheet);
      sheet.getRange('B5:D5').values = [['below', '', 'beside']];
      table.rows.add(undefined, [['Gamma', 'C']]);
      const first = table.rows.add(0, [
        ['First', 'A'],
        ['Second', 'B'],
      ]);
      first.load('index,values');
      const body = table.getDataBodyRange().load('values,address');
      table.rows.load('count');
      const cells = sheet.getRange('B5:D8').load('values');
      await context.sync();
      expect(body.values.map((row: unknown[]) => row[0])).toEqual(['First', 'Second', 'Alpha', 'Beta', 'Gamma']);
      expect([table.rows.count, first.index, first.values]).toEqual([5, 0, [['First', 'A']]]);
      // Cells below the table move down, those beside it stay.
      expect([cells.values[3], cells.values[0]?.[2]]).toEqual([['below', '', ''], 'beside']);
    }));

  it('lets references, and only those to cells that moved, follow', () =>
    run(async (context, sheet) => {
      const table = addCustomers(sheet);
      sheet.getRange('B6').values = [['total']];
      sheet.getRange('F1:F3').formulas = [['=B6'], ['=D6'], ['=COUNTA(Customers[Name])']];
      table.rows.add(0, [['First', 'A']]);
      const formulas = sheet.getRange('F1:F3').load('formulas,values');
      await context.sync();
      expect(formulas.formulas.flat().slice(0, 2)).toEqual(['=B7', '=D6']);
      expect(formulas.values.flat()).toEqual(['total', 0, 3]);
    }));

  it('fills calculated columns, also where single cells were overwritten', () =>
    run(async (context, sheet) => {
      const table = addSales(sheet);
      table.columns.add(undefined, undefined, 'Twice').getDataBodyRange().formulas = [
        ['=[@Amount]*2'],
        ['=[@Amount]*2'],
        ['=[@Amount]*2'],
        ['=[@Amount]*2'],
        ['=[@Amount]*2'],
      ];
      sheet.getRange('C3').values = [['by hand']];
      const row = table.rows.add(undefined, [['kiwi', 7, null as unknown as string]]).load('values');
      const formulas = table.rows.getItemAt(5).getRange().load('formulas');
      await context.sync();
      expect(row.values).toEqual([['kiwi', 7, 14]]);
      expect(formulas.formulas).toEqual([['kiwi', 7, '=Sales[[#This Row],[Amount]]*2']]);
    }));

  it('takes blank cells below the table with alwaysInsert false, without moving any', () =>
    run(async (context, sheet) => {
      const table = addCustomers(sheet);
      sheet.getRange('B7').values = [['below']];
      table.rows.add(undefined, [['Gamma', 'C']], false);
      const range = table.getRange().load('address');
      const below = sheet.getRange('B7').load('values');
      await context.sync();
      expect([range.address, below.values]).toEqual(['Sheet1!B2:C5', [['below']]]);
    }));

  it('refuses rows of another width and indexes beyond the table', async () => {
    for (const add of [
      (table: Excel.Table) => table.rows.add(undefined, [['too', 'wide', '!']]),
      (table: Excel.Table) => table.rows.add(9, [['Gamma', 'C']]),
    ]) {
      const error = await refusal(
        run(async (context, sheet) => {
          const table = addCustomers(sheet);
          try {
            add(table);
            await context.sync();
          } finally {
            table.delete();
            await context.sync();
          }
        }),
      );
      expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'TableRowCollection.add']);
    }
  });

  it('refuses to move a part of a table below with InsertDeleteConflict', async () => {
    const error = await refusal(
      run(async (context, sheet) => {
        const table = addCustomers(sheet);
        sheet.tables.add('C6:D8', true);
        await context.sync();
        table.rows.add(undefined, [['Gamma', 'C']]);
        await context.sync();
      }),
    );
    expect(error.code).toBe('InsertDeleteConflict');
  });
});
