import { columnLetters, columnNumber } from '../engine/columnName';
import { COLUMN_LIMIT, ROW_LIMIT } from '../engine/grid';
import { FileProblem } from './FileProblem';
import type { Rectangle } from './workbookContent';

/** `B2` for one cell, else `B2:D9`. */
export function formatRectangle({ row, column, rows, columns }: Rectangle): string {
  const first = `${columnLetters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}

/** Reads `B2`, `B2:D9`, `A:C` or `3:5`, with or without `$`. Throws `FileProblem` for anything else. */
export function parseRectangle(reference: string): Rectangle {
  const [first = '', last = first] = reference.replaceAll('$', '').split(':');
  const from = parseCorner(first, reference);
  const to = parseCorner(last, reference);
  const row = from.row ?? 0;
  const column = from.column ?? 0;
  return {
    row,
    column,
    rows: (to.row ?? ROW_LIMIT - 1) - row + 1,
    columns: (to.column ?? COLUMN_LIMIT - 1) - column + 1,
  };
}

/** Reads the space-separated list of an `sqref` attribute. */
export function parseRectangles(references: string): Rectangle[] {
  return references.split(/\s+/).filter(Boolean).map(parseRectangle);
}

function parseCorner(text: string, reference: string): { row: number | undefined; column: number | undefined } {
  const match = /^([A-Za-z]{0,3})(\d{0,7})$/.exec(text);
  if (!match || text === '') throw new FileProblem('damaged', `unreadable reference "${reference}"`);
  const [, letters = '', digits = ''] = match;
  const column = letters === '' ? undefined : columnNumber(letters);
  const row = digits === '' ? undefined : Number(digits) - 1;
  if ((column ?? 0) >= COLUMN_LIMIT || (row ?? 0) >= ROW_LIMIT || (row ?? 0) < 0) {
    throw new FileProblem('damaged', `reference "${reference}" is outside the sheet`);
  }
  return { row, column };
}
