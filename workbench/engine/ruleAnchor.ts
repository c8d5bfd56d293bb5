import type { Shift } from './area';
import type { Area } from './grid';

/** The cell for which the formulas of a rule are written: the top left one of its first area. */
export interface Anchor {
  readonly row: number;
  readonly column: number;
}

/**
 * The cell that will be the top left one of the first area after the shift: where the anchor itself is deleted, the next
 * that is not. Formulas are rewritten for it first, so that they do not lose what they refer to.
 */
export function survivingAnchor(areas: readonly Area[], shift: Shift): Anchor | undefined {
  const [first] = areas;
  if (!first || !shift.change.endsWith('Deleted') || first.sheet !== shift.sheet) return first;
  const isRow = shift.change === 'RowDeleted';
  const end = shift.at + shift.count;
  for (const area of areas) {
    const isCovered = !shift.band || isInside(area, shift.band, isRow);
    const { row, column } = area;
    if (!isCovered || (isRow ? row : column) < shift.at || (isRow ? row : column) >= end) return { row, column };
    if (isRow && end < row + area.rows) return { row: end, column };
    if (!isRow && end < column + area.columns) return { row, column: end };
  }
  return first;
}

function isInside(area: Area, band: NonNullable<Shift['band']>, isRow: boolean): boolean {
  const [start, length] = isRow ? [area.column, area.columns] : [area.row, area.rows];
  return start >= band.start && start + length <= band.start + band.length;
}
