import type { IUnitRange } from '@univerjs/core';
import type { IFormulaDependencyTree } from '@univerjs/engine-formula';
import type { Reader, ReadRange } from './ReferenceIndex';

/** A formula with what is known of it. */
export interface TrackedFormula extends Reader {
  readonly text: string;
  /** By how many columns and rows its relative references are moved: a shared formula stands in many cells. */
  readonly offsetX: number;
  readonly offsetY: number;
  ranges: readonly ReadRange[];
  isVolatile: boolean;
  /** What it reads follows from values: OFFSET, INDIRECT. */
  isDynamic: boolean;
  /** Every reference of it leads to cells; what does not now may do so when tables, names or sheets change. */
  isSound: boolean;
  /** The last time it was seen in its cell. */
  round: number;
  /** Univer's own record of a formula that stands in no cell. */
  readonly tree?: IFormulaDependencyTree;
}

/** Univer's ranges without workbook; its whole rows and columns have no end (`NaN`). */
export function toReadRanges(ranges: readonly IUnitRange[]): ReadRange[] {
  return ranges.filter(isRange).map(({ sheetId, range }) => ({
    sheet: sheetId,
    startRow: Number.isNaN(range.startRow) ? 0 : range.startRow,
    startColumn: Number.isNaN(range.startColumn) ? 0 : range.startColumn,
    endRow: Number.isNaN(range.endRow) ? Infinity : range.endRow,
    endColumn: Number.isNaN(range.endColumn) ? Infinity : range.endColumn,
  }));
}

/** A reference that leads nowhere is a range of no sheet. */
export function isRange({ sheetId }: IUnitRange): boolean {
  return sheetId !== '';
}
