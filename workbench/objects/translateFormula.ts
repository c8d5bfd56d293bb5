import { COLUMN_LIMIT, ROW_LIMIT } from '../engine/Engine';
import { columnLetters, columnNumber } from './address';

/**
 * The parts of a formula in which no cell address can stand: strings, quoted sheet names and table references; else a
 * cell address that is not part of a longer word, nor the name of a function.
 */
const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|(?<![\w.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!])/g;

/** Moves the relative addresses of a formula, as copying its cell does. What leaves the sheet becomes `#REF!`. */
export function translateFormula(formula: string, rowDelta: number, columnDelta: number): string {
  return formula.replace(
    token,
    (text: string, fixColumn?: string, letters?: string, fixRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) {
        return text;
      }
      const column = columnNumber(letters) + (fixColumn === '$' ? 0 : columnDelta);
      const row = Number(digits) - 1 + (fixRow === '$' ? 0 : rowDelta);
      if (row < 0 || column < 0 || row >= ROW_LIMIT || column >= COLUMN_LIMIT) {
        return '#REF!';
      }
      return `${fixColumn}${columnLetters(column)}${fixRow}${row + 1}`;
    },
  );
}
