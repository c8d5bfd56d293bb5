import { refusal } from '../useHost';
import { useSheet } from '../Range/useSheet';

describe('Range.find finds the given string based on the criteria specified', () => {
  const { run } = useSheet();

  const texts = async (context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> => {
    sheet.getRange('A1:A3').values = [['Alpha'], ['beta'], ['alphabet']];
    sheet.getRange('B5').formulas = [['=LEN("alpha")']];
    await context.sync();
  };

  it.each([
    ['a partial match in any case', 'ALPHA', {}, 'A1'],
    ['the last one, backwards', 'alpha', { searchDirection: 'Backwards' }, 'B5'],
    ['a complete match', 'alphabet', { completeMatch: true }, 'A3'],
    ['the same case', 'alpha', { matchCase: true }, 'A3'],
    ['wildcards', 'b*t', {}, 'A2'],
  ] as const)('finds %s', (_name, text, criteria, address) =>
    run(async (context, sheet) => {
      await texts(context, sheet);
      const found = sheet.getRange('A1:B9').find(text, criteria).load('address');
      await context.sync();
      expect(found.address).toBe(`Sheet1!${address}`);
    }),
  );

  it('covers the entire sheet, starting after the cell, if the range is a single one', () =>
    run(async (context, sheet) => {
      await texts(context, sheet);
      const after = sheet.getRange('A1').find('alpha', {}).load('address');
      const around = sheet.getRange('B5').find('alpha', {}).load('address');
      const before = sheet.getRange('B5').find('alpha', { searchDirection: 'Backwards' }).load('address');
      await context.sync();
      expect([after.address, around.address, before.address]).toEqual(['Sheet1!A3', 'Sheet1!A1', 'Sheet1!A3']);
    }));

  it('answers a null object or ItemNotFound where nothing matches', async () => {
    await run(async (context, sheet) => {
      const none = sheet.getRange('A:A').findOrNullObject('gamma', { completeMatch: true });
      none.load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    const error = await refusal(
      run(async (context, sheet) => {
        sheet.getRange('A:A').find('gamma', {});
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['ItemNotFound', 'Range.find']);
  });

  it('replaces all, in formulas too, and returns the number of replacements', () =>
    run(async (context, sheet) => {
      await texts(context, sheet);
      const count = sheet.getRange('A1:B9').replaceAll('alpha', 'o', {});
      const range = sheet.getRange('A1:B5').load('formulas');
      await context.sync();
      expect(count.value).toBe(3);
      expect(range.formulas.map((row: unknown[]) => row[0])).toEqual(['o', 'beta', 'obet', '', '']);
      expect(range.formulas[4]?.[1]).toBe('=LEN("o")');
    }));
});
