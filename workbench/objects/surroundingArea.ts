import type { Area } from '../engine/grid';
import type { Engine } from '../engine/Engine';
import { boundAreas, intersectAreas } from './areas';

/** The block of cells around an area that is bounded by blank rows and columns (Ctrl+* in Excel). */
export function surroundingArea(engine: Engine, start: Area): Area {
  const used = engine.usedArea(start.sheet, true);
  if (used === undefined) {
    return start;
  }
  const frame = boundAreas(used, start);
  const values = engine.values(frame);
  const isFilled = (row: number, column: number): boolean =>
    (values[row - frame.row]?.[column - frame.column] ?? '') !== '';
  let region = start;
  for (;;) {
    const ring = widen(region, frame);
    const top = ring.row < region.row && anyInRow(ring, ring.row, isFilled);
    const bottom = bottomOf(ring) > bottomOf(region) && anyInRow(ring, bottomOf(ring) - 1, isFilled);
    const left = ring.column < region.column && anyInColumn(ring, ring.column, isFilled);
    const right = rightOf(ring) > rightOf(region) && anyInColumn(ring, rightOf(ring) - 1, isFilled);
    if (!top && !bottom && !left && !right) {
      return region;
    }
    const row = top ? ring.row : region.row;
    const column = left ? ring.column : region.column;
    region = {
      sheet: region.sheet,
      row,
      column,
      rows: (bottom ? bottomOf(ring) : bottomOf(region)) - row,
      columns: (right ? rightOf(ring) : rightOf(region)) - column,
    };
  }
}

type IsFilled = (row: number, column: number) => boolean;

function bottomOf(area: Area): number {
  return area.row + area.rows;
}

function rightOf(area: Area): number {
  return area.column + area.columns;
}

/** One row and column more on each side, within the frame. */
function widen(area: Area, frame: Area): Area {
  const wider = { ...area, row: area.row - 1, column: area.column - 1, rows: area.rows + 2, columns: area.columns + 2 };
  return intersectAreas(wider, frame) ?? area;
}

function anyInRow(area: Area, row: number, isFilled: IsFilled): boolean {
  return Array.from({ length: area.columns }, (_, index) => area.column + index).some((column) =>
    isFilled(row, column),
  );
}

function anyInColumn(area: Area, column: number, isFilled: IsFilled): boolean {
  return Array.from({ length: area.rows }, (_, index) => area.row + index).some((row) => isFilled(row, column));
}
