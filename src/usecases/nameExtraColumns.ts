import { catalogue } from '../archive/catalogue';
import type { TableId } from '../archive/field';
import type { ExtraColumn } from '../archive/plan';
import type { Language } from '../archive/language';
import { languages } from '../archive/language';
import { normaliseHeader } from '../archive/normaliseHeader';
import { columnLetters } from '../archive/cellAddress';
import { findTypicalFormat } from './findTypicalFormat';
import type { ListColumn } from './listSnapshot';

/** Excel's limit for the header of a table column. */
const longestHeader = 255;

/**
 * Names the columns that a table of an archive keeps from its source list. A header that is empty, that occurs twice or that is
 * one of the table's own in any language gets a number, because tables allow no header twice and columns are found by theirs.
 * @param firstColumn zero-based column of the sheet in which the list begins, to name columns without a header
 * @param table of the archive that gets the columns
 */
export function nameExtraColumns(
  columns: readonly (readonly [position: number, column: ListColumn])[],
  firstColumn: number,
  language: Language,
  table: TableId = 'customers',
): ExtraColumn[] {
  const taken = new Set(
    catalogue[table].fields.flatMap(({ header }) => languages.map((each) => normaliseForComparison(header[each]))),
  );
  return columns.map(([position, column], index) => {
    const header =
      column.header.trim().slice(0, longestHeader) || nameColumn(columnLetters(firstColumn + position), language);
    return {
      id: `extra:${index + 1}`,
      header: takeFreeHeader(header, taken),
      numberFormat: findTypicalFormat(column),
    };
  });
}

function nameColumn(letters: string, language: Language): string {
  return { 'en-US': `Column ${letters}`, 'zh-CN': `${letters} 列`, 'zh-TW': `${letters} 欄` }[language];
}

function takeFreeHeader(header: string, taken: Set<string>): string {
  let free = header;
  for (let number = 2; taken.has(normaliseForComparison(free)); number++) {
    const suffix = ` (${number})`;
    free = header.slice(0, longestHeader - suffix.length) + suffix;
  }
  taken.add(normaliseForComparison(free));
  return free;
}

/** A header of nothing but signs would vanish, so it is compared as it stands. */
function normaliseForComparison(header: string): string {
  return normaliseHeader(header) || header.toLowerCase();
}
