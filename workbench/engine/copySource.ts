import { EngineError } from './EngineError';
import type { Area, SheetId } from './grid';
import { COLUMN_LIMIT, ROW_LIMIT } from './grid';
import type { SheetStore } from './SheetStore';

/** The rows and columns that cells are copied from; whole rows and columns only as far as the grid goes. */
export interface CopySource {
  readonly sheet: SheetId;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/**
 * Reads areas as the rectangle that remains when the rows and columns between them are left out.
 * @throws EngineError InvalidArgument if they do not make one
 */
export function readCopySource(store: SheetStore, areas: readonly Area[]): CopySource {
  const clipped = areas.map((area) => clipWhole(store, area));
  const [first] = clipped;
  if (!first || clipped.some((area) => area.sheet !== first.sheet)) {
    throw new EngineError('InvalidArgument', 'Cells are copied from areas of one sheet.');
  }
  const rows = distinct(clipped.flatMap((area) => sequence(area.row, area.rows)));
  const columns = distinct(clipped.flatMap((area) => sequence(area.column, area.columns)));
  const cells = clipped.reduce((sum, area) => sum + area.rows * area.columns, 0);
  if (cells !== rows.length * columns.length) {
    throw new EngineError('InvalidArgument', 'The areas do not make a rectangle.');
  }
  return { sheet: first.sheet, rows, columns };
}

function clipWhole(store: SheetStore, area: Area): Area {
  return area.rows === ROW_LIMIT || area.columns === COLUMN_LIMIT ? store.clip(area) : area;
}

function sequence(start: number, length: number): number[] {
  return Array.from({ length }, (_item, index) => start + index);
}

function distinct(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((first, second) => first - second);
}
