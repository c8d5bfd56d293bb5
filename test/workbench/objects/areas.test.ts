import fc from 'fast-check';
import type { Area } from '../../../workbench/engine/grid';
import { boundAreas, cellCount, containsArea, intersectAreas, subtractArea } from '../../../workbench/objects/areas';

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
});
