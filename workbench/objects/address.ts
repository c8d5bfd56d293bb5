import { columnLetters, columnNumber } from '../engine/columnName';
import type { Area } from '../engine/grid';
import { COLUMN_LIMIT, ROW_LIMIT } from '../engine/grid';
import { cellCount, isWholeColumns, isWholeRows } from './areas';

/** Addresses in A1 notation. Rows and columns are zero-based numbers, one-based and lettered in text. */

/** An address taken apart: the sheet's name, if it has one, and the rectangle. */
export interface ParsedAddress {
  readonly sheetName: string | undefined;
  readonly cells: CellRectangle;
}

export type CellRectangle = Omit<Area, 'sheet'>;

const cellPattern = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const columnPattern = /^\$?([A-Za-z]{1,3})$/;
const rowPattern = /^\$?(\d{1,7})$/;

/** Splits `'My sheet'!A1` into its sheet name, unquoted, and the rest. */
export function splitSheetName(text: string): { readonly sheetName: string | undefined; readonly rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted !== null) {
    const [, name = '', rest = ''] = quoted;
    return { sheetName: name.replaceAll("''", "'"), rest };
  }
  const mark = text.lastIndexOf('!');
  return mark < 0
    ? { sheetName: undefined, rest: text }
    : { sheetName: text.slice(0, mark), rest: text.slice(mark + 1) };
}

/**
 * Reads `B2`, `B2:D9`, `B:D`, `2:9`, each with `$` or a sheet name.
 * @returns `undefined` if it is no address or not on the sheet.
 */
export function parseAddress(text: string): ParsedAddress | undefined {
  const { sheetName, rest } = splitSheetName(text.trim());
  const cells = parseCells(rest);
  return cells === undefined ? undefined : { sheetName, cells };
}

function parseCells(text: string): CellRectangle | undefined {
  const [first = '', second = first, ...more] = text.split(':');
  if (more.length > 0) {
    return undefined;
  }
  const [, fromLetters, fromDigits] = cellPattern.exec(first) ?? [];
  const [, toLetters, toDigits] = cellPattern.exec(second) ?? [];
  if (fromLetters !== undefined && toLetters !== undefined) {
    return rectangle(Number(fromDigits) - 1, columnNumber(fromLetters), Number(toDigits) - 1, columnNumber(toLetters));
  }
  if (!text.includes(':')) {
    return undefined;
  }
  const fromColumn = columnPattern.exec(first)?.[1];
  const toColumn = columnPattern.exec(second)?.[1];
  if (fromColumn !== undefined && toColumn !== undefined) {
    return rectangle(0, columnNumber(fromColumn), ROW_LIMIT - 1, columnNumber(toColumn));
  }
  const fromRow = rowPattern.exec(first);
  const toRow = rowPattern.exec(second);
  if (fromRow !== null && toRow !== null) {
    return rectangle(Number(fromRow[1]) - 1, 0, Number(toRow[1]) - 1, COLUMN_LIMIT - 1);
  }
  return undefined;
}

function rectangle(row1: number, column1: number, row2: number, column2: number): CellRectangle | undefined {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  const lastRow = Math.max(row1, row2);
  const lastColumn = Math.max(column1, column2);
  if (row < 0 || column < 0 || lastRow >= ROW_LIMIT || lastColumn >= COLUMN_LIMIT) {
    return undefined;
  }
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** `A1:B2` without a sheet name; whole columns as `A:B`, whole rows as `1:2`. */
export function formatCells(cells: CellRectangle): string {
  return joinCorners(cells, '');
}

/** `$A$1:$B$2`, as a defined name holds it. */
export function formatFixedCells(cells: CellRectangle): string {
  return joinCorners(cells, '$');
}

function joinCorners(cells: CellRectangle, mark: '' | '$'): string {
  const area = { sheet: '', ...cells };
  const firstColumn = mark + columnLetters(cells.column);
  const lastColumn = mark + columnLetters(cells.column + cells.columns - 1);
  const firstRow = mark + (cells.row + 1);
  const lastRow = mark + (cells.row + cells.rows);
  if (isWholeColumns(area)) {
    return `${firstColumn}:${lastColumn}`;
  }
  if (isWholeRows(area)) {
    return `${firstRow}:${lastRow}`;
  }
  const first = firstColumn + firstRow;
  return cellCount(area) === 1 ? first : `${first}:${lastColumn}${lastRow}`;
}

/** `Sheet1!A1` or `'My sheet'!A1`. */
export function formatAddress(sheetName: string, cells: CellRectangle): string {
  return `${quoteSheetName(sheetName)}!${formatCells(cells)}`;
}

/** Quotes where Excel does: names with anything but letters, digits, `_` and `.`, or that look like an address. */
export function quoteSheetName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseCells(name) === undefined;
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}
