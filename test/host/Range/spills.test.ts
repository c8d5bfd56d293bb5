import { refusal } from '../useHost';
import { useSheet } from '../Range/useSheet';

describe('Range.getSpillParent gets the anchor cell for a cell getting spilled into', () => {
  const { run } = useSheet();

  it('and getSpillingToRange the range that an anchor cell spills to', () =>
    run(async (context, sheet) => {
      sheet.getRange('B2').formulas = [['=SEQUENCE(2,2)']];
      sheet.getRange('B2').load('values');
      await context.sync();
      const parent = sheet.getRange('C3').getSpillParent().load('address');
      const spilled = sheet.getRange('B2').getSpillingToRange().load('address');
      const none = sheet.getRange('C3').getSpillingToRangeOrNullObject();
      none.load('address');
      const ranges = ['B2:C3', 'B2:C4', 'E5'].map((address) => sheet.getRange(address).load('hasSpill'));
      await context.sync();
      expect([parent.address, spilled.address, none.isNullObject]).toEqual(['Sheet1!B2', 'Sheet1!B2:C3', true]);
      expect(ranges.map(({ hasSpill }) => hasSpill)).toEqual([true, null, false]);
    }));

  it('fails if applied to a range with more than one cell', async () => {
    const error = await refusal(
      run(async (context, sheet) => {
        sheet.getRange('A1:A2').getSpillParent();
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidOperation', 'Range.getSpillParent']);
  });
});
