import type { CellArea, SourceSheet } from '../sourceSheet';
import { isHeaderLike, isKnownHeader, isMonthOrYear, isNumberLike } from './cellKinds';
import { filledColumns, formatAt, isBlankAt, textAt, valueAt } from './cells';
import { isUnit } from './moneyUnits';

/** A header has at most so many lines of group headings above its own. */
const mostLinesOfGroups = 2;

/** The first row of the header whose own line is `row`: rows of group headings stand directly above it. */
export function extendUp(sheet: SourceSheet, row: number, area: CellArea): number {
  let first = row;
  while (row - first < mostLinesOfGroups && first > area.row && isGroupLine(sheet, first - 1, area)) first -= 1;
  return first;
}

/** The last row of the header that begins with `row`: the line under group headings, and one of units, belong to it. */
export function extendDown(sheet: SourceSheet, row: number, area: CellArea): number {
  let last = row;
  while (last - row < mostLinesOfGroups && isUnderGroups(sheet, last, area)) last += 1;
  if (isUnitLine(sheet, last + 1, area)) last += 1;
  return last;
}

/** Whether the texts of a row stand above several columns each, or are merged with what is below them. */
function isGroupLine(sheet: SourceSheet, row: number, area: CellArea): boolean {
  const filled = filledColumns(sheet, row, area);
  if (filled.length === 0 || !areAllHeaders(sheet, row, filled)) return false;
  const merges = mergesOf(sheet, row, area);
  if (merges.length > 0) return !merges.some(({ columnCount }) => columnCount >= area.columnCount);
  const spans = filled.map((column) => countSpan(sheet, row, column, area));
  if (filled.length === 1) return spans[0] !== 1 && isMonthOrYear(textAt(sheet, row, filled[0] ?? 0).trim());
  const isLeaf = (column: number): boolean => isBlankAt(sheet, row + 1, column);
  return spans.some((span) => span > 1) && filled.every((column, at) => isLeaf(column) || (spans[at] ?? 1) > 1);
}

/** Whether the row below has headers in the gaps of this one, and none where this one has a header of a single column. */
function isUnderGroups(sheet: SourceSheet, row: number, area: CellArea): boolean {
  const below = row + 1;
  if (below >= area.row + area.rowCount) return false;
  const filledBelow = filledColumns(sheet, below, area);
  if (!areAllHeaders(sheet, below, filledBelow)) return false;
  const filled = filledColumns(sheet, row, area);
  const spans = filled.map((column) => ({ column, span: countSpan(sheet, row, column, area) }));
  const isBesideGroups = spans.every(({ column, span }) => span > 1 || isBlankAt(sheet, below, column));
  const fillsGaps = filledBelow.some((column) => isBlankAt(sheet, row, column));
  return isBesideGroups && fillsGaps && isSurelyHeader(sheet, below, filledBelow, area);
}

/** A first record under an incomplete header must not be taken for its second line. */
function isSurelyHeader(sheet: SourceSheet, row: number, filled: readonly number[], area: CellArea): boolean {
  if (mergesOf(sheet, row - 1, area).length > 0) return true;
  const texts = filled.map((column) => textAt(sheet, row, column).trim());
  if (texts.filter((text) => isMonthOrYear(text) || isKnownHeader(text)).length >= 2) return true;
  return row + 1 < area.row + area.rowCount && filled.some((column) => isNumberLike(valueAt(sheet, row + 1, column)));
}

/** Over how many columns a heading reaches: as merged, or up to the next heading where something stands below it. */
function countSpan(sheet: SourceSheet, row: number, column: number, area: CellArea): number {
  const merge = sheet.merges.find((each) => each.row === row && each.column === column);
  if (merge !== undefined) return merge.columnCount;
  let end = column + 1;
  while (
    end < area.column + area.columnCount &&
    isBlankAt(sheet, row, end) &&
    !isBlankAt(sheet, row + 1, end) &&
    !isBlankAt(sheet, row + 1, column)
  ) {
    end += 1;
  }
  return end - column;
}

function isUnitLine(sheet: SourceSheet, row: number, area: CellArea): boolean {
  if (row >= area.row + area.rowCount) return false;
  const filled = filledColumns(sheet, row, area);
  return filled.length > 0 && filled.every((column) => isUnit(textAt(sheet, row, column)));
}

function areAllHeaders(sheet: SourceSheet, row: number, columns: readonly number[]): boolean {
  return (
    columns.length > 0 &&
    columns.every((column) => isHeaderLike(valueAt(sheet, row, column), formatAt(sheet, row, column)))
  );
}

/** Merged cells of more than one column or row that begin in this row of an area. */
function mergesOf(sheet: SourceSheet, row: number, area: CellArea): readonly CellArea[] {
  return sheet.merges.filter(
    (merge) => merge.row === row && merge.column >= area.column && merge.column < area.column + area.columnCount,
  );
}
