import type { CellValue } from '../archive/cellValue';
import { recogniseHeader } from '../archive/recogniseHeader';

/** A title or a remark above a list fills one cell, a header row at least two. */
const FEWEST_HEADERS = 2;

/** Above a list there is a title, a date, a remark; not a page of them. */
const MOST_ROWS_ABOVE = 50;

/** So many rows may stand between the first with several texts and the headers: who made the list, names of groups. */
const MOST_ROWS_BETWEEN = 5;

/**
 * The row that holds the headers: the first with two texts or more, unless closely below it stands one in which more
 * headers are recognised, as under a line "制表人：王芳 | 日期：2026-11" or under merged names of column groups. In a list of
 * a single column, or under a title alone, the first row with a text. `undefined` where there is no text at all.
 */
export function findHeaderRow(rows: readonly (readonly CellValue[])[]): number | undefined {
  const searched = rows.slice(0, MOST_ROWS_ABOVE);
  const isSingleColumn = (rows[0]?.length ?? 0) < FEWEST_HEADERS;
  const first = searched.findIndex((values) => countTexts(values) >= (isSingleColumn ? 1 : FEWEST_HEADERS));
  if (first >= 0) {
    return findSurerRow(searched, first);
  }
  const firstText = searched.findIndex((values) => countTexts(values) > 0);
  return firstText >= 0 ? firstText : undefined;
}

/** The first row itself, or the one of the next few in which the most headers are recognised. */
function findSurerRow(rows: readonly (readonly CellValue[])[], first: number): number {
  let surest = first;
  let most = countHeaders(rows[first] ?? []);
  for (let row = first + 1; row <= first + MOST_ROWS_BETWEEN; row += 1) {
    const values = rows[row] ?? [];
    const headers = countHeaders(values);
    // A record may hold a word that is some column's header, but never mostly such words.
    if (headers > most && headers >= FEWEST_HEADERS && headers * 2 >= countTexts(values)) {
      surest = row;
      most = headers;
    }
  }
  return surest;
}

/** How many different fields the row's texts mean as headers. */
function countHeaders(values: readonly CellValue[]): number {
  return new Set(
    values.flatMap((value) => (typeof value === 'string' ? (recogniseHeader(value, 'customers')?.field ?? []) : [])),
  ).size;
}

function countTexts(values: readonly CellValue[]): number {
  return values.filter((value) => typeof value === 'string' && value.trim() !== '').length;
}
