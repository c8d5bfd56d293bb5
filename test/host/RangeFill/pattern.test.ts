import { drawnFills } from '../drawnFills';
import { refusal, useHost } from '../useHost';

describe('RangeFill', () => {
  const host = useHost();

  const run = <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
    host().Excel.run((context) => batch(context, context.workbook.worksheets.getActiveWorksheet()));

  it('has no pattern until it has a color, is solid then, and may have any pattern', () =>
    run(async (context, sheet) => {
      const { fill } = sheet.getRange('A1').format;
      const read = async (): Promise<unknown[]> => {
        fill.load('pattern,color,patternColor');
        await context.sync();
        return [fill.pattern, fill.color, fill.patternColor];
      };
      expect(await read()).toEqual(['None', '#FFFFFF', '#000000']);
      fill.color = 'tomato';
      expect(await read()).toEqual(['Solid', '#FF6347', '#000000']);
      for (const pattern of ['Gray50', 'CrissCross', 'LightUp', 'SemiGray75'] as const) {
        fill.pattern = pattern;
        fill.patternColor = '#00ff00';
        expect(await read()).toEqual([pattern, '#FF6347', '#00FF00']);
      }
      fill.pattern = 'Solid';
      expect(await read()).toEqual(['Solid', '#FF6347', '#000000']);
      fill.pattern = 'None';
      expect(await read()).toEqual(['None', '#FFFFFF', '#000000']);
    }));

  it('returns null if the range does not have a uniform pattern', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1').format.fill.color = 'red';
      sheet.getRange('A2').format.fill.color = 'blue';
      sheet.getRange('A3').format.fill.pattern = 'Gray8';
      const solid = sheet.getRange('A1:A2').format.fill.load('pattern,color');
      const mixed = sheet.getRange('A1:A3').format.fill.load('pattern');
      await context.sync();
      expect([solid.pattern, solid.color, mixed.pattern]).toEqual(['Solid', null, null]);
    }));

  it('lightens or darkens a color between -1 and 1, until it has another one', async () => {
    await run(async (context, sheet) => {
      const fill = (address: string): Excel.RangeFill => sheet.getRange(address).format.fill;
      ['A1', 'A2', 'A3', 'A4'].forEach((address) => (fill(address).color = '#4472C4'));
      fill('A1').tintAndShade = 0.8;
      fill('A2').tintAndShade = -0.5;
      fill('A3').tintAndShade = 1;
      fill('A4').tintAndShade = 0.4;
      fill('A4').color = '#4472C4';
      const tints = ['A1', 'A2', 'A3', 'A4', 'A1:A2'].map((address) => fill(address).load('tintAndShade'));
      await context.sync();
      expect(tints.map(({ tintAndShade }) => tintAndShade)).toEqual([0.8, -0.5, 1, 0, null]);
    });
    // As Excel shows Accent 1, lighter 80 % and darker 50 %.
    expect((await drawnFills(host(), 'A1:A4')).flat()).toEqual(['#DAE3F3', '#203864', '#FFFFFF', '#4472C4']);
  });

  it.each<[string, (fill: Excel.RangeFill) => void]>([
    ['tintAndShade', (fill) => (fill.tintAndShade = 1.1)],
    ['pattern', (fill) => (fill.pattern = 'LinearGradient')],
    ['patternColor', (fill) => (fill.patternColor = 'no colour')],
  ])('refuses a %s that is none', async (member, change) => {
    const error = await refusal(
      run(async (context, sheet) => {
        change(sheet.getRange('A1').format.fill);
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', `RangeFill.${member}`]);
  });
});
