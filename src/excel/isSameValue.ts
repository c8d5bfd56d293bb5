import type { CellValue } from '../archive/cellValue';

/** Digits of a number that Excel keeps. */
const KEPT_DIGITS = 15;

/**
 * Whether a cell still holds what was written into it. Excel keeps 15 digits of a number, one kind of line break, and in
 * cells of format `@` the text of a number; an apostrophe in front only says "this is text".
 */
export function isSameValue(written: CellValue, found: CellValue): boolean {
  return written === found || toComparable(written) === toComparable(found);
}

function toComparable(value: CellValue): string {
  if (typeof value === 'number') {
    return String(Number(value.toPrecision(KEPT_DIGITS)));
  }
  return typeof value === 'boolean' ? String(value).toUpperCase() : value.replace(/^'/u, '').replace(/\r\n?/gu, '\n');
}
