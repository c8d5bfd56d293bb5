import fc from 'fast-check';
import { joinRuns, measureRun } from '../../src/excel/cellRuns';
import type { CellRun, RowValue } from '../../src/excel/cellRuns';

const cells = fc
  .uniqueArray(fc.integer({ min: 0, max: 2_000 }))
  .map((rows): RowValue[] => rows.sort((a, b) => a - b).map((row) => ({ row, value: `v${row}` })));

const writtenBy = (runs: readonly CellRun[]): RowValue[] =>
  runs.flatMap(({ firstRow, values }) =>
    values.flatMap((value, index) => (value === null ? [] : [{ row: firstRow + index, value }])),
  );

describe('joining changed cells to runs', () => {
  it('writes every changed cell once and no other', () => {
    fc.assert(
      fc.property(cells, (changed) => {
        expect(writtenBy(joinRuns(changed, 1_000_000))).toEqual(changed);
        expect(writtenBy(joinRuns(changed, 300))).toEqual(changed);
      }),
    );
  });

  it('makes one range of neighbours', () => {
    const changed = [7, 8, 9].map((row) => ({ row, value: 'A' }));
    expect(joinRuns(changed, 1_000)).toEqual([{ firstRow: 7, values: ['A', 'A', 'A'] }]);
  });

  it('leaves a short gap as it is and does not address a second range', () => {
    const changed = [
      { row: 7, value: 'A' },
      { row: 10, value: 'B' },
    ];
    expect(joinRuns(changed, 1_000)).toEqual([{ firstRow: 7, values: ['A', null, null, 'B'] }]);
  });

  it('addresses a second range after a long gap, where that is the smaller request', () => {
    const changed = [
      { row: 0, value: 'A' },
      { row: 5_000, value: 'B' },
    ];
    expect(joinRuns(changed, 1_000_000).map(({ firstRow }) => firstRow)).toEqual([0, 5_000]);
  });

  it('cuts runs that would be too large for one request', () => {
    const changed = Array.from({ length: 1_000 }, (_, row) => ({ row, value: 'A' }));
    const runs = joinRuns(changed, 2_000);
    expect(runs.length).toBeGreaterThan(2);
    expect(Math.max(...runs.map((run) => measureRun(run)))).toBeLessThan(2_000 + 2_000);
  });

  it('cuts runs by what the answer carries, where that is more', () => {
    const changed = Array.from({ length: 100 }, (_, row) => ({ row, value: 'A' }));
    const answerBytes = (row: number): number => (row < 50 ? 1_000 : 10);
    const runs = joinRuns(changed, 10_000, answerBytes);
    expect(runs.map(({ values }) => values.length)).toEqual([10, 10, 10, 10, 10, 50]);
    expect(measureRun(runs[0] ?? { firstRow: 0, values: [] }, answerBytes)).toBe(1_600 + 10_000);
  });
});
