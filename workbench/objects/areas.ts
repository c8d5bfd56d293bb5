import type { Area } from '../engine/grid';
import { COLUMN_LIMIT, ROW_LIMIT } from '../engine/grid';

/** Arithmetic on rectangles of cells; all of it is on one sheet. */

/** The common cells, `undefined` if there are none or the sheets differ. */
export function intersectAreas(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return a.sheet === b.sheet && rows > 0 && columns > 0 ? { sheet: a.sheet, row, column, rows, columns } : undefined;
}

/** The smallest area with both. */
export function boundAreas(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    sheet: a.sheet,
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export function containsArea(outer: Area, inner: Area): boolean {
  const common = intersectAreas(outer, inner);
  return common !== undefined && common.rows === inner.rows && common.columns === inner.columns;
}

/** What is left of `area` without `hole`: up to four rectangles above, below, left and right of it. */
export function subtractArea(area: Area, hole: Area): readonly Area[] {
  const common = intersectAreas(area, hole);
  if (common === undefined) {
    return [area];
  }
  const belowRow = common.row + common.rows;
  const rightColumn = common.column + common.columns;
  const pieces: Area[] = [
    { ...area, rows: common.row - area.row },
    { ...area, row: belowRow, rows: area.row + area.rows - belowRow },
    { ...common, column: area.column, columns: common.column - area.column },
    { ...common, column: rightColumn, columns: area.column + area.columns - rightColumn },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
}

export function cellCount(area: Area): number {
  return area.rows * area.columns;
}

export function isWholeColumns(area: Area): boolean {
  return area.rows === ROW_LIMIT;
}

export function isWholeRows(area: Area): boolean {
  return area.columns === COLUMN_LIMIT;
}

/** Whether all of the area lies on a sheet. */
export function isOnSheet(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    area.row + area.rows <= ROW_LIMIT &&
    area.column + area.columns <= COLUMN_LIMIT
  );
}
