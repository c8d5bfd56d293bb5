import type { CellArea, SourceSheet } from '../sourceSheet';
import type { SourceTable } from '../sourceTable';
import type { Steps } from '../steps';
import { filledColumns } from './cells';
import { findNextTable } from './cutRows';
import { extendDown, extendUp } from './extendHeader';
import { makeSourceTable } from './makeSourceTable';
import { countFilled, hasValues, trimArea } from './measureRows';

/**
 * The table whose header the user has pointed out: the columns that have a header there, and those that adjoin them without a
 * gap. Rows above count as titles.
 * @param headerRow zero-based, relative to the sheet's first cell: any row of the header; −1 where there is none, so that
 * columns are named by their letters
 */
export function* takeSourceTable(sheet: SourceSheet, headerRow: number): Steps<SourceTable> {
  const all = { row: 0, column: 0, rowCount: sheet.rowCount, columnCount: sheet.columns.length };
  const filled = (yield* trimArea(sheet, all)) ?? all;
  if (headerRow < 0) return yield* makeSourceTable(sheet, { area: filled, header: undefined, besides: [] });
  const area = yield* findColumns(sheet, { ...filled, row: 0, rowCount: filled.row + filled.rowCount }, headerRow);
  const header = { first: extendUp(sheet, headerRow, area), last: extendDown(sheet, headerRow, area) };
  const counts = yield* countFilled(sheet, area);
  const end = yield* findNextTable(sheet, area, counts, header, header.last + 1);
  return yield* makeSourceTable(sheet, { area: { ...area, rowCount: end }, header, besides: [] });
}

/** The columns from the first to the last header, widened over columns that are filled below. */
function* findColumns(sheet: SourceSheet, area: CellArea, headerRow: number): Steps<CellArea> {
  const headers = filledColumns(sheet, headerRow, area);
  const below = { row: headerRow, rowCount: Math.max(0, area.row + area.rowCount - headerRow) };
  let first = headers[0] ?? area.column;
  let last = headers.at(-1) ?? area.column + area.columnCount - 1;
  while (first > area.column && (yield* hasValues(sheet, first - 1, below))) first -= 1;
  while (last < area.column + area.columnCount - 1 && (yield* hasValues(sheet, last + 1, below))) last += 1;
  return { ...area, column: first, columnCount: last - first + 1 };
}
