import type { Area } from './grid';
import type { Cells, RowCells } from './SheetStore';

/** Copies of the cells of an area, whole or only their styles; empty ones are left out. */
export function copyCellsOf(
  cells: Cells,
  area: Area,
  kind: 'contents' | 'formats',
): { readonly cells: Cells; readonly count: number } {
  const copies: Cells = {};
  let count = 0;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const rowCells = cells[row];
    if (!rowCells) continue;
    const copy: RowCells = {};
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = rowCells[column];
      if (!cell || (kind === 'formats' && !cell.s)) continue;
      copy[column] = kind === 'formats' && cell.s ? { s: cell.s } : { ...cell };
      count += 1;
    }
    copies[row] = copy;
  }
  return { cells: copies, count };
}
