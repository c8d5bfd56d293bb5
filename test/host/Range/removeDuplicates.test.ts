import { refusal } from '../useHost';
import { useSheet } from '../Range/useSheet';

describe('Range.removeDuplicates removes duplicate values from the range specified by the columns', () => {
  const { run } = useSheet();

  it('keeps the first of each, counts what it removed, and moves the rest up', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1:B5').values = [
        ['Name', 'Size'],
        ['a', 1],
        ['A', 2],
        ['b', 1],
        ['a', 1],
      ];
      const result = sheet.getRange('A1:B5').removeDuplicates([0], true).load('removed,uniqueRemaining');
      const left = sheet.getRange('A1:B5').load('values');
      await context.sync();
      expect([result.removed, result.uniqueRemaining]).toEqual([2, 2]);
      expect(left.values).toEqual([
        ['Name', 'Size'],
        ['a', 1],
        ['b', 1],
        ['', ''],
        ['', ''],
      ]);
    }));

  it('makes a table shorter', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1:A4').values = [['Name'], ['a'], ['a'], ['b']];
      const table = sheet.tables.add('A1:A4', true);
      table.getRange().removeDuplicates([0], true);
      const area = table.getRange().load('address');
      await context.sync();
      expect(area.address).toBe('Sheet1!A1:A3');
    }));

  it('refuses columns outside of the range, and none at all', async () => {
    for (const columns of [[2], []]) {
      const error = await refusal(
        run(async (context, sheet) => {
          sheet.getRange('A1:B2').removeDuplicates(columns, false);
          await context.sync();
        }),
      );
      expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Range.removeDuplicates']);
    }
  });
});
