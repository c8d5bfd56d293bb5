import { addSales, useCustomers } from '../useCustomers';

describe('references to a column of a table', () => {
  const { host, run } = useCustomers();

  /** The formulas of F20:F23 and of the name `Total`. */
  async function read(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<readonly unknown[]> {
    const formulas = sheet.getRange('F20:F23').load('formulas');
    const name = context.workbook.names.getItem('Total').load('formula');
    await context.sync();
    return [...(formulas.formulas as unknown[][]).flat(), name.formula as unknown];
  }

  async function fill(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Excel.Table> {
    const table = addSales(sheet);
    await context.sync();
    sheet.getRange('F20:F23').formulas = [
      ['=SUM(Sales[Amount])'],
      ['=COUNTA(Sales[Product])'],
      ['=COUNTA(Sales[[Product]:[Amount]])'],
      ['=ROWS(Sales)'],
    ];
    context.workbook.names.add('Total', '=SUM(Sales[Amount])');
    await context.sync();
    return table;
  }

  it('are #REF! after TableColumn.delete, whatever column gets the name later', async () => {
    await run(async (context, sheet) => {
      const table = await fill(context, sheet);
      const before = await read(context, sheet);
      table.columns.getItem('Amount').delete();
      await context.sync();
      const after = await read(context, sheet);
      expect(after).toEqual([
        '=SUM(#REF!)',
        '=COUNTA(Sales[Product])',
        '=COUNTA(Sales[Product])',
        '=ROWS(Sales)',
        '=SUM(#REF!)',
      ]);
      table.columns.add(undefined, [['Amount'], [1], [2], [3], [4], [5]]);
      await context.sync();
      expect(await read(context, sheet)).toEqual(after);
      host().engine.history.undo();
      host().engine.history.undo();
      expect(await read(context, sheet)).toEqual(before);
    });
  });

  it('are #REF! after Table.delete', () =>
    run(async (context, sheet) => {
      const table = await fill(context, sheet);
      table.delete();
      await context.sync();
      expect(await read(context, sheet)).toEqual([
        '=SUM(#REF!)',
        '=COUNTA(#REF!)',
        '=COUNTA(#REF!)',
        '=ROWS(#REF!)',
        '=SUM(#REF!)',
      ]);
    }));

  it('are #REF! in calculated columns, conditional formats and validation too', () =>
    run(async (context, sheet) => {
      const table = addSales(sheet);
      table.columns.add(undefined, [['Twice'], ...Array.from({ length: 5 }, () => ['=[@Amount]*2'])]);
      const format = sheet.getRange('F25').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=F25>SUM(Sales[Amount])';
      await context.sync();
      table.columns.getItem('Amount').delete();
      table.rows.add(undefined, [['kiwi', null as unknown as number]]);
      const rule = format.custom.rule.load('formula');
      const twice = sheet.getRange('B2:B7').load('formulas');
      await context.sync();
      expect(twice.formulas.flat()).toEqual(Array(6).fill('=#REF!*2'));
      expect(rule.formula).toBe('=F25>SUM(#REF!)');
    }));
});
