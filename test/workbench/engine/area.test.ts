import fc from 'fast-check';
import { containsCell, intersect, shiftArea, subtract } from '../../../workbench/engine/area';
import type { Area } from '../../../workbench/engine/grid';

const small = { min: 0, max: 8 };
const anyArea: fc.Arbitrary<Area> = fc.record({
  sheet: fc.constant('s'),
  row: fc.integer(small),
  column: fc.integer(small),
  rows: fc.integer({ min: 1, max: 6 }),
  columns: fc.integer({ min: 1, max: 6 }),
});

describe('areas', () => {
  it('lose exactly the cells that are subtracted, each left cell once', () => {
    fc.assert(
      fc.property(
        anyArea,
        anyArea,
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 14 }),
        (area, hole, row, column) => {
          const parts = subtract(area, hole).filter((part) => containsCell(part, row, column));
          const isLeft = containsCell(area, row, column) && !containsCell(hole, row, column);
          expect(parts).toHaveLength(isLeft ? 1 : 0);
        },
      ),
    );
  });

  it('intersect in the cells they share', () => {
    fc.assert(
      fc.property(
        anyArea,
        anyArea,
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 14 }),
        (first, second, row, column) => {
          const common = intersect(first, second);
          const isShared = containsCell(first, row, column) && containsCell(second, row, column);
          expect(common !== undefined && containsCell(common, row, column)).toBe(isShared);
        },
      ),
    );
  });

  it('are where they were after rows are put in and taken out again', () => {
    fc.assert(
      fc.property(anyArea, fc.integer(small), fc.integer({ min: 1, max: 5 }), (area, at, count) => {
        const inserted = shiftArea(area, { sheet: 's', change: 'RowInserted', at, count });
        expect(inserted && shiftArea(inserted, { sheet: 's', change: 'RowDeleted', at, count })).toEqual(area);
      }),
    );
  });

  it('vanish when all their columns are deleted, and stay on other sheets', () => {
    const area = { sheet: 's', row: 0, column: 2, rows: 3, columns: 2 };
    expect(shiftArea(area, { sheet: 's', change: 'ColumnDeleted', at: 1, count: 3 })).toBeUndefined();
    expect(shiftArea(area, { sheet: 't', change: 'ColumnDeleted', at: 1, count: 3 })).toBe(area);
  });
});
