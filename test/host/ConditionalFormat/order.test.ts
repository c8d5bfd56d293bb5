import { drawnFills } from '../drawnFills';
import { refusal, useHost } from '../useHost';

describe('ConditionalFormat', () => {
  const host = useHost();

  const run = <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
    host().Excel.run((context) => batch(context, context.workbook.worksheets.getActiveWorksheet()));

  /** Three formats that hold everywhere; the last one added comes first. */
  const addThree = (sheet: Excel.Worksheet): Excel.ConditionalFormat[] =>
    ['#111111', '#222222', '#333333'].map((color) => {
      const format = sheet.getRange('A1:A3').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=TRUE';
      format.custom.format.fill.color = color;
      return format;
    });

  const order = async (context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<string[]> => {
    const formats = sheet.getRange('A1:A3').conditionalFormats.load('items/priority,items/custom/format/fill/color');
    await context.sync();
    expect(formats.items.map(({ priority }) => priority)).toEqual([0, 1, 2]);
    return formats.items.map(({ custom }) => custom.format.fill.color);
  };

  it.each([
    [0, ['#111111', '#333333', '#222222']],
    [1, ['#333333', '#111111', '#222222']],
    [99, ['#333333', '#222222', '#111111']],
    [-1, ['#333333', '#222222', '#111111']],
    [-2, ['#333333', '#111111', '#222222']],
    [-99, ['#111111', '#333333', '#222222']],
  ])('changes the priorities of others when its own becomes %d', (priority, expected) =>
    run(async (context, sheet) => {
      const [first] = addThree(sheet);
      first!.priority = priority;
      await context.sync();
      expect(await order(context, sheet)).toEqual(expected);
    }),
  );

  it('lets no lower-priority formats take effect if stopIfTrue is set and its conditions are met', async () => {
    await run(async (context, sheet) => {
      addThree(sheet);
      const stop = sheet.getRange('A1').conditionalFormats.add('Custom');
      stop.custom.rule.formula = '=TRUE';
      stop.stopIfTrue = true;
      await context.sync();
    });
    expect(await drawnFills(host(), 'A1:A3')).toEqual([[''], ['#333333'], ['#333333']]);
  });

  it('refuses a priority that is no number', async () => {
    const error = await refusal(
      run(async (context, sheet) => {
        addThree(sheet)[0]!.priority = '1' as unknown as number;
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'ConditionalFormat.priority']);
  });

  it('returns the range it is applied to, and throws if there are several', () =>
    run(async (context, sheet) => {
      const single = sheet.getRange('B2:C3').conditionalFormats.add('Custom');
      const double = sheet.getRanges('A1,C3:D4').conditionalFormats.add('Custom');
      const own = single.getRange().load('address');
      const all = double.getRanges().load('address');
      const none = double.getRangeOrNullObject();
      await context.sync();
      expect([own.address, all.address, none.isNullObject]).toEqual(['Sheet1!B2:C3', 'Sheet1!A1,Sheet1!C3:D4', true]);
      double.getRange();
      const error = await refusal(context.sync());
      expect(error.debugInfo.errorLocation).toBe('ConditionalFormat.getRange');
    }));

  it('is gone after it was deleted', () =>
    run(async (context, sheet) => {
      const formats = addThree(sheet);
      formats[1]!.delete();
      const count = sheet.getRange('A1').conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(2);
    }));

  it('is applied to other ranges and changed to other types by the members that this office.js does not know yet', () =>
    run(async (context, sheet) => {
      const invoke = (name: string, ...args: unknown[]): void => {
        const helper = (host().OfficeExtension as unknown as { BatchApiHelper: BatchApiHelper }).BatchApiHelper;
        helper.invokeMethod(format, name, 0, args, 0, 0);
      };
      const format = sheet.getRange('A1:A3').conditionalFormats.add('Custom');
      invoke('SetRanges', 'A1:A2,D5');
      const ranges = format.getRanges().load('address');
      invoke('ChangeRuleToCellValue', { formula1: '=1', operator: 'EqualTo' });
      format.load('type,cellValue/rule');
      await context.sync();
      expect(ranges.address).toBe('Sheet1!A1:A2,Sheet1!D5');
      expect([format.type, format.cellValue.rule]).toEqual(['CellValue', { formula1: '=1', operator: 'EqualTo' }]);
      const types = [];
      for (const [name, argument] of [
        ['ChangeRuleToContainsText', { operator: 'Contains', text: 'a' }],
        ['ChangeRuleToTopBottom', { rank: 1, type: 'TopItems' }],
        ['ChangeRuleToPresetCriteria', { criterion: 'Today' }],
        ['ChangeRuleToColorScale'],
        ['ChangeRuleToDataBar'],
        ['ChangeRuleToIconSet'],
        ['ChangeRuleToCustom', '=A1'],
      ] as const) {
        invoke(name, ...(argument === undefined ? [] : [argument]));
        format.load('type');
        await context.sync();
        types.push(format.type);
      }
      expect(types.join(' ')).toBe('ContainsText TopBottom PresetCriteria ColorScale DataBar IconSet Custom');
    }));
});

interface BatchApiHelper {
  invokeMethod(
    object: OfficeExtension.ClientObject,
    name: string,
    operationType: number,
    args: readonly unknown[],
    flags: number,
    resultProcessType: number,
  ): unknown;
}
