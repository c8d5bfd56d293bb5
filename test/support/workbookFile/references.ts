/** A rectangle of cells, first row and column 1. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Reads `B2` or `B2:D9`; `undefined` for what the format does not allow there or what lies outside of a sheet. */
export function parseRange(reference: string): CellRange | undefined {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})(?::([A-Z]{1,3})([1-9]\d{0,6}))?$/.exec(reference);
  if (!match) return undefined;
  const [, column = '', row = '', lastColumn = column, lastRow = row] = match;
  const range = { top: Number(row), left: readColumn(column), bottom: Number(lastRow), right: readColumn(lastColumn) };
  const isInside = range.bottom <= 1_048_576 && range.right <= 16_384;
  return isInside && range.top <= range.bottom && range.left <= range.right ? range : undefined;
}

/** The ranges of an `sqref`; `undefined` if one of them is none. */
export function parseRanges(references: string): CellRange[] | undefined {
  const ranges = references.split(' ').map(parseRange);
  return ranges.every((range) => range !== undefined) ? ranges : undefined;
}

export function overlap(one: CellRange, other: CellRange): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

function readColumn(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** `AB12` of a row and column counted from 1. */
export function nameCell(row: number, column: number): string {
  const letters = (rest: number): string =>
    rest === 0 ? '' : letters(Math.floor((rest - 1) / 26)) + String.fromCharCode(65 + ((rest - 1) % 26));
  return `${letters(column)}${row}`;
}
