import type { Area, CellInput } from '../engine/grid';
import type { Engine } from '../engine/Engine';
import { shiftFormula } from '../engine/shiftFormula';
import { readTypedText } from '../engine/typing';
import { ApiError } from '../richapi/ApiError';
import { checkCellInput, checkCellInputs, checkFormulaLength } from './checkCellInput';
import { isCompleteFormula } from './isCompleteFormula';

export const sizeMessage =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/**
 * What is assigned to `Range.values` or `formulas`, as the engine takes it: an array of the area's size, or one value for
 * all of its cells. Text that begins with `+` or `-` and is no number is a formula, as one that begins with `=`, unless
 * its cell has the format for text. A single formula is written for the first cell: its relative references move along.
 * @throws ApiError InvalidArgument for another size, for objects and text that is too long, and for formulas that are too
 * long or not complete
 */
export function readInputs(engine: Engine, area: Area, input: unknown): CellInput | CellInput[][] {
  checkShape(area, input);
  if (Array.isArray(input)) {
    return readArray(engine, area, input as CellInput[][]);
  }
  const value = input as CellInput;
  if (!mayBeFormula(value) || area.rows * area.columns === 1) {
    return mayBeFormula(value) ? (readArray(engine, area, [[value]])[0]?.[0] ?? null) : value;
  }
  const formula = toFormula(value);
  // Names, tables and fixed references move nowhere.
  const moves = shiftFormula(formula, 1, 1) !== formula;
  return readArray(
    engine,
    area,
    Array.from({ length: area.rows }, (_row, row) =>
      Array.from({ length: area.columns }, (_column, column) => (moves ? shiftFormula(formula, row, column) : formula)),
    ),
  );
}

/** @throws ApiError InvalidArgument if it is an array of another size than the area, or has what no cell takes */
export function checkShape(area: Area, input: unknown): void {
  if (!Array.isArray(input)) {
    checkCellInput(input);
    return;
  }
  const fits = input.length === area.rows && input.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) {
    throw new ApiError('InvalidArgument', sizeMessage);
  }
  checkCellInputs(input as readonly (readonly unknown[])[]);
}

/** Most arrays have no formula, and are given on as they are. */
function readArray(engine: Engine, area: Area, rows: CellInput[][]): CellInput[][] {
  if (!rows.some((row) => row.some(mayBeFormula))) {
    return rows;
  }
  const formats = engine.numberFormats(area);
  // A column of formulas is mostly one and the same, which needs to be looked at once.
  const checked = new Map<string, string>();
  const check = (value: string): string => {
    const known = checked.get(value) ?? checkFormula(toFormula(value));
    checked.set(value, known);
    return known;
  };
  return rows.map((row, rowIndex) =>
    row.map((value, columnIndex) => {
      const isText = formats[rowIndex]?.[columnIndex] === '@';
      return !isText && mayBeFormula(value) ? check(value) : value;
    }),
  );
}

function mayBeFormula(value: CellInput): value is string {
  return typeof value === 'string' && value.length > 1 && /^[=+-]/.test(value);
}

/** `+1` and `-5%` are numbers, `+A1` is `=+A1`. */
function toFormula(value: string): string {
  return value.startsWith('=') || typeof readTypedText(value).value === 'number' ? value : `=${value}`;
}

function checkFormula(formula: string): string {
  checkFormulaLength(formula);
  if (formula.startsWith('=') && !isCompleteFormula(formula)) {
    throw new ApiError('InvalidArgument');
  }
  return formula;
}
