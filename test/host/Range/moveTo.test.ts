import { refusal } from '../useHost';
import { useSheet } from './useSheet';

describe('Range.moveTo moves cell values, formatting, and formulas to the destination range', () => {
  const { run } = useSheet();

  it('replaces the old information there, and references to the moved cells follow', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1:A3').formulas = [[1], ['=A1*2'], ['=SUM(A1:A2)']];
      sheet.getRange('C1').formulas = [['=A2+D5']];
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1:A2').moveTo('D5');
      const all = sheet.getRange('A1:D6').load('formulas,values');
      const moved = sheet.getRange('D5').load('format/font/bold');
      await context.sync();
      expect(all.formulas[0]).toEqual(['', '', '=D6+#REF!', '']);
      expect(all.formulas[2]).toEqual(['=SUM(D5:D6)', '', '', '']);
      expect(all.formulas.slice(4).map((row: unknown[]) => row[3])).toEqual([1, '=D5*2']);
      expect([all.values[2]?.[0], moved.format.font.bold]).toEqual([3, true]);
    }));

  it('names the sheets that references now lead to when cells go to another one', () =>
    run(async (context, sheet) => {
      const other = context.workbook.worksheets.add('Other');
      sheet.getRange('A1:C1').formulas = [[7, '=A1+C1', 1]];
      sheet.getRange('D1').formulas = [['=B1']];
      sheet.getRange('A1:B1').moveTo(other.getRange('E5'));
      const moved = other.getRange('E5:F5').load('formulas,values');
      const left = sheet.getRange('A1:D1').load('formulas');
      await context.sync();
      expect(moved.formulas).toEqual([[7, '=E5+Sheet1!C1']]);
      expect(left.formulas).toEqual([['', '', 1, '=Other!F5']]);
      expect(moved.values).toEqual([[7, 8]]);
    }));

  it('moves a table with all of its cells, and refuses to put it onto another', async () => {
    await run(async (context, sheet) => {
      sheet.getRange('A1:A2').values = [['One'], [1]];
      sheet.getRange('F1:F2').values = [['Two'], [2]];
      sheet.tables.add('A1:A2', true).name = 'First';
      sheet.tables.add('F1:F2', true);
      sheet.getRange('A1:A2').moveTo('C4');
      const area = sheet.tables.getItem('First').getRange().load('address');
      await context.sync();
      expect(area.address).toBe('Sheet1!C4:C5');
    });
    const error = await refusal(
      run(async (context, sheet) => {
        sheet.getRange('C4:C5').moveTo('F2');
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidOperation', 'Range.moveTo']);
  });
});
