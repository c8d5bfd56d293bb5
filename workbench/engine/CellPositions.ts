import { BooleanNumber } from '@univerjs/core';
import type { CellPoint } from './Charts';
import type { SheetId } from './grid';
import { COLUMN_LIMIT, ROW_LIMIT } from './grid';
import type { SheetStore } from './SheetStore';

/** Where cells lie on their sheet, in pixels from its top left cell. What is hidden takes no room. */
export class CellPositions {
  constructor(private readonly store: SheetStore) {}

  leftOf(sheet: SheetId, column: number): number {
    return total(column, this.columnWidth(sheet));
  }

  topOf(sheet: SheetId, row: number): number {
    return total(row, this.rowHeight(sheet));
  }

  /** The cell that covers a point, and the place in it. Points beyond the sheet's edges are put on its edge. */
  pointAt(sheet: SheetId, left: number, top: number): CellPoint {
    const column = locate(left, COLUMN_LIMIT, this.columnWidth(sheet));
    const row = locate(top, ROW_LIMIT, this.rowHeight(sheet));
    return { row: row.index, column: column.index, x: column.rest, y: row.rest };
  }

  private columnWidth(sheet: SheetId): (column: number) => number {
    const { columnData, defaultColumnWidth } = this.store.sheet(sheet).getConfig();
    return (column) =>
      columnData[column]?.hd === BooleanNumber.TRUE ? 0 : (columnData[column]?.w ?? defaultColumnWidth);
  }

  private rowHeight(sheet: SheetId): (row: number) => number {
    const worksheet = this.store.sheet(sheet);
    const { rowData, defaultRowHeight } = worksheet.getConfig();
    return (row) => (worksheet.getRowVisible(row) ? (rowData[row]?.h ?? defaultRowHeight) : 0);
  }
}

function total(count: number, size: (index: number) => number): number {
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum += size(index);
  return sum;
}

function locate(
  position: number,
  limit: number,
  size: (index: number) => number,
): { readonly index: number; readonly rest: number } {
  let rest = Math.max(0, position);
  for (let index = 0; index < limit - 1; index += 1) {
    const length = size(index);
    if (rest < length) return { index, rest };
    rest -= length;
  }
  return { index: limit - 1, rest: 0 };
}
