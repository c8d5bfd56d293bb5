import { useSheet } from '../Range/useSheet';

describe('Range.formulas represents the formula in A1-style notation', () => {
  const { run } = useSheet();

  it('calculates between a write and a read of the same batch', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1:A3').values = [[1], [2], ['=SUM(A1:A2)']];
      const sum = sheet.getRange('A3').load('values,formulas');
      await context.sync();
      expect(sum.values).toEqual([[3]]);
      expect(sum.formulas).toEqual([['=SUM(A1:A2)']]);
    }));

  it('returns the value of a cell that has no formula', () =>
    run(async (context, sheet) => {
      const range = sheet.getRange('A1:B1');
      range.formulas = [[5, '=A1*2']];
      range.load('formulas');
      await context.sync();
      expect(range.formulas).toEqual([[5, '=A1*2']]);
    }));

  it('fills a range with a single formula, whose relative references move', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      const range = sheet.getRange('B1:B3');
      range.formulas = '=A1*$A$3' as unknown as string[][];
      range.load('formulas,values');
      await context.sync();
      expect(range.formulas).toEqual([['=A1*$A$3'], ['=A2*$A$3'], ['=A3*$A$3']]);
      expect(range.values).toEqual([[3], [6], [9]]);
    }));

  it.each([
    ['=Data[Amount]', '=SUM(Data[Amount])'],
    ['=a name with quotes', "='It''s (1)'!A1"],
    ['=text with brackets', '="("&A1&"["'],
    ['=array', '=SUM({1,2;3,4})'],
  ])('takes %s', (_name, formula) =>
    run(async (context, sheet) => {
      context.workbook.worksheets.add("It's (1)");
      sheet.getRange('D1:D2').values = [['Amount'], [5]];
      sheet.tables.add('D1:D2', true).name = 'Data';
      const cell = sheet.getRange('B1');
      cell.formulas = [[formula]];
      cell.load('formulas');
      await context.sync();
      expect(cell.formulas).toEqual([[formula]]);
    }),
  );
});
