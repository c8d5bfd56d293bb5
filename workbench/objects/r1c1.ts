import { columnLetters, columnNumber } from '../engine/columnName';
import { rewriteFormulaCode } from '../engine/formulaSegments';
import type { Area } from '../engine/grid';
import { COLUMN_LIMIT, ROW_LIMIT } from '../engine/grid';

/** Formulas in R1C1 notation: `R[-1]C` is the cell above, `R1C1` is `$A$1`. */

const A1_PATTERN =
  /(?<![\w.$])(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(])|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w.(!])|(?<!:)(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(]))/gi;
const R1C1_PATTERN = /(?<![\w.$[])(?:R(\[-?\d+\]|\d+)?)?(?:C(\[-?\d+\]|\d+)?)?(?![\w.([])/gi;
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** The contents of an area with their formulas in R1C1 notation. */
export function toR1C1<Content>(formulas: readonly (readonly Content[])[], area: Area): (Content | string)[][] {
  return formulas.map((line, row) =>
    line.map((content, column) =>
      isFormula(content) ? formulaToR1C1(content, area.row + row, area.column + column) : content,
    ),
  );
}

/** Contents for an area with their formulas in A1 notation. */
export function fromR1C1<Content>(formulas: readonly (readonly Content[])[], area: Area): (Content | string)[][] {
  return formulas.map((line, row) =>
    line.map((content, column) =>
      isFormula(content) ? formulaFromR1C1(content, area.row + row, area.column + column) : content,
    ),
  );
}

/** The formula of a cell (zero-based row and column) in R1C1 notation. */
export function formulaToR1C1(formula: string, row: number, column: number): string {
  return rewriteFormulaCode(formula, (code) =>
    code.replace(A1_PATTERN, (all: string, ...groups: (string | undefined)[]) => {
      const [fixedColumn, letters, fixedRow, digits] = groups;
      if (letters !== undefined && digits !== undefined) {
        return columnNumber(letters) < COLUMN_LIMIT
          ? `${rowPart(fixedRow, digits, row)}${columnPart(fixedColumn, letters, column)}`
          : all;
      }
      const [fixedFirst, first, fixedLast, last] = groups[5] === undefined ? groups.slice(8, 12) : groups.slice(4, 8);
      const part = groups[5] === undefined ? rowPart : columnPart;
      const place = groups[5] === undefined ? row : column;
      const [from, to] = [part(fixedFirst, first ?? '', place), part(fixedLast, last ?? '', place)];
      return from === to ? from : `${from}:${to}`;
    }),
  );
}

/** The formula of a cell (zero-based row and column) in A1 notation; what would leave the sheet becomes `#REF!`. */
export function formulaFromR1C1(formula: string, row: number, column: number): string {
  return formula
    .split(QUOTED)
    .map((part, index) => (index % 2 === 1 ? part : codeFromR1C1(part, row, column)))
    .join('');
}

function codeFromR1C1(code: string, row: number, column: number): string {
  return code
    .replace(R1C1_PATTERN, (all: string, rowText?: string, columnText?: string) => {
      if (all === '') {
        return '';
      }
      const rowName = /^R/i.test(all) ? place(rowText, row, ROW_LIMIT, (at) => String(at + 1)) : '';
      const columnName = /C(?:\[|\d|$)/i.test(all) ? place(columnText, column, COLUMN_LIMIT, columnLetters) : '';
      if (rowName === undefined || columnName === undefined) {
        return '#REF!';
      }
      const name = `${columnName}${rowName}`;
      // A whole row or column is named twice in A1 notation, unless it is one end of several.
      return rowName !== '' && columnName !== '' ? name : `${name}:${name}`;
    })
    .replace(/(\$?[A-Z]{1,3}|\$?\d+):\1:(\$?[A-Z]{1,3}|\$?\d+):\2/g, '$1:$2');
}

function isFormula(content: unknown): content is string {
  return typeof content === 'string' && content.startsWith('=');
}

function rowPart(fixed: string | undefined, digits: string, row: number): string {
  return fixed ? `R${digits}` : offset('R', Number(digits) - 1 - row);
}

function columnPart(fixed: string | undefined, letters: string, column: number): string {
  return fixed ? `C${columnNumber(letters) + 1}` : offset('C', columnNumber(letters) - column);
}

function offset(letter: 'R' | 'C', distance: number): string {
  return distance === 0 ? letter : `${letter}[${distance}]`;
}

/** `[2]` and nothing are relative to the cell, a bare number is fixed; `undefined` beyond the sheet. */
function place(
  text: string | undefined,
  cell: number,
  limit: number,
  name: (at: number) => string,
): string | undefined {
  const isFixed = text !== undefined && !text.startsWith('[');
  const at = isFixed ? Number(text) - 1 : cell + Number(text?.slice(1, -1) ?? 0);
  return at >= 0 && at < limit ? `${isFixed ? '$' : ''}${name(at)}` : undefined;
}
