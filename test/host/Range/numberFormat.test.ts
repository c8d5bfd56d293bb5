import { refusal } from '../useHost';
import { useSheet } from '../Range/useSheet';

describe('Range.numberFormat represents the number format code of the range', () => {
  const { run } = useSheet();

  it('formats numbers and shows their text', () =>
    run(async (context, sheet) => {
      const range = sheet.getRange('A1:A2');
      range.numberFormat = '0.00' as unknown as string[][];
      range.values = [[1], [2.345]];
      range.load('text,numberFormat');
      await context.sync();
      expect(range.numberFormat).toEqual([['0.00'], ['0.00']]);
      expect(range.text).toEqual([['1.00'], ['2.35']]);
    }));

  it('takes an array of one for the number format of a range, and only for that', async () => {
    await run(async (context, sheet) => {
      const column = sheet.getRange('A:A');
      column.numberFormat = [['@']];
      const cell = sheet.getRange('A9').load('numberFormat');
      await context.sync();
      expect(cell.numberFormat).toEqual([['@']]);
    });
    const error = await refusal(
      run(async (context, sheet) => {
        sheet.getRange('A1:A2').values = [[1]];
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
  });

  it('has a category for each format', () =>
    run(async (context, sheet) => {
      const range = sheet.getRange('A1:H1');
      range.numberFormat = [['General', '#,##0.00', '$#,##0', 'm/d/yyyy', 'h:mm', '0%', '0.00E+00', '@']];
      range.load('numberFormatCategories');
      await context.sync();
      expect(range.numberFormatCategories).toEqual([
        ['General', 'Number', 'Currency', 'Date', 'Time', 'Percentage', 'Scientific', 'Text'],
      ]);
    }));
});
