import { useHost } from '../useHost';

describe('workbook.functions', () => {
  const host = useHost();

  it('calls worksheet functions without a cell', async () => {
    await host().Excel.run(async (context) => {
      const { functions } = context.workbook;
      const results = [functions.sum(1, 2, 3), functions.upper('tea'), functions.isNumber(7), functions.power(2, 10)];
      results.forEach((result) => result.load('value, error'));
      await context.sync();
      expect(results.map(({ value }) => value as unknown)).toEqual([6, 'TEA', true, 1024]);
      expect(results.map(({ error }) => error)).toEqual([null, null, null, null]);
    });
  });

  it('takes ranges and the results of other functions as arguments', async () => {
    await host().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A1:B3');
      range.values = [
        ['Tea', 3],
        ['Coffee', 5],
        ['Milk', 7],
      ];
      const { functions } = context.workbook;
      const found = functions.vlookup('Coffee', range, 2, false).load('value');
      const nested = functions.sum(functions.max(range), 1).load('value');
      await context.sync();
      expect([found.value, nested.value]).toEqual([5, 8]);
    });
  });

  it('names the error in place of a value', async () => {
    await host().Excel.run(async (context) => {
      const result = context.workbook.functions.vlookup('x', [['a', 1]] as never, 2, false).load('value, error');
      await context.sync();
      expect([result.value as unknown, result.error]).toEqual([null, '#N/A']);
    });
  });
});
