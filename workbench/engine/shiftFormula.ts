import { columnLetters, columnNumber } from './columnName';
import { COLUMN_LIMIT, ROW_LIMIT } from './grid';
import { rewriteFormulaCode } from './formulaSegments';

const CELL = /(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(])/gi;
const COLUMNS = /(?<![\w.$])(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w.(!])/gi;
const ROWS = /(?<![\w.$:])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(])/g;

/**
 * The formula as it reads `rows` further down and `columns` further right: relative references move, those with `$` stay,
 * what leaves the sheet becomes `#REF!`. A file stores a filled formula once and expects this of its reader
 * (shared formulas, ISO/IEC 29500-1, 18.3.1.40).
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return rewriteFormulaCode(formula, (code) =>
    code
      .replace(CELL, (all: string, fixedColumn: string, column: string, fixedRow: string, row: string) =>
        // What lies beyond the last column, such as ZZZ1, is a name.
        columnNumber(column) < COLUMN_LIMIT
          ? joinOrLose(shiftColumn(fixedColumn, column, columns), shiftRow(fixedRow, row, rows))
          : all,
      )
      .replace(COLUMNS, (_all, fixedFirst: string, first: string, fixedLast: string, last: string) =>
        joinOrLose(shiftColumn(fixedFirst, first, columns), ':', shiftColumn(fixedLast, last, columns)),
      )
      .replace(ROWS, (_all, fixedFirst: string, first: string, fixedLast: string, last: string) =>
        joinOrLose(shiftRow(fixedFirst, first, rows), ':', shiftRow(fixedLast, last, rows)),
      ),
  );
}

function shiftColumn(fixed: string, name: string, columns: number): string | undefined {
  if (fixed) return `$${name}`;
  const column = columnNumber(name) + columns;
  return column >= 0 && column < COLUMN_LIMIT ? columnLetters(column) : undefined;
}

function shiftRow(fixed: string, digits: string, rows: number): string | undefined {
  if (fixed) return `$${digits}`;
  const row = Number(digits) + rows;
  return row >= 1 && row <= ROW_LIMIT ? String(row) : undefined;
}

function joinOrLose(...parts: readonly (string | undefined)[]): string {
  return parts.includes(undefined) ? '#REF!' : parts.join('');
}
