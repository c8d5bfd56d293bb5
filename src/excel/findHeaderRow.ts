import type { CellValue } from '../archive/cellValue';

/** A title or a remark above a list fills one cell, a header row at least two. */
const FEWEST_HEADERS = 2;

/** Above a list there is a title, a date, a remark; not a page of them. */
const MOST_ROWS_ABOVE = 50;

/**
 * The row that holds the headers: the first with two texts or more. In a list of a single column, or under a title
 * alone, the first row with a text. `undefined` where there is no text at all.
 */
export function findHeaderRow(rows: readonly (readonly CellValue[])[]): number | undefined {
  const searched = rows.slice(0, MOST_ROWS_ABOVE);
  const isSingleColumn = (rows[0]?.length ?? 0) < FEWEST_HEADERS;
  const row = searched.findIndex((values) => countTexts(values) >= (isSingleColumn ? 1 : FEWEST_HEADERS));
  const found = row >= 0 ? row : searched.findIndex((values) => countTexts(values) > 0);
  return found >= 0 ? found : undefined;
}

function countTexts(values: readonly CellValue[]): number {
  return values.filter((value) => typeof value === 'string' && value.trim() !== '').length;
}
