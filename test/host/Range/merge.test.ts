import { refusal } from '../useHost';
import { useSheet } from './useSheet';

describe('Range.merge merges the range cells into one region in the worksheet', () => {
  const { run } = useSheet();

  it('keeps the first content only', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1:B2').values = [
        ['', 'first'],
        ['second', 'third'],
      ];
      const range = sheet.getRange('A1:B2');
      range.merge();
      range.load('values');
      const merged = range.getMergedAreasOrNullObject().load('address');
      await context.sync();
      expect(range.values).toEqual([
        ['first', ''],
        ['', ''],
      ]);
      expect(merged.address).toBe('Sheet1!A1:B2');
    }));

  it('merges cells in each row separately with across, and unmerge takes them apart', () =>
    run(async (context, sheet) => {
      const range = sheet.getRange('A1:B2');
      range.merge(true);
      const merged = range.getMergedAreasOrNullObject().load('address');
      await context.sync();
      expect(merged.address).toBe('Sheet1!A1:B1,Sheet1!A2:B2');
      range.unmerge();
      const none = range.getMergedAreasOrNullObject();
      none.load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    }));

  it('refuses cells of a table', async () => {
    const error = await refusal(
      run(async (context, sheet) => {
        sheet.tables.add('A1:B3', true);
        sheet.getRange('A2:B2').merge();
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidOperation', 'Range.merge']);
  });
});
