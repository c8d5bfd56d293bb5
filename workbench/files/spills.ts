import type { CellInput, CellValue } from '../engine/grid';
import type { Rectangle } from './workbookContent';

/**
 * Moves what formulas have spilled from the cells to the results: it is no value of those cells, and as one it would stand in
 * the way when the formula spills again.
 */
export function moveSpilled(
  spills: readonly Rectangle[],
  cells: CellInput[][],
  results: (CellValue | undefined)[][],
): void {
  for (const spill of spills) {
    for (let row = spill.row; row < Math.min(spill.row + spill.rows, cells.length); row += 1) {
      const line = cells[row] ?? [];
      for (let column = spill.column; column < Math.min(spill.column + spill.columns, line.length); column += 1) {
        if (row === spill.row && column === spill.column) continue;
        (results[row] ??= [])[column] = readResult(line[column] ?? null);
        line[column] = null;
      }
    }
  }
}

/** Whether a cell holds what a formula elsewhere has spilled. */
export function isSpilled(input: CellInput | undefined, result: CellValue | undefined): result is CellValue {
  return (input === null || input === undefined) && result !== undefined;
}

function readResult(input: CellInput): CellValue {
  if (input === null) return '';
  return typeof input === 'string' && input.startsWith("'") ? input.slice(1) : input;
}
