import type { IRange } from '@univerjs/core';
import type { Area } from './grid';
import { COLUMN_LIMIT, ROW_LIMIT } from './grid';
import type { StructureChange } from './engineEvent';

/** Univer's form of the area: inclusive bounds. */
export function toRange(area: Area): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rows - 1,
    endColumn: area.column + area.columns - 1,
  };
}

/** Our form of Univer's inclusive bounds. */
export function fromRange(sheet: string, range: IRange): Area {
  return {
    sheet,
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

/** The cells that both areas have, or `undefined`. */
export function intersect(first: Area, second: Area): Area | undefined {
  if (first.sheet !== second.sheet) return undefined;
  const row = Math.max(first.row, second.row);
  const column = Math.max(first.column, second.column);
  const rows = Math.min(first.row + first.rows, second.row + second.rows) - row;
  const columns = Math.min(first.column + first.columns, second.column + second.columns) - column;
  return rows > 0 && columns > 0 ? { sheet: first.sheet, row, column, rows, columns } : undefined;
}

export function containsCell(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** Where `area` lies once the cells of `source` have gone to the top left corner of `target`. */
export function translate(area: Area, source: Area, target: Area): Area {
  return {
    ...area,
    sheet: target.sheet,
    row: area.row + target.row - source.row,
    column: area.column + target.column - source.column,
  };
}

/** What is left of `area` when `hole` is taken out: up to four areas. */
export function subtract(area: Area, hole: Area): Area[] {
  const common = intersect(area, hole);
  if (!common) return [area];
  const { sheet } = area;
  const below = common.row + common.rows;
  const right = common.column + common.columns;
  const parts: Area[] = [
    { ...area, rows: common.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { sheet, row: common.row, rows: common.rows, column: area.column, columns: common.column - area.column },
    { sheet, row: common.row, rows: common.rows, column: right, columns: area.column + area.columns - right },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}

/** Rows or columns put in or taken out of a sheet, or cells of a part of them. */
export interface Shift {
  readonly sheet: string;
  /** `Row…` moves cells up or down, `Column…` left or right, also where a band limits them. */
  readonly change: StructureChange;
  /** First row or column put in or taken out. */
  readonly at: number;
  readonly count: number;
  /** Columns of a `Row…` change, rows of a `Column…` change that move; all others stay. Left out: whole rows or columns. */
  readonly band?: { readonly start: number; readonly length: number };
  /** Id of the table whose rows or columns they are: it grows also where they come in at its edge. */
  readonly table?: string;
}

/** The cells that are put in or taken out. */
export function shiftedCells({ sheet, change, at, count, band }: Shift): Area {
  return change.startsWith('Row')
    ? { sheet, row: at, rows: count, column: band?.start ?? 0, columns: band?.length ?? COLUMN_LIMIT }
    : { sheet, column: at, columns: count, row: band?.start ?? 0, rows: band?.length ?? ROW_LIMIT };
}

/** All cells from the first one put in or taken out to the end of the sheet: those that move. */
export function movingCells(shift: Shift): Area {
  const cells = shiftedCells(shift);
  return shift.change.startsWith('Row')
    ? { ...cells, rows: ROW_LIMIT - shift.at }
    : { ...cells, columns: COLUMN_LIMIT - shift.at };
}

/** Whether the whole width of the area (height, if columns are shifted) lies in the band that moves. */
export function isInBand(area: Area, { sheet, change, band }: Shift): boolean {
  if (area.sheet !== sheet) return false;
  if (!band) return true;
  const [start, length] = change.startsWith('Row') ? [area.column, area.columns] : [area.row, area.rows];
  return start >= band.start && start + length <= band.start + band.length;
}

/**
 * Where `area` lies after the shift; `undefined` if all of it was deleted. Insertion inside an area widens it. An area
 * that reaches out of the band stays as it is, as references in formulas do.
 */
export function shiftArea(area: Area, shift: Shift): Area | undefined {
  if (!isInBand(area, shift)) return area;
  const byRow = shift.change.startsWith('Row');
  const span = byRow ? shiftSpan(area.row, area.rows, shift) : shiftSpan(area.column, area.columns, shift);
  if (!span) return undefined;
  return byRow
    ? { ...area, row: span.start, rows: span.length }
    : { ...area, column: span.start, columns: span.length };
}

/**
 * `shiftArea` for what sits on each cell by itself, such as formats and validation: the part of the area that is in
 * the band moves, the rest stays. Begins with the part at the top left.
 */
export function shiftParts(area: Area, shift: Shift): readonly Area[] {
  const moving = intersect(area, movingCells(shift));
  if (!moving || isInBand(area, shift)) return [shiftArea(area, shift) ?? []].flat();
  const lane = intersect(area, bandCells(shift)) ?? moving;
  return [...subtract(area, lane), shiftArea(lane, shift) ?? []]
    .flat()
    .sort((first, second) => first.row - second.row || first.column - second.column);
}

/** The band over the whole length of the sheet. */
function bandCells(shift: Shift): Area {
  const cells = movingCells(shift);
  return shift.change.startsWith('Row')
    ? { ...cells, row: 0, rows: ROW_LIMIT }
    : { ...cells, column: 0, columns: COLUMN_LIMIT };
}

/** One dimension of `shiftArea`. */
export function shiftSpan(
  start: number,
  length: number,
  shift: Shift,
): { readonly start: number; readonly length: number } | undefined {
  const { at, count } = shift;
  if (shift.change.endsWith('Inserted')) {
    if (at <= start) return { start: start + count, length };
    return at < start + length ? { start, length: length + count } : { start, length };
  }
  const end = start + length;
  const newStart = start <= at ? start : Math.max(at, start - count);
  const newEnd = end <= at ? end : Math.max(at, end - count);
  return newEnd > newStart ? { start: newStart, length: newEnd - newStart } : undefined;
}
