import { useHost } from './useHost';

describe('changing cells through office.js', () => {
  const host = useHost();

  const run = <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
    host().Excel.run((context) => batch(context, context.workbook.worksheets.getActiveWorksheet()));

  it('clears contents, formats or both', () =>
    run(async (context, sheet) => {
      const range = sheet.getRange('A1');
      range.values = [[1]];
      range.format.fill.color = '#FF0000';
      range.clear('Contents');
      range.load('values,format/fill/color');
      await context.sync();
      expect([range.values, range.format.fill.color]).toEqual([[['']], '#FF0000']);
      range.clear();
      range.load('format/fill/color');
      await context.sync();
      expect(range.format.fill.color).toBe('#FFFFFF');
    }));

  it('inserts and deletes rows, and ranges that are held follow their cells', () =>
    run(async (context, sheet) => {
      const held = sheet.getRange('B3');
      held.values = [['here']];
      held.load('address');
      await context.sync();
      sheet.getRange('1:2').insert('Down');
      await context.sync();
      held.load('address,values');
      await context.sync();
      expect([held.address, held.values]).toEqual(['Sheet1!B5', [['here']]]);
      sheet.getRange('4:4').delete('Up');
      await context.sync();
      held.load('address,values');
      await context.sync();
      expect([held.address, held.values]).toEqual(['Sheet1!B4', [['here']]]);
    }));

  it('makes room inside a row or column and closes it again', () =>
    run(async (context, sheet) => {
      const column = sheet.getRange('A1:A4');
      column.values = [['000'], [2], ['=A2*2'], ['end']];
      sheet.getRange('B1:B4').values = [[1], [2], [3], [4]];
      sheet.getRange('A2:A3').insert('Down');
      const wider = sheet.getRange('A1:B6').load('formulas');
      await context.sync();
      expect(wider.formulas.map((row: unknown[]) => row[0])).toEqual([0, '', '', 2, '=A4*2', 'end']);
      expect(wider.formulas.map((row: unknown[]) => row[1])).toEqual([1, 2, 3, 4, '', '']);
      sheet.getRange('A2:A3').delete('Up');
      column.load('formulas');
      await context.sync();
      expect(column.formulas).toEqual([[0], [2], ['=A2*2'], ['end']]);
    }));

  it('copies cells, moving relative references and repeating a small source', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1:B1').formulas = [[5, '=A1*$A$1']];
      sheet.getRange('A2:B3').copyFrom('A1:B1');
      const copies = sheet.getRange('A2:B3').load('formulas');
      sheet.getRange('D1').copyFrom('A1:B1', 'Values', false, true);
      const values = sheet.getRange('D1:D2').load('formulas');
      await context.sync();
      expect(copies.formulas).toEqual([
        [5, '=A2*$A$1'],
        [5, '=A3*$A$1'],
      ]);
      expect(values.formulas).toEqual([[5], [25]]);
    }));

  it('sorts rows by a column, formulas moving with their rows', () =>
    run(async (context, sheet) => {
      const range = sheet.getRange('A1:B4');
      range.formulas = [
        ['Name', 'Size'],
        ['b', 2],
        ['c', 3],
        ['a', 1],
      ];
      range.sort.apply([{ key: 1, ascending: false }], false, true);
      range.load('values');
      await context.sync();
      expect(range.values.map((row: unknown[]) => row[0])).toEqual(['Name', 'c', 'b', 'a']);
    }));
});
