import { refusal } from '../useHost';
import { useSheet } from './useSheet';

describe('merged cells', () => {
  const { run } = useSheet();

  it('cannot become cells of a table', async () => {
    const error = await refusal(
      run(async (context, sheet) => {
        sheet.getRange('A2:B2').merge();
        sheet.tables.add('A1:B4', true);
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidOperation', 'TableCollection.add']);
  });

  it('of different size are not sorted', async () => {
    const error = await refusal(
      run(async (context, sheet) => {
        sheet.getRange('B2:C2').merge();
        sheet.getRange('A1:C3').sort.apply([{ key: 0 }]);
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidOperation', 'RangeSort.apply']);
  });

  it('that are the same in each row are sorted', () =>
    run(async (context, sheet) => {
      const range = sheet.getRange('A1:C2');
      range.values = [
        [2, 'b', ''],
        [1, 'a', ''],
      ];
      sheet.getRange('B1:C2').merge(true);
      range.sort.apply([{ key: 0 }]);
      range.load('values');
      const merged = range.getMergedAreasOrNullObject().load('address');
      await context.sync();
      expect(range.values).toEqual([
        [1, 'a', ''],
        [2, 'b', ''],
      ]);
      expect(merged.address).toBe('Sheet1!B1:C1,Sheet1!B2:C2');
    }));
});
