import type { Operand } from '../domain/operand';
import { findOperandProblem } from '../domain/operand';
import type { Matrix } from './matrix';

/**
 * The rows of a small table that a formula gives, each read; rows without anything are passed over. `undefined` if there is no
 * row, or one cannot be read.
 */
export function readRows<Row>(
  matrix: Matrix,
  read: (cells: readonly Operand[]) => Row | undefined,
): readonly Row[] | undefined {
  const filled = matrix.filter((cells) => cells.some((cell) => findOperandProblem(cell) !== 'missing'));
  const rows: Row[] = [];
  for (const cells of filled) {
    const row = read(cells);
    if (row === undefined) return undefined;
    rows.push(row);
  }
  return rows.length === 0 ? undefined : rows;
}

/** A name in a cell; `undefined` for an empty one, for an error and for a number, which is a slip there. */
export function readName(cell: Operand): string | undefined {
  return typeof cell === 'string' && findOperandProblem(cell) === undefined ? cell.trim() : undefined;
}
