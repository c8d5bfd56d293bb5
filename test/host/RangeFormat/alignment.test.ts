import { refusal, useHost } from '../useHost';

describe('RangeFormat', () => {
  const host = useHost();

  const run = <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
    host().Excel.run((context) => batch(context, context.workbook.worksheets.getActiveWorksheet()));

  it.each<[keyof Excel.Interfaces.RangeFormatUpdateData, readonly unknown[], unknown]>([
    [
      'horizontalAlignment',
      ['Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'],
      'General',
    ],
    ['verticalAlignment', ['Top', 'Center', 'Justify', 'Distributed'], 'Bottom'],
    ['textOrientation', [45, -90, 180], 0],
    ['indentLevel', [1, 15, 250], 0],
    ['readingOrder', ['LeftToRight', 'RightToLeft'], 'Context'],
    ['wrapText', [true], false],
    ['shrinkToFit', [true], false],
    ['autoIndent', [true], false],
  ])('answers every %s it is given, and null where cells differ', (property, values, unset) =>
    run(async (context, sheet) => {
      const cell = sheet.getRange('A1').load(`format/${property}`);
      const both = sheet.getRange('A1:A2');
      await context.sync();
      expect(cell.format[property]).toBe(unset);
      for (const value of values) {
        cell.format.set({ [property]: value });
        cell.load(`format/${property}`);
        both.load(`format/${property}`);
        await context.sync();
        expect([cell.format[property], both.format[property]]).toEqual([value, null]);
      }
      cell.format.set({ [property]: unset });
      both.load(`format/${property}`);
      await context.sync();
      expect(both.format[property]).toBe(unset);
    }),
  );

  it.each<[keyof Excel.Interfaces.RangeFormatUpdateData, unknown]>([
    ['horizontalAlignment', 'Middle'],
    ['textOrientation', 91],
    ['textOrientation', 1.5],
    ['indentLevel', 251],
    ['indentLevel', -1],
    ['wrapText', 'yes'],
    ['rowHeight', 410],
    ['rowHeight', -1],
  ])('refuses %s = %p', async (property, value) => {
    const error = await refusal(
      run(async (context, sheet) => {
        sheet.getRange('A1').format.set({ [property]: value });
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', `RangeFormat.${property}`]);
  });

  it('adjusts the indentation, which stays between 0 and 250', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1').format.indentLevel = 3;
      const range = sheet.getRange('A1:A2');
      const levels = async (): Promise<number[]> => {
        const cells = ['A1', 'A2'].map((address) => sheet.getRange(address).load('format/indentLevel'));
        await context.sync();
        return cells.map((cell) => cell.format.indentLevel);
      };
      range.format.adjustIndent(2);
      expect(await levels()).toEqual([5, 2]);
      range.format.adjustIndent(-4);
      expect(await levels()).toEqual([1, 0]);
      range.format.adjustIndent(250);
      expect(await levels()).toEqual([250, 250]);
    }));

  it('locks cells and hides formulas', () =>
    run(async (context, sheet) => {
      const { protection } = sheet.getRange('A1').format;
      protection.load();
      await context.sync();
      expect(protection.toJSON()).toEqual({ formulaHidden: false, locked: true });
      protection.set({ locked: false, formulaHidden: true });
      const both = sheet.getRange('A1:A2').format.protection.load();
      protection.load();
      await context.sync();
      expect(protection.toJSON()).toEqual({ formulaHidden: true, locked: false });
      expect(both.toJSON()).toEqual({ formulaHidden: null, locked: null });
    }));
});
