import type { Area } from '../engine/grid';

/** Single cells, row by row, as few rectangles: neighbours in a row first, then equal pieces of neighbouring rows. */
export function joinCells(cells: readonly Area[]): readonly Area[] {
  const pieces: Area[] = [];
  for (const cell of cells) {
    const last = pieces.at(-1);
    if (last !== undefined && last.row === cell.row && last.column + last.columns === cell.column) {
      pieces[pieces.length - 1] = { ...last, columns: last.columns + 1 };
    } else {
      pieces.push(cell);
    }
  }
  const joined: Area[] = [];
  /** Where in `joined` the lowest area of each pair of columns is. */
  const lowest = new Map<string, number>();
  for (const piece of pieces) {
    const columns = `${piece.column}:${piece.columns}`;
    const index = lowest.get(columns) ?? -1;
    const above = joined[index];
    if (above !== undefined && above.row + above.rows === piece.row) {
      joined[index] = { ...above, rows: above.rows + 1 };
    } else {
      lowest.set(columns, joined.length);
      joined.push(piece);
    }
  }
  return joined;
}
