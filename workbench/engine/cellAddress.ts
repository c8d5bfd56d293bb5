import { columnLetters } from './columnName';

/** `B3`, or `$B$3` if absolute. Zero-based arguments. */
export function cellAddress(row: number, column: number, isAbsolute: boolean): string {
  const letters = columnLetters(column);
  return isAbsolute ? `$${letters}$${row + 1}` : `${letters}${row + 1}`;
}
