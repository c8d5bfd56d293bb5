import { refusal } from '../useHost';
import { useSheet } from '../Range/useSheet';

describe('A Range gives ranges that lie beside, around or within it', () => {
  const { run } = useSheet();

  it.each([
    ['getCell', (range: Excel.Range) => range.getCell(1, 1), 'C3'],
    ['getRow', (range: Excel.Range) => range.getRow(1), 'B3:D3'],
    ['getColumn', (range: Excel.Range) => range.getColumn(2), 'D2:D5'],
    ['getLastRow', (range: Excel.Range) => range.getLastRow(), 'B5:D5'],
    ['getLastColumn', (range: Excel.Range) => range.getLastColumn(), 'D2:D5'],
    ['getLastCell', (range: Excel.Range) => range.getLastCell(), 'D5'],
    ['getResizedRange', (range: Excel.Range) => range.getResizedRange(-2, 1), 'B2:E3'],
    ['getAbsoluteResizedRange', (range: Excel.Range) => range.getAbsoluteResizedRange(1, 2), 'B2:C2'],
    ['getOffsetRange', (range: Excel.Range) => range.getOffsetRange(1, -1), 'A3:C6'],
    ['getEntireRow', (range: Excel.Range) => range.getEntireRow(), '2:5'],
    ['getEntireColumn', (range: Excel.Range) => range.getEntireColumn(), 'B:D'],
    ['getRowsAbove', (range: Excel.Range) => range.getRowsAbove(1), 'B1:D1'],
    ['getRowsBelow', (range: Excel.Range) => range.getRowsBelow(2), 'B6:D7'],
    ['getColumnsBefore', (range: Excel.Range) => range.getColumnsBefore(1), 'A2:A5'],
    ['getColumnsAfter', (range: Excel.Range) => range.getColumnsAfter(1), 'E2:E5'],
    ['getBoundingRect', (range: Excel.Range) => range.getBoundingRect('F9'), 'B2:F9'],
    ['getIntersection', (range: Excel.Range) => range.getIntersection('C1:Z3'), 'C2:D3'],
  ])('finds the cells of %s', (_name, derive, address) =>
    run(async (context, sheet) => {
      const derived = derive(sheet.getRange('B2:D5')).load('address');
      await context.sync();
      expect(derived.address).toBe(`Sheet1!${address}`);
    }),
  );

  it('answers a null object where nothing is found, and an error where one must be', async () => {
    await run(async (context, sheet) => {
      const range = sheet.getRange('A1:B2');
      const outside = range.getIntersectionOrNullObject('D4');
      const used = sheet.getUsedRangeOrNullObject();
      outside.load('address');
      used.load('address');
      await context.sync();
      expect([outside.isNullObject, used.isNullObject]).toEqual([true, true]);
    });
    const error = await refusal(
      run(async (context, sheet) => {
        sheet.getRange('A1').getIntersection('D4');
        await context.sync();
      }),
    );
    expect(error.code).toBe('ItemNotFound');
    expect(error.debugInfo.errorLocation).toBe('Range.getIntersection');
  });

  it('selects cells and tells the selection', () =>
    run(async (context, sheet) => {
      sheet.getRange('C4:D5').select();
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      expect(selected.address).toBe('Sheet1!C4:D5');
    }));

  it('refuses a range that would leave the sheet with InvalidArgument', async () => {
    const error = await refusal(
      run(async (context, sheet) => {
        sheet.getRange('A1').getOffsetRange(-1, 0);
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Range.getOffsetRange']);
  });

  it('is bounded by blank rows and columns as its surrounding region', () =>
    run(async (context, sheet) => {
      sheet.getRange('B2:C3').values = [
        ['x', ''],
        ['', 'y'],
      ];
      sheet.getRange('E5').values = [['apart']];
      const region = sheet.getRange('B2').getSurroundingRegion().load('address');
      await context.sync();
      expect(region.address).toBe('Sheet1!B2:C3');
    }));

  it('tells its place and size in points, hidden rows and columns taking no room', () =>
    run(async (context, sheet) => {
      sheet.getRange('A:A').format.columnWidth = 100;
      sheet.getRange('1:1').format.rowHeight = 30;
      sheet.getRange('B:B').columnHidden = true;
      const cell = sheet.getRange('C2').load('left,top,width,height');
      const block = sheet.getRange('A1:B1').load('width,height');
      await context.sync();
      expect([cell.left, cell.top, block.width, block.height]).toEqual([100, 30, 100, 30]);
      expect([cell.width, cell.height]).toEqual([54, 15]);
    }));
});
