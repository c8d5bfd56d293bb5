import { refusal } from '../useHost';
import { useSheet } from '../Range/useSheet';

describe('Range.delete deletes the cells associated with the range', () => {
  const { host, run } = useSheet();

  it('shifts the cells below up, and references to deleted cells are lost', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1:B4').formulas = [
        [1, '=A2'],
        [2, '=A3'],
        [3, '=SUM(A1:A4)'],
        [4, 'b4'],
      ];
      sheet.getRange('A2').delete('Up');
      const all = sheet.getRange('A1:B4').load('formulas,values');
      await context.sync();
      expect(all.formulas).toEqual([
        [1, '=#REF!'],
        [3, '=A2'],
        [4, '=SUM(A1:A3)'],
        ['', 'b4'],
      ]);
      expect(all.values.map((row: unknown[]) => row[1])).toEqual(['#REF!', 3, 8, 'b4']);
    }));

  it('shifts the cells to the right left', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1:D2').values = [
        [1, 2, 3, 4],
        [5, 6, 7, 8],
      ];
      sheet.getRange('A1:B1').delete('Left');
      const all = sheet.getRange('A1:D2').load('values');
      await context.sync();
      expect(all.values).toEqual([
        [3, 4, '', ''],
        [5, 6, 7, 8],
      ]);
    }));

  it('makes a table shorter, and refuses to take a part of its columns', async () => {
    await run(async (context, sheet) => {
      sheet.getRange('A1:B3').values = [
        ['Name', 'Size'],
        ['a', 1],
        ['b', 2],
      ];
      const table = sheet.tables.add('A1:B3', true);
      sheet.getRange('A2:B2').delete('Up');
      const area = table.getRange().load('address');
      await context.sync();
      expect(area.address).toBe('Sheet1!A1:B2');
    });
    const error = await refusal(
      run(async (context, sheet) => {
        sheet.getRange('A2').delete('Up');
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InsertDeleteConflict', 'Range.delete']);
  });

  it('is told as CellDeleted with the direction of the shift', async () => {
    const told: [string, string, string | undefined][] = [];
    await run(async (context, sheet) => {
      sheet.onChanged.add((event) => {
        told.push([event.changeType, event.address, event.changeDirectionState.deleteShiftDirection]);
        return Promise.resolve();
      });
      sheet.getRange('B2:C2').delete('Left');
      await context.sync();
    });
    await host().idle();
    expect(told).toEqual([['CellDeleted', 'B2:C2', 'Left']]);
  });

  it('gives up ranges that are held on deleted cells', async () => {
    const error = await refusal(
      run(async (context, sheet) => {
        const held = sheet.getRange('A2').load('address');
        await context.sync();
        sheet.getRange('A1:A3').delete('Up');
        await context.sync();
        held.load('address');
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidReference');
  });
});
