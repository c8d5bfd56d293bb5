import type { CellArea, SourceSheet } from '../sourceSheet';
import type { Steps } from '../steps';
import { textOfRow } from './cells';
import { countContrasts, countKnown, findHeader, looksLikeHeader } from './findHeader';
import type { HeaderRows } from './findHeader';
import { countFilled } from './measureRows';

/** Rows that hold one table, its titles included. */
export interface RowRegion {
  readonly area: CellArea;
  readonly header: HeaderRows | undefined;
}

/** A title stands in at most so many rows above its header. */
const mostTitles = 3;

const rowsAStep = 2000;

/**
 * Cuts an area at blank rows behind which another header stands. A blank row alone does not end a table, nor does the same
 * header once more.
 */
export function* cutRows(sheet: SourceSheet, area: CellArea): Steps<readonly RowRegion[]> {
  const counts = yield* countFilled(sheet, area);
  const end = area.row + area.rowCount;
  const regions: RowRegion[] = [];
  let start = area.row;
  while (start < end) {
    const rest = { ...area, row: start, rowCount: end - start };
    const header = yield* findHeader(sheet, rest, counts.subarray(start - area.row));
    const next = yield* findNextTable(sheet, area, counts, header, header === undefined ? start : header.last + 1);
    regions.push({ area: { ...rest, rowCount: next - start }, header });
    start = next;
  }
  return regions;
}

/** The first row, from `from` on, of the next table or its title; the end of the area where there is none. */
export function* findNextTable(
  sheet: SourceSheet,
  area: CellArea,
  counts: Uint16Array,
  header: HeaderRows | undefined,
  from: number,
): Steps<number> {
  const end = area.row + area.rowCount;
  const countAt = (row: number): number => counts[row - area.row] ?? 0;
  for (let row = from + 1; row < end; row++) {
    if (countAt(row) > 0 && countAt(row - 1) === 0) {
      for (let line = row; line < Math.min(row + mostTitles + 1, end) && countAt(line) > 0; line++) {
        if (countAt(line) > 1 && (yield* isAnotherHeader(sheet, line, area, header))) return row;
        if (countAt(line) > 1) break;
      }
    }
    if ((row - from) % rowsAStep === 0) yield { done: row - area.row, total: area.rowCount };
  }
  return end;
}

/** A record behind a blank row must not be taken for a header, so it takes more than one sign. */
function* isAnotherHeader(
  sheet: SourceSheet,
  row: number,
  area: CellArea,
  header: HeaderRows | undefined,
): Steps<boolean> {
  if (!looksLikeHeader(sheet, row, area) || row + 1 >= area.row + area.rowCount) return false;
  if (header !== undefined && repeats(sheet, row, area, header)) return false;
  const known = countKnown(sheet, row, area);
  return known >= 2 || known + (yield* countContrasts(sheet, row, area)) >= 2;
}

function repeats(sheet: SourceSheet, row: number, area: CellArea, header: HeaderRows): boolean {
  const text = textOfRow(sheet, row, area);
  for (let line = header.first; line <= header.last; line++) {
    if (textOfRow(sheet, line, area) === text) return true;
  }
  return false;
}
