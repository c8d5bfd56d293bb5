import type { Area } from '../engine/grid';
import type { Engine } from '../engine/Engine';
import { ApiError } from '../richapi/ApiError';
import { intersectAreas } from './areas';

/**
 * Merges the area into one cell, or each of its rows. The first content, row by row, becomes that of the merged cell;
 * all others are lost, as in Excel.
 * @throws ApiError InvalidOperation for cells of a table
 */
export function mergeCells(engine: Engine, area: Area, across: boolean): void {
  if (engine.tables().some((table) => intersectAreas(table.area, area) !== undefined)) {
    throw new ApiError('InvalidOperation');
  }
  const parts = across
    ? Array.from({ length: area.rows }, (_row, row) => ({ ...area, row: area.row + row, rows: 1 }))
    : [area];
  parts.forEach((part) => keepFirstContent(engine, part));
  engine.merge(area, across);
}

function keepFirstContent(engine: Engine, area: Area): void {
  const used = engine.usedArea(area.sheet, true);
  const filled = used === undefined ? undefined : intersectAreas(area, used);
  const cells = filled === undefined ? [] : filledCells(engine, filled);
  const [first, ...others] = cells;
  if (first !== undefined && (first.row !== area.row || first.column !== area.column)) {
    const options = { kind: 'Formulas', skipBlanks: false, transpose: false } as const;
    engine.transfers.copy([first], { ...area, rows: 1, columns: 1 }, options, 'addin');
    others.push(first);
  }
  others.forEach((cell) => engine.clear(cell, 'Contents', 'addin'));
}

function filledCells(engine: Engine, area: Area): Area[] {
  return engine
    .formulas(area)
    .flatMap((line, row) =>
      line.flatMap((content, column) =>
        content === '' ? [] : [{ ...area, row: area.row + row, column: area.column + column, rows: 1, columns: 1 }],
      ),
    );
}
