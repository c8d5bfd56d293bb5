import { columnLetters } from '../../archive/cellAddress';
import type { Strings } from '../../strings/strings';

/** What to call a column of the list: its header, or the letters of the sheet where it has none. */
export function columnName(header: string, sheetColumn: number, strings: Strings): string {
  const visible = header.trim();
  return visible === '' ? strings.mapping.noHeader(columnLetters(sheetColumn)) : visible;
}
