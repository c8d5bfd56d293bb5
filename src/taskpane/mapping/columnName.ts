import type { Strings } from '../../strings/strings';

/** What to call a column of the list: its header, or the letters of the sheet where it has none. */
export function columnName(header: string, sheetColumn: number, strings: Strings): string {
  const visible = header.trim();
  return visible === '' ? strings.mapping.noHeader(toColumnLetters(sheetColumn)) : visible;
}

/** Zero-based: 0 is `A`, 26 is `AA`. */
export function toColumnLetters(column: number): string {
  const before = Math.floor(column / 26);
  return (before === 0 ? '' : toColumnLetters(before - 1)) + String.fromCharCode(65 + (column % 26));
}
