import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import type { Area, SheetId } from './grid';

/** Cells that Univer is told to write, by row and column. */
export interface WrittenCells {
  readonly subUnitId: SheetId;
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
}

/** The smallest area with all cells that are written; `undefined` if there are none. */
export function writtenArea({ subUnitId, cellValue }: WrittenCells): Area | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const rowKey in cellValue) {
    for (const columnKey in cellValue[Number(rowKey)]) {
      top = Math.min(top, Number(rowKey));
      bottom = Math.max(bottom, Number(rowKey));
      left = Math.min(left, Number(columnKey));
      right = Math.max(right, Number(columnKey));
    }
  }
  if (bottom < 0) return undefined;
  return { sheet: subUnitId, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** True if only formats are written, no contents. */
export function isOnlyFormats({ cellValue }: WrittenCells): boolean {
  const rows: Record<number, Record<number, Nullable<ICellData>>> = cellValue ?? {};
  return Object.values(rows).every((row) => Object.values(row).every((cell) => cell && isOnlyStyle(cell)));
}

function isOnlyStyle(cell: ICellData): boolean {
  return Object.keys(cell).every((key) => key === 's');
}
