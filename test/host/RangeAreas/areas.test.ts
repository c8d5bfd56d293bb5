import { refusal } from '../useHost';
import { useSheet } from '../Range/useSheet';

describe('RangeAreas represents one or more rectangular ranges in the same worksheet', () => {
  const { run } = useSheet();

  it('takes several areas in one address, up to the length Excel takes', async () => {
    await run(async (context, sheet) => {
      const areas = sheet.getRanges('A1:B2, D4');
      areas.load('areaCount,cellCount,address');
      areas.areas.load('items/address');
      await context.sync();
      expect([areas.areaCount, areas.cellCount, areas.address]).toEqual([2, 5, 'Sheet1!A1:B2,Sheet1!D4']);
      expect(areas.areas.items.map((range) => range.address)).toEqual(['Sheet1!A1:B2', 'Sheet1!D4']);
    });
    const error = await refusal(
      run(async (context, sheet) => {
        sheet.getRanges(Array.from({ length: 1_700 }, (_area, row) => `A${row + 1000}`).join(','));
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Worksheet.getRanges']);
  });

  it('gives areas derived from each of its areas', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1').values = [[1]];
      const areas = sheet.getRanges('A1:B2,D4');
      const derived = [
        areas.getOffsetRangeAreas(1, 1),
        areas.getEntireRow(),
        areas.getEntireColumn(),
        areas.getIntersection('B1:D9'),
        areas.getUsedRangeAreas(true),
        areas.getSpecialCells('Constants'),
      ];
      derived.forEach((one) => one.load('address'));
      const none = areas.getIntersectionOrNullObject('Z99');
      none.load('address');
      await context.sync();
      expect(derived.map(({ address }) => address)).toEqual([
        'Sheet1!B2:C3,Sheet1!E5',
        'Sheet1!1:2,Sheet1!4:4',
        'Sheet1!A:B,Sheet1!D:D',
        'Sheet1!B1:B2,Sheet1!D4',
        'Sheet1!A1',
        'Sheet1!A1',
      ]);
      expect(none.isNullObject).toBe(true);
    }));

  it('is cleared and copied into as a whole', () =>
    run(async (context, sheet) => {
      sheet.getRange('F1').values = [['copied']];
      const areas = sheet.getRanges('A1:A2,C1');
      areas.copyFrom('F1');
      const all = sheet.getRange('A1:C2').load('values');
      await context.sync();
      expect(all.values).toEqual([
        ['copied', '', 'copied'],
        ['copied', '', ''],
      ]);
      areas.clear('Contents');
      all.load('values');
      await context.sync();
      expect(all.values.flat().every((value) => value === '')).toBe(true);
    }));

  it('finds the tables that lie in one of its areas', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1:A2').values = [['Head'], [1]];
      sheet.tables.add('A1:A2', true).name = 'Inside';
      const whole = sheet.getRanges('A1:A2,C1').getTables(true).load('items/name');
      const part = sheet.getRanges('A2,C1').getTables(true).getCount();
      const touched = sheet.getRanges('A2,C1').getTables(false).getCount();
      await context.sync();
      expect([whole.items.map(({ name }) => name), part.value, touched.value]).toEqual([['Inside'], 0, 1]);
    }));
});
