import { refusal, useHost } from '../useHost';

describe('Workbook', () => {
  let saves = 0;
  const host = useHost(() => ({
    documentName: 'List.xlsx',
    onSave: () => {
      saves += 1;
      return Promise.resolve();
    },
  }));

  it('gets the workbook name, and says that it is neither read-only nor saved by itself', () =>
    host().Excel.run(async (context) => {
      const { workbook } = context;
      workbook.load('name,readOnly,autoSave');
      const isShared = workbook.getIsActiveCollabSession();
      await context.sync();
      expect([workbook.name, workbook.readOnly, workbook.autoSave, isShared.value]).toEqual([
        'List.xlsx',
        false,
        false,
        false,
      ]);
    }));

  it('specifies if changes have been made since the workbook was last saved', () =>
    host().Excel.run(async (context) => {
      const { workbook } = context;
      workbook.load('isDirty,previouslySaved');
      await context.sync();
      expect([workbook.isDirty, workbook.previouslySaved]).toEqual([false, false]);
      const sheet = workbook.worksheets.getFirst();
      sheet.getRange('B2').select();
      workbook.load('isDirty');
      await context.sync();
      expect(workbook.isDirty).toBe(false);
      sheet.getRange('A1').values = [[1]];
      workbook.load('isDirty');
      await context.sync();
      expect(workbook.isDirty).toBe(true);
      workbook.save('Save');
      workbook.load('isDirty,previouslySaved');
      await context.sync();
      expect([workbook.isDirty, workbook.previouslySaved, saves]).toEqual([false, true, 1]);
      workbook.isDirty = true;
      workbook.load('isDirty');
      await context.sync();
      expect(workbook.isDirty).toBe(true);
    }));

  it('gets the currently active cell and the currently selected range', () =>
    host().Excel.run(async (context) => {
      const { workbook } = context;
      workbook.worksheets.getFirst().getRange('B2:C3').select();
      const ranges = [workbook.getActiveCell(), workbook.getSelectedRange(), workbook.getSelectedRanges()];
      ranges.forEach((range) => range.load('address'));
      await context.sync();
      expect(ranges.map(({ address }) => address)).toEqual(['Sheet1!B2', 'Sheet1!B2:C3', 'Sheet1!B2:C3']);
    }));

  it('refuses members that it does not have by their names', async () => {
    const error = await refusal(
      host().Excel.run(async (context) => {
        context.workbook.close('SkipSave');
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['ApiNotFound', 'Workbook.close']);
  });

  it('remembers whether charts track data points and numbers are taken as displayed', () =>
    host().Excel.run(async (context) => {
      const { workbook } = context;
      workbook.load('chartDataPointTrack,usePrecisionAsDisplayed');
      await context.sync();
      expect([workbook.chartDataPointTrack, workbook.usePrecisionAsDisplayed]).toEqual([true, false]);
      workbook.chartDataPointTrack = false;
      workbook.usePrecisionAsDisplayed = true;
      workbook.load('chartDataPointTrack,usePrecisionAsDisplayed');
      await context.sync();
      expect([workbook.chartDataPointTrack, workbook.usePrecisionAsDisplayed]).toEqual([false, true]);
    }));
});
