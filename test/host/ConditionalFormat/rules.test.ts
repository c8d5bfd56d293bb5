import { drawnFills } from '../drawnFills';
import { refusal, useHost } from '../useHost';

describe('ConditionalFormat', () => {
  const host = useHost();

  const run = <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
    host().Excel.run((context) => batch(context, context.workbook.worksheets.getActiveWorksheet()));

  const GREEN = '#00FF00';

  it.each<[Excel.ConditionalCellValueRule, string[]]>([
    [{ formula1: '=2', operator: 'GreaterThan' }, ['A3', 'A4']],
    [{ formula1: '=2', operator: 'GreaterThanOrEqual' }, ['A2', 'A3', 'A4']],
    [{ formula1: '=2', operator: 'LessThan' }, ['A1', 'A5']],
    [{ formula1: '=2', operator: 'LessThanOrEqual' }, ['A1', 'A2', 'A5']],
    [{ formula1: '=2', operator: 'EqualTo' }, ['A2']],
    [{ formula1: '=$B$1', operator: 'EqualTo' }, ['A3']],
    [{ formula1: '=2', operator: 'NotEqualTo' }, ['A1', 'A3', 'A4', 'A5']],
    [{ formula1: '=2', formula2: '=3', operator: 'Between' }, ['A2', 'A3']],
    [{ formula1: '=2', formula2: '=3', operator: 'NotBetween' }, ['A1', 'A4', 'A5']],
    [{ formula1: '="x"', operator: 'EqualTo' }, ['A4']],
  ])('formats cells by their value: %j', async (rule, expected) => {
    await run(async (context, sheet) => {
      // An empty cell is zero to Excel, a text greater than any number.
      sheet.getRange('A1:B5').values = [
        [1, 3],
        [2, ''],
        [3, ''],
        ['X', ''],
        ['', ''],
      ];
      const format = sheet.getRange('A1:A5').conditionalFormats.add('CellValue');
      format.cellValue.rule = rule;
      format.cellValue.format.fill.color = GREEN;
      await context.sync();
    });
    const fills = await drawnFills(host(), 'A1:A5');
    expect(fills.flatMap(([fill], row) => (fill === GREEN ? [`A${row + 1}`] : []))).toEqual(expected);
  });

  it.each<[Excel.ConditionalTextComparisonRule, string[]]>([
    [{ operator: 'Contains', text: 'AN' }, ['A1', 'A2']],
    [{ operator: 'NotContains', text: 'an' }, ['A3', 'A4']],
    [{ operator: 'BeginsWith', text: 'b' }, ['A1']],
    [{ operator: 'EndsWith', text: 'E' }, ['A2', 'A3']],
    [{ operator: 'Contains', text: 'o?a' }, ['A2']],
  ])('formats cells by their text: %j', async (rule, expected) => {
    await run(async (context, sheet) => {
      sheet.getRange('A1:A4').values = [['Banana'], ['orange'], ['apple'], [12]];
      const format = sheet.getRange('A1:A4').conditionalFormats.add('ContainsText');
      format.textComparison.rule = rule;
      format.textComparison.format.fill.color = GREEN;
      await context.sync();
    });
    const fills = await drawnFills(host(), 'A1:A4');
    expect(fills.flatMap(([fill], row) => (fill === GREEN ? [`A${row + 1}`] : []))).toEqual(expected);
  });

  it.each<[Excel.ConditionalTopBottomRule, number[]]>([
    [{ rank: 2, type: 'TopItems' }, [9, 9]],
    [{ rank: 3, type: 'BottomItems' }, [1, 2, 3]],
    [{ rank: 25, type: 'TopPercent' }, [9, 9]],
    [{ rank: 1, type: 'BottomPercent' }, [1]],
  ])('formats the top or bottom of its cells: %j', async (rule, expected) => {
    const numbers = [1, 9, 2, 8, 3, 9, 4, 5];
    await run(async (context, sheet) => {
      sheet.getRange('A1:A8').values = numbers.map((number) => [number]);
      const format = sheet.getRange('A1:A8').conditionalFormats.add('TopBottom');
      format.topBottom.rule = rule;
      format.topBottom.format.fill.color = GREEN;
      await context.sync();
    });
    const fills = await drawnFills(host(), 'A1:A8');
    expect(numbers.filter((_number, row) => fills[row]?.[0] === GREEN).toSorted()).toEqual(expected);
  });

  it.each<[Excel.ConditionalPresetCriteriaRule['criterion'], unknown[]]>([
    ['Blanks', ['', '  ']],
    ['NonBlanks', [1, 1, 'a', 'A', 7, '#N/A']],
    ['Errors', ['#N/A']],
    ['NonErrors', [1, 1, 'a', 'A', 7, '', '  ']],
    ['DuplicateValues', [1, 1, 'a', 'A']],
    ['UniqueValues', [7, '  ']],
    ['AboveAverage', [7]],
    ['BelowAverage', [1, 1]],
    ['OneStdDevAboveAverage', [7]],
    ['TwoStdDevAboveAverage', []],
  ])('formats cells that meet the criterion %s', async (criterion, expected) => {
    const values = [1, 1, 'a', 'A', 7, '', '  ', '=NA()'];
    await run(async (context, sheet) => {
      sheet.getRange('A1:A8').values = values.map((value) => [value]);
      const format = sheet.getRange('A1:A8').conditionalFormats.add('PresetCriteria');
      format.preset.rule = { criterion };
      format.preset.format.fill.color = GREEN;
      await context.sync();
    });
    const fills = await drawnFills(host(), 'A1:A8');
    const found = values.filter((_value, row) => fills[row]?.[0] === GREEN);
    expect(
      found
        .map((value) => (value === '=NA()' ? '#N/A' : value))
        .map(String)
        .toSorted(),
    ).toEqual(expected.map(String).toSorted());
  });

  it('refuses a rule that is none', async () => {
    const codes = await Promise.all(
      [
        (format: Excel.ConditionalFormat) => {
          format.cellValue.rule = { formula1: '1', operator: 'Between' };
        },
        (format: Excel.ConditionalFormat) => {
          format.cellValue.rule = { formula1: '1', operator: 'Invalid' };
        },
      ].map(async (change) => {
        const error = await refusal(
          run(async (context, sheet) => {
            change(sheet.getRange('A1').conditionalFormats.add('CellValue'));
            await context.sync();
          }),
        );
        return [error.code, error.debugInfo.errorLocation];
      }),
    );
    expect(codes).toEqual([
      ['InvalidArgument', 'CellValueConditionalFormat.rule'],
      ['InvalidArgument', 'CellValueConditionalFormat.rule'],
    ]);
  });

  it('returns the properties of its own type, and null objects for the others', () =>
    run(async (context, sheet) => {
      const text = sheet.getRange('A1:A9').conditionalFormats.add('ContainsText');
      text.textComparison.rule = { operator: 'Contains', text: 'x' };
      text.load('type,textComparison/rule');
      const others = [text.customOrNullObject, text.cellValueOrNullObject, text.topBottomOrNullObject];
      const drawn = [text.presetOrNullObject, text.colorScaleOrNullObject, text.iconSetOrNullObject];
      [...others, ...drawn].forEach((other) => (other as OfficeExtension.ClientObject & { load(): void }).load());
      await context.sync();
      expect([text.type, text.textComparison.rule]).toEqual(['ContainsText', { operator: 'Contains', text: 'x' }]);
      expect([...others, ...drawn].map((other) => other.isNullObject)).toEqual(Array(6).fill(true));
    }));
});
