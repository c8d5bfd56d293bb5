import type { CellArea } from '../../sourceSheet';

const CODE_BEFORE_A = 64;

const CELL_NAME = /^([A-Z]{1,3})([1-9]\d{0,6})$/;

/** Zero-based column of the cell that is named as in `B7`; -1 if it is no cell of this (zero-based) row. */
export function columnOf(name: string, row: number): number {
  let column = 0;
  let letters = 0;
  while (letters < 3 && isLetter(name.charCodeAt(letters))) {
    column = column * 26 + name.charCodeAt(letters) - CODE_BEFORE_A;
    letters += 1;
  }
  return letters > 0 && Number(name.slice(letters)) === row + 1 ? column - 1 : -1;
}

/** The area that is named as in `B7:D9`, or as the one cell it is; `undefined` if it is no name of an area. */
export function parseCellArea(name: string): CellArea | undefined {
  const [first = '', last = first] = name.split(':');
  const from = parseCellName(first);
  const to = parseCellName(last);
  if (from === undefined || to === undefined || to.row < from.row || to.column < from.column) {
    return undefined;
  }
  return { ...from, rowCount: to.row - from.row + 1, columnCount: to.column - from.column + 1 };
}

function parseCellName(name: string): { readonly row: number; readonly column: number } | undefined {
  const [, , digits] = CELL_NAME.exec(name) ?? [];
  const row = Number(digits) - 1;
  return digits === undefined ? undefined : { row, column: columnOf(name, row) };
}

function isLetter(code: number): boolean {
  return code > CODE_BEFORE_A && code <= CODE_BEFORE_A + 26;
}
