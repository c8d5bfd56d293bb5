import { refusal, useHost } from '../useHost';

describe('RangeFont', () => {
  const host = useHost();

  const run = <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
    host().Excel.run((context) => batch(context, context.workbook.worksheets.getActiveWorksheet()));

  it('answers what it is given', () =>
    run(async (context, sheet) => {
      const { font } = sheet.getRange('A1').format;
      font.load();
      await context.sync();
      expect(font.toJSON()).toEqual({
        bold: false,
        color: '#000000',
        italic: false,
        name: 'Calibri',
        size: 11,
        strikethrough: false,
        subscript: false,
        superscript: false,
        tintAndShade: 0,
        underline: 'None',
      });
      const given: Excel.Interfaces.RangeFontUpdateData = {
        bold: true,
        color: '#4472C4',
        italic: true,
        name: 'Arial',
        size: 14.5,
        strikethrough: true,
        subscript: true,
        tintAndShade: -0.25,
        underline: 'DoubleAccountant',
      };
      font.set(given);
      font.load();
      await context.sync();
      expect(font.toJSON()).toEqual({ ...given, superscript: false });
    }));

  it.each(['Single', 'Double', 'SingleAccountant', 'DoubleAccountant', 'None'] as const)('underlines %s', (underline) =>
    run(async (context, sheet) => {
      const { font } = sheet.getRange('A1').format;
      font.underline = underline;
      font.load('underline');
      await context.sync();
      expect(font.underline).toBe(underline);
    }),
  );

  it('is either subscript or superscript; null where the fonts of the range differ', () =>
    run(async (context, sheet) => {
      const { font } = sheet.getRange('A1').format;
      font.subscript = true;
      font.superscript = true;
      font.load('subscript,superscript');
      const both = sheet.getRange('A1:A2').format.font.load('subscript,superscript');
      await context.sync();
      expect([font.subscript, font.superscript]).toEqual([false, true]);
      expect([both.subscript, both.superscript]).toEqual([false, null]);
    }));

  it.each<[keyof Excel.Interfaces.RangeFontUpdateData, unknown]>([
    ['name', 'x'.repeat(32)],
    ['size', 0],
    ['size', 410],
    ['underline', 'Dotted'],
    ['tintAndShade', -2],
    ['bold', 1],
  ])('refuses %s = %p', async (member, value) => {
    const error = await refusal(
      run(async (context, sheet) => {
        sheet.getRange('A1').format.font.set({ [member]: value });
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', `RangeFont.${member}`]);
  });
});
