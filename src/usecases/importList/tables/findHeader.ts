import type { CellArea, SourceSheet } from '../sourceSheet';
import type { Steps } from '../steps';
import { isHeaderLike, isKnownHeader, isNumberLike } from './cellKinds';
import { extendDown, extendUp } from './extendHeader';
import { filledColumns, formatAt, isBlankAt, textAt, valueAt } from './cells';

/** The rows of a header, both included. */
export interface HeaderRows {
  readonly first: number;
  readonly last: number;
}

/** Above a list there is a title, a date, a remark; not a page of them. */
const mostRowsAbove = 50;

/** So many rows may stand between the first with several texts and the headers: who made the list, names of groups. */
const mostRowsBetween = 5;

/** So many rows below a header are looked at to see what its columns hold. */
const sampledRows = 40;

/** So far down values are looked for in a column that begins blank. */
const mostRowsSearched = 500;

const columnsAStep = 100;

/** The width of a table is that of so many rows. */
const measuredRows = 2000;

/** Of the cells of a header row at least so many can be headers, and of the columns of its table at least so many have one. */
const fewestHeaders = 0.8;
const fewestFilled = 0.5;

/**
 * The header of an area that holds a table: the first row that is filled as widely as those below and holds nothing but
 * short texts, months or years, unless closely below it stands one with more headers that the archive knows. Group headings
 * above it and the second line of a header below it belong to it. `undefined` where the first rows hold records already.
 * @param counts how many cells each row of the area has filled
 */
export function* findHeader(sheet: SourceSheet, area: CellArea, counts: Uint16Array): Steps<HeaderRows | undefined> {
  const width = typicalWidth(counts);
  const rows = rowsWithValues(area, counts);
  const isWide = (row: number): boolean => (counts[row - area.row] ?? 0) >= Math.max(1, width * fewestFilled);
  for (const [position, row] of rows.entries()) {
    yield undefined;
    if (!isWide(row) && countKnown(sheet, row, area) < 2) continue;
    if (!looksLikeHeader(sheet, row, area)) {
      // The first wide row holds values already: only headers that the archive knows can still come.
      return findKnownHeader(sheet, rows.slice(position + 1, position + 1 + mostRowsBetween), area);
    }
    const surest = yield* findSurerRow(sheet, row, rows.slice(position + 1, position + 1 + mostRowsBetween), area);
    if (yield* looksLikeRecord(sheet, surest, area)) return undefined;
    const first = extendUp(sheet, surest, area);
    return { first, last: extendDown(sheet, surest, area) };
  }
  return undefined;
}

/** Whether a row can be the header: nearly all of its cells can. */
export function looksLikeHeader(sheet: SourceSheet, row: number, area: CellArea): boolean {
  const filled = filledColumns(sheet, row, area);
  const headers = filled.filter((column) => isHeaderLike(valueAt(sheet, row, column), formatAt(sheet, row, column)));
  return filled.length > 0 && headers.length >= filled.length * fewestHeaders;
}

/** How many different headers of the archive's tables stand in a row. */
export function countKnown(sheet: SourceSheet, row: number, area: CellArea): number {
  const known = filledColumns(sheet, row, area)
    .map((column) => textAt(sheet, row, column))
    .filter(isKnownHeader);
  return new Set(known).size;
}

/** In how many columns a text stands above values that mostly are numbers, dates or amounts. */
export function* countContrasts(sheet: SourceSheet, row: number, area: CellArea): Steps<number> {
  let contrasts = 0;
  for (const [at, column] of filledColumns(sheet, row, area).entries()) {
    if (at % columnsAStep === columnsAStep - 1) yield undefined;
    if (isNumberLike(valueAt(sheet, row, column))) continue;
    const below = sampleBelow(sheet, row, column, area);
    const numbers = below.filter((each) => isNumberLike(valueAt(sheet, each, column)));
    if (numbers.length * 2 > below.length) contrasts += 1;
  }
  return contrasts;
}

/** The width that most rows of a table reach: three of four are not wider. */
function typicalWidth(counts: Uint16Array): number {
  const widths = counts
    .subarray(0, measuredRows)
    .filter((count) => count > 0)
    .sort();
  return widths[Math.floor((widths.length - 1) * 0.75)] ?? 0;
}

function rowsWithValues(area: CellArea, counts: Uint16Array): readonly number[] {
  const rows: number[] = [];
  for (let offset = 0; offset < counts.length && rows.length < mostRowsAbove; offset++) {
    if ((counts[offset] ?? 0) > 0) rows.push(area.row + offset);
  }
  return rows;
}

/** The row itself, or the one of the next few in which the most headers are known. */
function* findSurerRow(sheet: SourceSheet, first: number, next: readonly number[], area: CellArea): Steps<number> {
  let surest = first;
  let most = countKnown(sheet, first, area);
  for (const row of next) {
    yield undefined;
    const known = countKnown(sheet, row, area);
    // A record may hold a word that is some column's header, but never mostly such words.
    if (known > most && known >= 2 && known * 2 >= filledColumns(sheet, row, area).length) {
      surest = row;
      most = known;
    }
  }
  return surest;
}

function findKnownHeader(sheet: SourceSheet, rows: readonly number[], area: CellArea): HeaderRows | undefined {
  const row = rows.find(
    (each) =>
      countKnown(sheet, each, area) >= Math.max(2, filledColumns(sheet, each, area).length / 2) &&
      looksLikeHeader(sheet, each, area),
  );
  return row === undefined ? undefined : { first: extendUp(sheet, row, area), last: extendDown(sheet, row, area) };
}

/**
 * Whether a row of texts is a record rather than a header: the archive knows none of them, none stands above numbers, and one
 * stands in its column again, as no header does.
 */
function* looksLikeRecord(sheet: SourceSheet, row: number, area: CellArea): Steps<boolean> {
  if (countKnown(sheet, row, area) > 0 || (yield* countContrasts(sheet, row, area)) > 0) return false;
  const filled = filledColumns(sheet, row, area);
  let repeated = 0;
  for (const [at, column] of filled.entries()) {
    if (at % columnsAStep === columnsAStep - 1) yield undefined;
    const text = textAt(sheet, row, column);
    if (sampleBelow(sheet, row, column, area).some((each) => textAt(sheet, each, column) === text)) repeated += 1;
  }
  return repeated > 0 && repeated < filled.length;
}

function sampleBelow(sheet: SourceSheet, row: number, column: number, area: CellArea): readonly number[] {
  const sampled: number[] = [];
  const end = Math.min(area.row + area.rowCount, row + mostRowsSearched);
  for (let each = row + 1; each < end && sampled.length < sampledRows; each++) {
    if (!isBlankAt(sheet, each, column)) sampled.push(each);
  }
  return sampled;
}
