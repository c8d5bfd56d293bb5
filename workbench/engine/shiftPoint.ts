import type { Shift } from './area';
import { shiftArea } from './area';
import type { CellPoint } from './Charts';
import { COLUMN_LIMIT, ROW_LIMIT } from './grid';

/**
 * Where a point in a cell lies after rows or columns came or went. Cells that are pushed aside within their rows or
 * columns do not take a chart along, as in Excel. The point of a deleted cell goes to the beginning of the next one.
 */
export function shiftPoint(point: CellPoint, shift: Shift): CellPoint {
  const { sheet } = shift;
  const row = shiftArea({ sheet, row: point.row, column: 0, rows: 1, columns: COLUMN_LIMIT }, shift);
  const column = shiftArea({ sheet, row: 0, column: point.column, rows: ROW_LIMIT, columns: 1 }, shift);
  if (row?.row === point.row && column?.column === point.column) return point;
  return {
    ...(row ? { row: row.row, y: point.y } : { row: shift.at, y: 0 }),
    ...(column ? { column: column.column, x: point.x } : { column: shift.at, x: 0 }),
  };
}
