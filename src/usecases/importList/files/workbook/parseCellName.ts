import type { CellArea } from '../../sourceSheet';

const CELL_NAME = /^([A-Za-z]{1,3})([1-9]\d{0,6})$/;

const CODE_BEFORE_A = 64;

/** Zero-based place of a cell that is named as in `B7`; `undefined` if it is no name. */
export function parseCellName(name: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters = '', digits = ''] = CELL_NAME.exec(name) ?? [];
  if (letters === '') {
    return undefined;
  }
  let column = 0;
  for (const letter of letters.toUpperCase()) {
    column = column * 26 + letter.charCodeAt(0) - CODE_BEFORE_A;
  }
  return { row: Number(digits) - 1, column: column - 1 };
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
