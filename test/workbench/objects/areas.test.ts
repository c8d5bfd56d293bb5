import fc from 'fast-check';
import type { Area } from '../../../workbench/engine/grid';
import { boundAreas, cellCount, containsArea, intersectAreas, subtractArea } from '../../../workbench/objects/areas';
import { moveArea } from '../../../workbench/objects/followStructure';

const areas = fc.record({
  sheet: fc.constant('s'),
  row: fc.nat(20),
  column: fc.nat(20),
  rows: fc.integer({ min: 1, max: 10 }),
  columns: fc.integer({ min: 1, max: 10 }),
});

const cellsOf = (area: Area): string[] =>
  Array.from({ length: area.rows }, (_row, row) =>
    Array.from({ length: area.columns }, (_column, column) => `${area.row + row}:${area.column + column}`),
  ).flat();

describe('areas', () => {
  it('leave without a hole exactly the cells outside it, each once', () => {
    fc.assert(
      fc.property(areas, areas, (area, hole) => {
        const rest = subtractArea(area, hole).flatMap(cellsOf);
        const holes = new Set(cellsOf(hole));
        expect(rest.toSorted()).toEqual(
          cellsOf(area)
            .filter((cell) => !holes.has(cell))
            .toSorted(),
        );
      }),
    );
  });

  it('share the cells that are in both, and lie within their bounds', () => {
    fc.assert(
      fc.property(areas, areas, (a, b) => {
        const common = intersectAreas(a, b);
        const inBoth = cellsOf(a).filter((cell) => cellsOf(b).includes(cell));
        expect(common === undefined ? [] : cellsOf(common)).toEqual(inBoth);
        const bounds = boundAreas(a, b);
        expect([containsArea(bounds, a), containsArea(bounds, b)]).toEqual([true, true]);
        expect(cellCount(bounds)).toBe(cellsOf(bounds).length);
      }),
    );
  });

  it('have nothing in common with areas of another sheet', () => {
    const area = { sheet: 'a', row: 0, column: 0, rows: 2, columns: 2 };
    expect(intersectAreas(area, { ...area, sheet: 'b' })).toBeUndefined();
  });

  it('follow rows that are inserted and deleted', () => {
    const area = { sheet: 's', row: 5, column: 0, rows: 3, columns: 1 };
    const rowsAt = (row: number, rows: number): Area => ({ sheet: 's', row, column: 0, rows, columns: 16_384 });
    const insert = (row: number, rows: number) =>
      moveArea(area, {
        kind: 'rowsOrColumnsChanged',
        area: rowsAt(row, rows),
        change: 'RowInserted',
        origin: 'person',
      });
    const remove = (row: number, rows: number) =>
      moveArea(area, { kind: 'rowsOrColumnsChanged', area: rowsAt(row, rows), change: 'RowDeleted', origin: 'person' });
    expect(insert(0, 2)).toMatchObject({ row: 7, rows: 3 });
    expect(insert(6, 2)).toMatchObject({ row: 5, rows: 5 });
    expect(insert(8, 2)).toMatchObject({ row: 5, rows: 3 });
    expect(remove(0, 2)).toMatchObject({ row: 3, rows: 3 });
    expect(remove(4, 2)).toMatchObject({ row: 4, rows: 2 });
    expect(remove(7, 5)).toMatchObject({ row: 5, rows: 2 });
    expect(remove(5, 3)).toBeUndefined();
  });
});
