import { refusal } from '../useHost';
import { useSheet } from '../Range/useSheet';

describe('Range.autoFill fills a range from the current range to the destination range using the specified AutoFill logic', () => {
  const { run } = useSheet();

  it.each([
    ['a single number is copied', [5], 'FillDefault', [5, 5, 5]],
    ['a single number counts in a series', [5], 'FillSeries', [6, 7, 8]],
    ['numbers go on by their step', [1, 3], 'FillDefault', [5, 7, 9]],
    ['numbers are repeated', [1, 3], 'FillCopy', [1, 3, 1]],
    ['text that ends with a number counts', ['Item 9'], 'FillDefault', ['Item 10', 'Item 11', 'Item 12']],
    ['zeros in front stay', ['A008'], 'FillDefault', ['A009', 'A010', 'A011']],
    ['quarters begin again', ['Q3'], 'FillDefault', ['Q4', 'Q1', 'Q2']],
    ['months have names', ['Nov'], 'FillDefault', ['Dec', 'Jan', 'Feb']],
    ['days have names, in the case they are written', ['FRIDAY'], 'FillDefault', ['SATURDAY', 'SUNDAY', 'MONDAY']],
    ['other text is repeated', ['x', 'y'], 'FillDefault', ['x', 'y', 'x']],
    ['numbers beside text count', [1, 'x'], 'FillDefault', [2, 'x', 3]],
    ['a line is fitted', [1, 2, 4], 'LinearTrend', [16 / 3, 41 / 6, 25 / 3]],
    ['a factor goes on', [2, 6], 'GrowthTrend', [18, 54, 162]],
  ] as const)('%s', (_name, source, kind, expected) =>
    run(async (context, sheet) => {
      const start = sheet.getRange('A1').getResizedRange(source.length - 1, 0);
      start.values = source.map((value) => [value]);
      start.autoFill(`A1:A${source.length + 3}`, kind);
      const filled = sheet.getRange(`A${source.length + 1}:A${source.length + 3}`).load('values');
      await context.sync();
      filled.values.flat().forEach((value: unknown, index: number) => {
        const wanted = expected[index];
        if (typeof wanted === 'number') {
          expect(value).toBeCloseTo(wanted, 10);
        } else {
          expect(value).toBe(wanted);
        }
      });
    }),
  );

  it.each([
    ['a date by days', ['1/31/2026'], 'FillDefault', ['2/1/2026', '2/2/2026']],
    ['dates a month apart by months', ['1/31/2026', '2/28/2026'], 'FillDefault', ['3/31/2026', '4/30/2026']],
    ['weekdays', ['1/30/2026'], 'FillWeekdays', ['2/2/2026', '2/3/2026']],
    ['months', ['12/31/2025'], 'FillMonths', ['1/31/2026', '2/28/2026']],
    ['years', ['2/29/2024'], 'FillYears', ['2/28/2025', '2/28/2026']],
    ['times by hours', ['11:00'], 'FillDefault', ['12:00', '13:00']],
  ] as const)('continues %s', (_name, source, kind, expected) =>
    run(async (context, sheet) => {
      const start = sheet.getRange('A1').getResizedRange(source.length - 1, 0);
      start.values = source.map((value) => [value]);
      start.autoFill(`A1:A${source.length + 2}`, kind);
      const filled = sheet.getRange(`A${source.length + 1}:A${source.length + 2}`).load('text');
      await context.sync();
      expect(filled.text.flat()).toEqual(expected);
    }),
  );

  it('moves relative references, and takes formats along unless only values are filled', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      const source = sheet.getRange('B1');
      source.formulas = [['=A1*10']];
      source.format.font.bold = true;
      source.autoFill('B1:B2', 'FillDefault');
      sheet.getRange('B2').autoFill('B2:B3', 'FillValues');
      const filled = sheet.getRange('B1:B3').load('formulas');
      const bold = ['B2', 'B3'].map((address) => sheet.getRange(address).load('format/font/bold'));
      await context.sync();
      expect(filled.formulas).toEqual([['=A1*10'], ['=A2*10'], ['=A3*10']]);
      expect(bold.map((cell) => cell.format.font.bold)).toEqual([true, false]);
    }));

  it('fills formats only with FillFormats', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1:B1').values = [[1, 2]];
      sheet.getRange('A1').format.fill.color = '#FF0000';
      sheet.getRange('A1').autoFill('A1:B1', 'FillFormats');
      const filled = sheet.getRange('B1').load('values,format/fill/color');
      await context.sync();
      expect([filled.values, filled.format.fill.color]).toEqual([[[2]], '#FF0000']);
    }));

  it('extends upwards and to the left as well', () =>
    run(async (context, sheet) => {
      sheet.getRange('C5:C6').values = [[10], [12]];
      sheet.getRange('C5:C6').autoFill('C3:C6', 'FillDefault');
      sheet.getRange('C3:C6').autoFill('B3:C6', 'FillSeries');
      const filled = sheet.getRange('B3:C6').load('values');
      await context.sync();
      expect(filled.values).toEqual([
        [5, 6],
        [7, 8],
        [9, 10],
        [11, 12],
      ]);
    }));

  it('refuses a destination that does not extend the source in one direction', async () => {
    const error = await refusal(
      run(async (context, sheet) => {
        sheet.getRange('B2').autoFill('A1:C3');
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Range.autoFill']);
  });
});
