import { refusal, useHost } from '../useHost';

describe('RangeBorder', () => {
  const host = useHost();

  const run = <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
    host().Excel.run((context) => batch(context, context.workbook.worksheets.getActiveWorksheet()));

  it('is one of eight sides', () =>
    run(async (context, sheet) => {
      const { borders } = sheet.getRange('A1:B2').format;
      borders.load('count,items/sideIndex');
      const last = borders.getItemAt(7).load('sideIndex');
      await context.sync();
      expect(borders.count).toBe(8);
      expect(borders.items.map(({ sideIndex }) => sideIndex)).toEqual([
        'EdgeTop',
        'EdgeBottom',
        'EdgeLeft',
        'EdgeRight',
        'InsideVertical',
        'InsideHorizontal',
        'DiagonalDown',
        'DiagonalUp',
      ]);
      expect(last.sideIndex).toBe('DiagonalUp');
    }));

  it.each<[Excel.RangeBorder['style'], Excel.RangeBorder['weight'], string, string]>([
    ['Continuous', 'Hairline', 'Continuous', 'Hairline'],
    ['Continuous', 'Thick', 'Continuous', 'Thick'],
    ['Dash', 'Medium', 'Dash', 'Medium'],
    ['DashDot', 'Thin', 'DashDot', 'Thin'],
    ['DashDotDot', 'Medium', 'DashDotDot', 'Medium'],
    ['Dot', 'Thin', 'Dot', 'Thin'],
    ['Double', 'Thick', 'Double', 'Thick'],
    ['SlantDashDot', 'Medium', 'SlantDashDot', 'Medium'],
    ['Dot', 'Thick', 'Continuous', 'Thick'],
  ])('draws %s lines of the weight %s', (style, weight, drawnStyle, drawnWeight) =>
    run(async (context, sheet) => {
      const border = sheet.getRange('A1').format.borders.getItem('DiagonalUp');
      border.style = style;
      border.weight = weight;
      border.load('style,weight');
      await context.sync();
      expect([border.style, border.weight]).toEqual([drawnStyle, drawnWeight]);
    }),
  );

  it('lies between two cells and belongs to both', () =>
    run(async (context, sheet) => {
      const side = (address: string, name: 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight'): Excel.RangeBorder =>
        sheet.getRange(address).format.borders.getItem(name);
      side('B2', 'EdgeBottom').color = '#FF0000';
      side('B2', 'EdgeRight').style = 'Double';
      const lower = side('B3', 'EdgeTop').load('style,color');
      const right = side('C2', 'EdgeLeft').load('style');
      await context.sync();
      expect([lower.style, lower.color, right.style]).toEqual(['Continuous', '#FF0000', 'Double']);
      side('B3', 'EdgeTop').style = 'None';
      const upper = side('B2', 'EdgeBottom').load('style');
      await context.sync();
      expect(upper.style).toBe('None');
    }));

  it('lightens or darkens its color, alone or with all others of the collection', () =>
    run(async (context, sheet) => {
      const { borders } = sheet.getRange('B2').format;
      const top = borders.getItem('EdgeTop');
      top.color = '#4472C4';
      top.tintAndShade = 0.5;
      top.load('color,tintAndShade');
      borders.load('tintAndShade');
      await context.sync();
      expect([top.color, top.tintAndShade, borders.tintAndShade]).toEqual(['#4472C4', 0.5, null]);
      borders.tintAndShade = 0;
      borders.load('tintAndShade');
      await context.sync();
      expect(borders.tintAndShade).toBe(0);
    }));

  it('answers null where the lines of the side differ', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1').format.borders.getItem('EdgeBottom').style = 'Dash';
      sheet.getRange('B1').format.borders.getItem('EdgeBottom').weight = 'Thick';
      const both = sheet.getRange('A1:B1').format.borders.getItem('EdgeBottom').load('style,weight,color');
      await context.sync();
      expect([both.style, both.weight, both.color]).toEqual([null, null, '#000000']);
    }));

  it.each<[string, (border: Excel.RangeBorder) => void]>([
    ['style', (border) => (border.style = 'Wave' as 'Dot')],
    ['weight', (border) => (border.weight = 'Fat' as 'Thin')],
    ['tintAndShade', (border) => (border.tintAndShade = 3)],
  ])('refuses a %s that is none', async (member, change) => {
    const error = await refusal(
      run(async (context, sheet) => {
        change(sheet.getRange('A1').format.borders.getItem('EdgeTop'));
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', `RangeBorder.${member}`]);
  });
});
