import { useSheet } from '../Range/useSheet';

describe('Range.getUsedRange returns the used range of the given range', () => {
  const { run } = useSheet();

  it('finds the used part of a sheet and of a column', () =>
    run(async (context, sheet) => {
      sheet.getRange('B3:D4').values = [
        [1, '', ''],
        [2, '', 5],
      ];
      const used = sheet.getUsedRange(true).load('address');
      const column = sheet.getRange('D:D').getUsedRange(true).load('address');
      const empty = sheet.getRange('C:C').getUsedRangeOrNullObject(true);
      empty.load('address');
      await context.sync();
      expect([used.address, column.address, empty.isNullObject]).toEqual(['Sheet1!B3:D4', 'Sheet1!D4', true]);
    }));
});
