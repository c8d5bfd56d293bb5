import { areaOn } from '../../workbench/engine/areaOn';
import { drawnFills } from '../drawnFills';
import { refusal, useHost } from '../useHost';

describe('ConditionalFormat', () => {
  const host = useHost();

  const run = <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
    host().Excel.run((context) => batch(context, context.workbook.worksheets.getActiveWorksheet()));

  const fillNumbers = (sheet: Excel.Worksheet): Excel.Range => {
    const range = sheet.getRange('A1:A5');
    range.values = [[0], [25], [50], [100], ['no number']];
    return range;
  };

  it('colours cells between the minimum, the midpoint and the maximum of a color scale', async () => {
    await run(async (context, sheet) => {
      const scale = fillNumbers(sheet).conditionalFormats.add('ColorScale').colorScale;
      scale.criteria = {
        minimum: { type: 'LowestValue', color: '#FF0000' },
        midpoint: { type: 'Percent', formula: '50', color: '#FFFFFF' },
        maximum: { type: 'HighestValue', color: 'blue' },
      };
      scale.load('threeColorScale,criteria');
      await context.sync();
      expect(scale.threeColorScale).toBe(true);
      expect(scale.criteria.maximum).toEqual({ type: 'HighestValue', color: '#0000FF' });
    });
    expect(await drawnFills(host(), 'A1:A5')).toEqual([['#FF0000'], ['#FF8080'], ['#FFFFFF'], ['#0000FF'], ['']]);
  });

  it.each<[Excel.ConditionalColorScaleCriterion['type'], string, string[]]>([
    ['Number', '25', ['#000000', '#000000', '#555555', '#FFFFFF']],
    ['Formula', '=MIN(A1:A5)+50', ['#000000', '#000000', '#000000', '#FFFFFF']],
    ['Percentile', '50', ['#000000', '#000000', '#333333', '#FFFFFF']],
  ])('takes a point of a color scale from a %s', async (type, formula, expected) => {
    await run(async (context, sheet) => {
      fillNumbers(sheet).conditionalFormats.add('ColorScale').colorScale.criteria = {
        minimum: { type, formula, color: '#000000' },
        maximum: { type: 'HighestValue', color: '#FFFFFF' },
      };
      await context.sync();
    });
    expect((await drawnFills(host(), 'A1:A4')).flat()).toEqual(expected);
  });

  it('remembers how a data bar is drawn', () =>
    run(async (context, sheet) => {
      const bar = fillNumbers(sheet).conditionalFormats.add('DataBar').dataBar;
      bar.load('barDirection,axisFormat,showDataBarOnly,lowerBoundRule');
      bar.negativeFormat.load();
      bar.positiveFormat.load();
      await context.sync();
      expect([bar.barDirection, bar.axisFormat, bar.showDataBarOnly]).toEqual(['Context', 'Automatic', false]);
      expect(bar.lowerBoundRule).toEqual({ type: 'Automatic' });
      bar.barDirection = 'RightToLeft';
      bar.showDataBarOnly = true;
      bar.axisFormat = 'CellMidPoint';
      bar.upperBoundRule = { type: 'Number', formula: '200' };
      bar.positiveFormat.fillColor = 'orange';
      bar.positiveFormat.gradientFill = false;
      bar.negativeFormat.matchPositiveFillColor = true;
      bar.load('barDirection,axisFormat,showDataBarOnly,upperBoundRule');
      bar.negativeFormat.load();
      bar.positiveFormat.load();
      await context.sync();
      expect([bar.barDirection, bar.axisFormat, bar.showDataBarOnly]).toEqual(['RightToLeft', 'CellMidPoint', true]);
      expect(bar.upperBoundRule).toEqual({ type: 'Number', formula: '200' });
      expect(bar.positiveFormat.toJSON()).toEqual({ borderColor: '', fillColor: '#FFA500', gradientFill: false });
      expect(bar.negativeFormat.matchPositiveFillColor).toBe(true);
    }));

  it('begins an icon set with criteria that divide evenly, and takes others', () =>
    run(async (context, sheet) => {
      const icons = fillNumbers(sheet).conditionalFormats.add('IconSet').iconSet;
      icons.style = 'FourArrows';
      icons.load('style,criteria,reverseIconOrder,showIconOnly');
      await context.sync();
      expect(icons.criteria.map(({ type, formula }) => `${type} ${formula}`)).toEqual([
        'Percent =0',
        'Percent =25',
        'Percent =50',
        'Percent =75',
      ]);
      icons.style = 'ThreeTriangles';
      icons.criteria = [
        {} as Excel.ConditionalIconCriterion,
        { type: 'Number', operator: 'GreaterThan', formula: '=25' },
        {
          type: 'Number',
          operator: 'GreaterThanOrEqual',
          formula: '=100',
          customIcon: { set: 'ThreeFlags', index: 0 },
        },
      ];
      icons.load('criteria');
      await context.sync();
      expect(icons.criteria.map(({ formula, operator }) => [formula, operator])).toEqual([
        ['=0', 'GreaterThanOrEqual'],
        ['=25', 'GreaterThan'],
        ['=100', 'GreaterThanOrEqual'],
      ]);
      expect(icons.criteria.map(({ customIcon }) => customIcon)).toEqual([null, null, { set: 'ThreeFlags', index: 0 }]);
    }));

  it('refuses as many criteria as the icon set does not have icons', async () => {
    const error = await refusal(
      run(async (context, sheet) => {
        sheet.getRange('A1').conditionalFormats.add('IconSet').iconSet.criteria = [];
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual([
      'InvalidArgument',
      'IconSetConditionalFormat.criteria',
    ]);
  });

  it('has no stopIfTrue on scales, bars and icons', () =>
    run(async (context, sheet) => {
      const formats = (['ColorScale', 'DataBar', 'IconSet', 'Custom'] as const).map((type) =>
        sheet.getRange('A1').conditionalFormats.add(type).load('stopIfTrue'),
      );
      await context.sync();
      expect(formats.map(({ stopIfTrue }) => stopIfTrue)).toEqual([null, null, null, false]);
    }));

  it('leaves the colours of cells alone where it draws bars and icons', async () => {
    await run(async (context, sheet) => {
      const range = fillNumbers(sheet);
      range.conditionalFormats.add('DataBar');
      range.conditionalFormats.add('IconSet');
      await context.sync();
    });
    expect((await drawnFills(host(), 'A1:A5')).flat()).toEqual(['', '', '', '', '']);
    expect(host().engine.conditionalFormats(areaOn(host().engine, 'A1').sheet)).toHaveLength(2);
  });
});
