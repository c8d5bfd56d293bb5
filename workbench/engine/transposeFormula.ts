import { columnLetters, columnNumber } from './columnName';
import { rewriteFormulaCode } from './formulaSegments';
import { COLUMN_LIMIT, ROW_LIMIT } from './grid';

/** Zero-based. */
interface Cell {
  readonly row: number;
  readonly column: number;
}

const CELL = /(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(])/gi;

/**
 * The formula of `from` as it reads at `to` when rows and columns are swapped: what was two columns to the right is two
 * rows below. Fixed parts of references stay; what would leave the sheet becomes `#REF!`.
 */
export function transposeFormula(formula: string, from: Cell, to: Cell): string {
  return rewriteFormulaCode(formula, (code) =>
    code.replace(CELL, (all: string, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
      const column = columnNumber(letters);
      if (column >= COLUMN_LIMIT) return all;
      const newRow = fixedRow
        ? Number(digits) - 1
        : to.row + (fixedColumn ? Number(digits) - 1 - from.row : column - from.column);
      const newColumn = fixedColumn
        ? column
        : to.column + (fixedRow ? column - from.column : Number(digits) - 1 - from.row);
      const isOnSheet = newRow >= 0 && newRow < ROW_LIMIT && newColumn >= 0 && newColumn < COLUMN_LIMIT;
      return isOnSheet ? `${fixedColumn}${columnLetters(newColumn)}${fixedRow}${newRow + 1}` : '#REF!';
    }),
  );
}
