import { refusal } from '../useHost';
import { useSheet } from '../Range/useSheet';

describe('RangeSort.apply performs a sort operation', () => {
  const { host, run } = useSheet();

  it('sorts rows by a column, formulas moving with their rows, and leaves a header', () =>
    run(async (context, sheet) => {
      const range = sheet.getRange('A1:C4');
      range.formulas = [
        ['Name', 'Size', 'Twice'],
        ['b', 2, '=B2*2'],
        ['c', 3, '=B3*2'],
        ['a', 1, '=B4*2'],
      ];
      range.sort.apply([{ key: 1, ascending: false }], false, true);
      range.load('formulas,values');
      await context.sync();
      expect(range.formulas).toEqual([
        ['Name', 'Size', 'Twice'],
        ['c', 3, '=B2*2'],
        ['b', 2, '=B3*2'],
        ['a', 1, '=B4*2'],
      ]);
      expect(range.values.map((row: unknown[]) => row[2])).toEqual(['Twice', 6, 4, 2]);
    }));

  it('sorts columns by a row with the orientation Columns, and tells so', async () => {
    const told: string[] = [];
    await run(async (context, sheet) => {
      sheet.onColumnSorted.add((event) => {
        told.push(event.address);
        return Promise.resolve();
      });
      const range = sheet.getRange('A1:D2');
      range.formulas = [
        ['Size', 3, 1, 2],
        ['Next', '=B1+1', '=C1+1', '=D1+1'],
      ];
      range.sort.apply([{ key: 0, ascending: true }], false, true, 'Columns');
      range.load('formulas');
      await context.sync();
      expect(range.formulas).toEqual([
        ['Size', 1, 2, 3],
        ['Next', '=B1+1', '=C1+1', '=D1+1'],
      ]);
    });
    await host().idle();
    expect(told).toEqual(['B1:D2']);
  });

  it('tells letters apart by case only with matchCase', () =>
    run(async (context, sheet) => {
      const range = sheet.getRange('A1:A4');
      range.values = [['B'], ['a'], ['b'], ['A']];
      range.sort.apply([{ key: 0 }]);
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['a'], ['A'], ['B'], ['b']]);
      range.sort.apply([{ key: 0 }], true);
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['a'], ['A'], ['b'], ['B']]);
    }));

  it('puts rows of a cell colour first', () =>
    run(async (context, sheet) => {
      const range = sheet.getRange('A1:A3');
      range.values = [[1], [2], [3]];
      sheet.getRange('A3').format.fill.color = '#FF0000';
      range.sort.apply([{ key: 0, sortOn: 'CellColor', color: '#FF0000' }]);
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[3], [1], [2]]);
    }));

  it('sorts whole columns as far as they are filled, blanks last', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1:A4').values = [[3], [''], [1], [2]];
      sheet.getRange('A:A').sort.apply([{ key: 0 }]);
      const range = sheet.getRange('A1:A4').load('values');
      await context.sync();
      expect(range.values).toEqual([[1], [2], [3], ['']]);
    }));

  it('refuses a key outside of the range with InvalidArgument', async () => {
    const error = await refusal(
      run(async (context, sheet) => {
        sheet.getRange('A1:B2').sort.apply([{ key: 2 }]);
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'RangeSort.apply']);
  });
});
