import { useHost } from '../useHost';

describe('ConditionalRangeFormat', () => {
  const host = useHost();

  const run = <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
    host().Excel.run((context) => batch(context, context.workbook.worksheets.getActiveWorksheet()));

  const add = (sheet: Excel.Worksheet): Excel.ConditionalRangeFormat => {
    const format = sheet.getRange('A1:A2').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=A1>1';
    return format.custom.format;
  };

  it('represents the number format of the cells that meet the rule; null clears it', () =>
    run(async (context, sheet) => {
      const range = sheet.getRange('A1:A2');
      range.values = [[1], [2]];
      const format = add(sheet);
      format.numberFormat = '0.00';
      format.load('numberFormat');
      range.load('text,numberFormat');
      await context.sync();
      expect([format.numberFormat, range.text]).toEqual(['0.00', [['1'], ['2.00']]]);
      expect(range.numberFormat).toEqual([['General'], ['General']]);
      format.numberFormat = null;
      range.load('text');
      await context.sync();
      expect(range.text).toEqual([['1'], ['2']]);
    }));

  it('draws borders on four sides', () =>
    run(async (context, sheet) => {
      const { borders } = add(sheet);
      borders.load('count,items/sideIndex,items/style');
      await context.sync();
      expect(borders.count).toBe(4);
      expect(borders.items.map(({ sideIndex, style }) => `${sideIndex} ${style}`)).toEqual([
        'EdgeTop None',
        'EdgeBottom None',
        'EdgeLeft None',
        'EdgeRight None',
      ]);
      borders.top.style = 'DashDot';
      borders.getItem('EdgeLeft').color = 'red';
      const first = borders.getItemAt(0).load('style');
      borders.left.load('style,color');
      await context.sync();
      expect([first.style, borders.left.style, borders.left.color]).toEqual(['DashDot', 'Continuous', '#FF0000']);
    }));

  it('resets the font formats and the fill', () =>
    run(async (context, sheet) => {
      const { font, fill } = add(sheet);
      font.set({ bold: true, italic: true, underline: 'Double', strikethrough: true, color: '#112233' });
      fill.color = '#445566';
      font.load();
      await context.sync();
      expect(font.toJSON()).toEqual({
        bold: true,
        color: '#112233',
        italic: true,
        strikethrough: true,
        underline: 'Double',
      });
      font.clear();
      fill.clear();
      font.load('bold,color');
      fill.load('color');
      await context.sync();
      expect([font.bold, font.color, fill.color]).toEqual([null, '', '']);
    }));

  it('gives each property to the first format that sets it', async () => {
    await run(async (context, sheet) => {
      sheet.getRange('A1:A2').values = [[5], [6]];
      add(sheet).fill.color = '#111111';
      const upper = add(sheet);
      upper.font.color = '#222222';
      await context.sync();
    });
    await host().idle();
    const { engine } = host();
    const area = { sheet: engine.activeSheet(), row: 0, column: 0, rows: 1, columns: 1 };
    expect(engine.effectiveColors(area)).toEqual([[{ fill: '#111111', font: '#222222' }]]);
  });
});
