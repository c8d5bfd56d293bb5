import fc from 'fast-check';
import { containsCell, intersect, shiftArea, shiftParts, subtract } from '../../../workbench/engine/area';
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

  it('grow by rows that are put inside, and by nothing that is put beyond', () => {
    const area = { sheet: 's', row: 5, column: 0, rows: 3, columns: 1 };
    const shift = (change: 'RowInserted' | 'RowDeleted', at: number, count: number) =>
      shiftArea(area, { sheet: 's', change, at, count });
    expect(shift('RowInserted', 0, 2)).toMatchObject({ row: 7, rows: 3 });
    expect(shift('RowInserted', 6, 2)).toMatchObject({ row: 5, rows: 5 });
    expect(shift('RowInserted', 8, 2)).toMatchObject({ row: 5, rows: 3 });
    expect(shift('RowDeleted', 4, 2)).toMatchObject({ row: 4, rows: 2 });
    expect(shift('RowDeleted', 7, 5)).toMatchObject({ row: 5, rows: 2 });
    expect(shift('RowDeleted', 5, 3)).toBeUndefined();
  });

  it('stay when only a part of their width is shifted, while their parts move', () => {
    const area = { sheet: 's', row: 1, column: 0, rows: 4, columns: 3 };
    const shift = { sheet: 's', change: 'RowInserted', at: 2, count: 2, band: { start: 1, length: 1 } } as const;
    expect(shiftArea(area, shift)).toBe(area);
    expect(shiftParts(area, shift)).toEqual([
      { ...area, columns: 1 },
      { ...area, column: 1, columns: 1, rows: 6 },
      { ...area, column: 2, columns: 1 },
    ]);
  });

  it('take each cell of a part to where the cell itself is moved', () => {
    fc.assert(
      fc.property(
        anyArea,
        fc.constantFrom('RowInserted', 'RowDeleted', 'ColumnInserted', 'ColumnDeleted'),
        fc.integer(small),
        fc.integer({ min: 1, max: 3 }),
        fc.record({ start: fc.integer(small), length: fc.integer({ min: 1, max: 4 }) }),
        fc.nat(5),
        fc.nat(5),
        (area, change, at, count, band, rowOffset, columnOffset) => {
          fc.pre(rowOffset < area.rows && columnOffset < area.columns);
          const shift = { sheet: 's', change, at, count, band };
          const cell = { ...area, row: area.row + rowOffset, column: area.column + columnOffset, rows: 1, columns: 1 };
          const moved = shiftArea(cell, shift);
          const holders = shiftParts(area, shift).filter(
            (part) => moved !== undefined && containsCell(part, moved.row, moved.column),
          );
          expect(holders).toHaveLength(moved === undefined ? 0 : 1);
        },
      ),
    );
  });

  it('vanish when all their columns are deleted, and stay on other sheets', () => {
    const area = { sheet: 's', row: 0, column: 2, rows: 3, columns: 2 };
    expect(shiftArea(area, { sheet: 's', change: 'ColumnDeleted', at: 1, count: 3 })).toBeUndefined();
    expect(shiftArea(area, { sheet: 't', change: 'ColumnDeleted', at: 1, count: 3 })).toBe(area);
  });
});
