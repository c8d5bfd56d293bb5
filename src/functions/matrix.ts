import type { Operand } from '../domain/operand';
import { findOperandProblem } from '../domain/operand';

/** A range as a custom function gets it. Excel wraps a single value into one row with one cell. */
export type Matrix = readonly (readonly Operand[])[];

/** Reads an argument of any kind; a value that a host handed over unwrapped counts as one cell. */
export function toMatrix(argument: unknown): Matrix {
  const rows: readonly unknown[] = Array.isArray(argument) ? argument : [argument];
  return rows.map((row) => (Array.isArray(row) ? row.map(toOperand) : [toOperand(row)]));
}

/** A cell's plain value. Newer versions of Excel hand over data types, which carry it as `basicValue`. */
export function toOperand(cell: unknown): Operand {
  if (typeof cell === 'object' && cell !== null && 'basicValue' in cell) return toOperand(cell.basicValue);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : undefined;
}

/** Rows and columns of the answer when arguments are broadcast as Excel's own functions do. */
export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** The shape that holds all arguments: as many rows and columns as the largest has. */
export function findShape(matrices: readonly Matrix[]): Shape {
  return {
    rows: Math.max(...matrices.map((matrix) => matrix.length)),
    columns: Math.max(...matrices.map((matrix) => matrix[0]?.length ?? 0)),
  };
}

/**
 * The cell that stands at a place of the answer: a single row, column or value is repeated.
 * `'outside'` where an argument of several rows or columns is too short for the place.
 */
export function pick(matrix: Matrix, row: number, column: number): { readonly value: Operand } | 'outside' {
  const cells = matrix.length === 1 ? matrix[0] : matrix[row];
  if (cells === undefined) return 'outside';
  const place = (matrix[0]?.length ?? 0) === 1 ? 0 : column;
  return place < cells.length ? { value: cells[place] } : 'outside';
}

/** Whether the range is one row or one column. */
export function isLine(matrix: Matrix): boolean {
  return matrix.length === 1 || matrix.every((row) => row.length === 1);
}

/** Whether an optional argument is left out, which a single empty cell is as well. */
export function isLeftOut(matrix: Matrix): boolean {
  return matrix.length === 1 && matrix[0]?.length === 1 && findOperandProblem(matrix[0][0]) === 'missing';
}
