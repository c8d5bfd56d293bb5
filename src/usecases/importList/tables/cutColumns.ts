import type { CellArea, SourceSheet } from '../sourceSheet';
import type { PassedOverRow } from '../sourceTable';
import type { Steps } from '../steps';
import { isHeaderLike } from './cellKinds';
import { filledColumns, formatAt, isBlankAt, textAt, textOfRow, valueAt } from './cells';
import { findHeader } from './findHeader';
import type { HeaderRows } from './findHeader';
import { countFilled, hasValues } from './measureRows';

/** Columns of an area that may hold tables one below the other, with what stands beside them. */
export interface ColumnGroup {
  readonly area: CellArea;
  readonly besides: readonly PassedOverRow[];
}

/** Columns without a gap between them. */
interface Segment {
  readonly area: CellArea;
  readonly header: HeaderRows | undefined;
  readonly counts: Uint16Array;
}

/**
 * Cuts an area where whole columns are blank. What goes on under the same header row behind the gap is the same table; what has
 * a header of its own is another one; anything else stands beside the table and is listed as passed over.
 */
export function* cutColumns(sheet: SourceSheet, area: CellArea): Steps<readonly ColumnGroup[]> {
  const segments = yield* findSegments(sheet, area);
  if (segments.length < 2) return [{ area, besides: [] }];
  const groups: { segment: Segment; besides: PassedOverRow[] }[] = [];
  const beside: Segment[] = [];
  for (const segment of segments) {
    const last = groups.at(-1);
    if (last !== undefined && goesOn(sheet, last.segment, segment)) last.segment = join(last.segment, segment);
    else if (segment.area.columnCount > 1 && hasRecords(segment)) groups.push({ segment, besides: [] });
    else beside.push(segment);
  }
  for (const segment of beside) {
    const left = groups.findLast((group) => group.segment.area.column < segment.area.column) ?? groups[0];
    for (const row of listFilledRows(sheet, segment)) left?.besides.push(row);
  }
  if (groups.length === 0) return [{ area, besides: [] }];
  return groups.map(({ segment, besides }) => ({ area: segment.area, besides }));
}

function* findSegments(sheet: SourceSheet, area: CellArea): Steps<readonly Segment[]> {
  const segments: Segment[] = [];
  let first: number | undefined;
  const end = area.column + area.columnCount;
  for (let column = area.column; column <= end; column++) {
    const isFilled = column < end && (yield* hasValues(sheet, column, area));
    if (isFilled) first ??= column;
    else if (first !== undefined) {
      segments.push(yield* measureSegment(sheet, { ...area, column: first, columnCount: column - first }));
      first = undefined;
    }
  }
  return segments;
}

function* measureSegment(sheet: SourceSheet, area: CellArea): Steps<Segment> {
  const counts = yield* countFilled(sheet, area);
  return { area, counts, header: yield* findHeader(sheet, area, counts) };
}

/** Whether a segment belongs to the table on its left: its headers stand in the same rows, and it repeats none of them. */
function goesOn(sheet: SourceSheet, left: Segment, right: Segment): boolean {
  if (left.header === undefined) return right.header === undefined && endsAlike(left, right);
  const { last } = left.header;
  if (right.area.columnCount === 1) {
    const { column } = right.area;
    const isHeader = isHeaderLike(valueAt(sheet, last, column), formatAt(sheet, last, column));
    return isHeader && isBlankAbove(right, left.header.first) && !sharesHeader(sheet, left, right, last);
  }
  return right.header?.last === last && endsAlike(left, right) && !sharesHeader(sheet, left, right, last);
}

function isBlankAbove({ area, counts }: Segment, row: number): boolean {
  return counts.findIndex((count) => count > 0) >= row - area.row;
}

function endsAlike(one: Segment, other: Segment): boolean {
  return lastFilled(one) === lastFilled(other);
}

function lastFilled({ counts }: Segment): number {
  return counts.findLastIndex((count) => count > 0);
}

function sharesHeader(sheet: SourceSheet, left: Segment, right: Segment, row: number): boolean {
  const headers = new Set(filledColumns(sheet, row, left.area).map((column) => textAt(sheet, row, column).trim()));
  return filledColumns(sheet, row, right.area).some((column) => headers.has(textAt(sheet, row, column).trim()));
}

function join(left: Segment, right: Segment): Segment {
  const columnCount = right.area.column + right.area.columnCount - left.area.column;
  return { ...left, area: { ...left.area, columnCount } };
}

/** At least two rows are filled in more than one column: a header and a record. */
function hasRecords({ counts }: Segment): boolean {
  return counts.filter((count) => count > 1).length > 1;
}

function listFilledRows(sheet: SourceSheet, { area, counts }: Segment): readonly PassedOverRow[] {
  const rows: PassedOverRow[] = [];
  counts.forEach((count, offset) => {
    const row = area.row + offset;
    const isFilled = count > 0 && !isBlankAt(sheet, row, filledColumns(sheet, row, area)[0] ?? area.column);
    if (isFilled) rows.push({ row: sheet.row + row + 1, reason: 'note', text: textOfRow(sheet, row, area) });
  });
  return rows;
}
