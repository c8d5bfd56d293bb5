import { refusal } from '../useHost';
import { useSheet } from './useSheet';

describe('Range.group groups columns and rows for an outline', () => {
  const { run } = useSheet();

  it('and hideGroupDetails and showGroupDetails fold and unfold it, wherever its rows have moved', () =>
    run(async (context, sheet) => {
      sheet.getRange('2:4').group('ByRows');
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('4:4').hideGroupDetails('ByRows');
      const folded = sheet.getRange('A3:A5').load('rowHidden');
      const beside = sheet.getRange('A2').load('rowHidden');
      await context.sync();
      expect([folded.rowHidden, beside.rowHidden]).toEqual([true, false]);
      sheet.getRange('3:3').showGroupDetails('ByRows');
      folded.load('rowHidden');
      await context.sync();
      expect(folded.rowHidden).toBe(false);
    }));

  it('and ungroup takes columns out of the group', () =>
    run(async (context, sheet) => {
      sheet.getRange('B:D').group('ByColumns');
      sheet.getRange('C:C').ungroup('ByColumns');
      sheet.getRange('B:D').hideGroupDetails('ByColumns');
      const columns = ['B1', 'C1', 'D1'].map((address) => sheet.getRange(address).load('columnHidden'));
      await context.sync();
      expect(columns.map(({ columnHidden }) => columnHidden)).toEqual([true, false, true]);
    }));

  it('throws an InvalidArgument error when the option differs from the entire rows or columns of the range', async () => {
    const error = await refusal(
      run(async (context, sheet) => {
        sheet.getRange('B:D').group('ByRows');
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Range.group']);
  });
});
