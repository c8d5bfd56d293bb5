import { columnLetters } from '../../archive/cellAddress';
import { normaliseHeader } from '../../archive/normaliseHeader';
import type { ListColumn } from '../listSnapshot';
import { hashText } from '../recordChanges/hashCell';
import { countRejectedColumns } from './rejectedColumns';

/** As long as it is worth reading in a cell; of a longer one the rest is only told from others. */
const longest = 2000;

/**
 * By what a list with the same columns is known again: its headers in their order, without regard to case, width and signs,
 * and without the two columns that stand in front of rejected rows. `''` for a list whose columns have only letters for
 * names, because one such list is like another.
 */
export function writeLayoutSignature(columns: readonly Pick<ListColumn, 'header'>[]): string {
  const headers = columns.slice(countRejectedColumns(columns)).map(({ header }) => header);
  if (areLetters(headers)) return '';
  const whole = headers.map((header) => normaliseHeader(header) || header.trim()).join(' | ');
  if (whole.length <= longest) return whole;
  return `${whole.slice(0, longest)} … ${headers.length} ${(hashText(whole) >>> 0).toString(36)}`;
}

function areLetters(headers: readonly string[]): boolean {
  const first = headers[0] ?? '';
  if (!/^[A-Z]{1,3}$/u.test(first)) return headers.length === 0;
  let start = 0;
  for (const letter of first) start = start * 26 + letter.charCodeAt(0) - 'A'.charCodeAt(0) + 1;
  return headers.every((header, at) => header === columnLetters(start - 1 + at));
}
