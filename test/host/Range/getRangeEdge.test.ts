import { refusal } from '../useHost';
import { useSheet } from '../Range/useSheet';

describe('Range.getRangeEdge is the edge cell of the data region that corresponds to the provided direction', () => {
  const { run } = useSheet();

  const fill = (sheet: Excel.Worksheet): void => {
    sheet.getRange('B2:B6').values = [[1], [2], [3], [''], [5]];
    sheet.getRange('D2').values = [['x']];
  };

  it.each([
    ['B2', 'Down', 'B4'],
    ['B4', 'Down', 'B6'],
    ['B6', 'Down', 'B1048576'],
    ['B6', 'Up', 'B4'],
    ['B2', 'Up', 'B1'],
    ['B2', 'Right', 'D2'],
    ['D2', 'Right', 'XFD2'],
    ['D2', 'Left', 'B2'],
  ] as const)('is found from %s %s', (from, direction, address) =>
    run(async (context, sheet) => {
      fill(sheet);
      const edge = sheet.getRange(from).getRangeEdge(direction).load('address');
      await context.sync();
      expect(edge.address).toBe(`Sheet1!${address}`);
    }),
  );

  it('is included with the range by getExtendedRange, from the active cell', () =>
    run(async (context, sheet) => {
      fill(sheet);
      const extended = sheet.getRange('A2:B3').getExtendedRange('Down', 'B2').load('address');
      const first = sheet.getRange('B2:C2').getExtendedRange('Right').load('address');
      await context.sync();
      expect([extended.address, first.address]).toEqual(['Sheet1!A2:B4', 'Sheet1!B2:D2']);
    }));

  it('needs an active cell in the range', async () => {
    const error = await refusal(
      run(async (context, sheet) => {
        sheet.getRange('A1:B2').getRangeEdge('Down', 'C3');
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Range.getRangeEdge']);
  });
});
