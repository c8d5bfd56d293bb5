import type { ICellData, Nullable } from '@univerjs/core';
import type { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { Area, CellValue } from './grid';
import type { Cells } from './SheetStore';

/** One column to sort by: offset within the area. */
export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
  /** Rows of this colour (`#RRGGBB`, `''` = none) go to the top, or to the bottom if not `ascending`; values do not count. */
  readonly color?: { readonly of: 'fill' | 'font'; readonly value: string };
}

/** The colours of a cell, by offsets within the area. */
export type ColorReader = (row: number, column: number) => { readonly fill: string; readonly font: string };

/**
 * The order in which Excel puts rows: numbers, texts (without case unless `matchCase`, then small letters first),
 * booleans, errors; blank cells last in either direction. Rows that are equal keep their order. Answers with the offsets
 * of the rows.
 */
export function sortedOffsets(
  values: readonly (readonly CellValue[])[],
  keys: readonly SortKey[],
  colorAt: ColorReader,
  matchCase = false,
): number[] {
  const collator = new Intl.Collator('en', {
    sensitivity: matchCase ? 'variant' : 'accent',
    caseFirst: 'lower',
    numeric: false,
  });
  return values
    .map((_row, offset) => offset)
    .sort((first, second) => {
      for (const { column, ascending, color } of keys) {
        if (color) {
          const isWanted = (row: number): number => Number(isSameColor(colorAt(row, column)[color.of], color.value));
          const byColor = (isWanted(second) - isWanted(first)) * (ascending ? 1 : -1);
          if (byColor !== 0) return byColor;
          continue;
        }
        const left = values[first]?.[column] ?? '';
        const right = values[second]?.[column] ?? '';
        const order = compare(left, right, ascending, collator);
        if (order !== 0) return order;
      }
      return first - second;
    });
}

/** The cells of the area in a new order of rows; relative references move along with their row. */
export function reorderRows(
  cells: Cells,
  area: Area,
  offsets: readonly number[],
  lexer: LexerTreeBuilder,
): Nullable<ICellData>[][] {
  return offsets.map((from, to) =>
    Array.from({ length: area.columns }, (_column, offset) => {
      const cell = cells[area.row + from]?.[area.column + offset];
      if (!cell) return undefined;
      return cell.f ? { ...cell, f: lexer.moveFormulaRefOffset(cell.f, 0, to - from) } : cell;
    }),
  );
}

function isSameColor(first: string, second: string): boolean {
  return first.toLowerCase() === second.toLowerCase();
}

function compare(left: CellValue, right: CellValue, ascending: boolean, collator: Intl.Collator): number {
  if (left === '' || right === '') return left === right ? 0 : left === '' ? 1 : -1;
  const direction = ascending ? 1 : -1;
  const kinds = kindOf(left) - kindOf(right);
  if (kinds !== 0) return kinds * direction;
  if (typeof left === 'string' && typeof right === 'string') return collator.compare(left, right) * direction;
  return (Number(left) - Number(right)) * direction;
}

function kindOf(value: CellValue): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'boolean') return 2;
  return value.startsWith('#') && value.endsWith('!') ? 3 : 1;
}
