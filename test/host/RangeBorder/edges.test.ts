import { useHost } from '../useHost';

describe('RangeBorder', () => {
  const host = useHost();

  const run = <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
    host().Excel.run((context) => batch(context, context.workbook.worksheets.getActiveWorksheet()));

  it('draws lines around a range and between its cells', () =>
    run(async (context, sheet) => {
      const range = sheet.getRange('B2:C3');
      range.format.borders.getItem('EdgeBottom').style = 'Double';
      range.format.borders.getItem('InsideVertical').color = '#00FF00';
      const below = sheet.getRange('B2:C2').format.borders.getItem('EdgeBottom').load('style');
      const bottom = range.format.borders.getItem('EdgeBottom').load('style,sideIndex');
      const inside = range.format.borders.getItem('InsideVertical').load('style,color');
      await context.sync();
      expect([below.style, bottom.style, bottom.sideIndex]).toEqual(['None', 'Double', 'EdgeBottom']);
      expect([inside.style, inside.color]).toEqual(['Continuous', '#00FF00']);
    }));
});
