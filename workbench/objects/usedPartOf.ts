import type { Area, CellValue } from '../engine/grid';
import type { Engine } from '../engine/Engine';
import { containsArea, intersectAreas } from './areas';

/**
 * The used part of an area: the smallest rectangle of it with values; with `valuesOnly` false, cells with formats
 * count too, and the answer is then the area's part of the sheet's used range.
 * @returns `undefined` if nothing is used.
 */
export function usedPartOf(engine: Engine, area: Area, valuesOnly: boolean): Area | undefined {
  const used = engine.usedArea(area.sheet, valuesOnly);
  const common = used === undefined ? undefined : intersectAreas(used, area);
  if (common === undefined || !valuesOnly || (used !== undefined && containsArea(area, used))) {
    return common;
  }
  return shrinkToValues(common, engine.values(common));
}

function shrinkToValues(area: Area, values: readonly (readonly CellValue[])[]): Area | undefined {
  let firstRow = Infinity;
  let lastRow = -1;
  let firstColumn = Infinity;
  let lastColumn = -1;
  for (const [row, cells] of values.entries()) {
    for (const [column, value] of cells.entries()) {
      if (value !== '') {
        firstRow = Math.min(firstRow, row);
        lastRow = row;
        firstColumn = Math.min(firstColumn, column);
        lastColumn = Math.max(lastColumn, column);
      }
    }
  }
  if (lastRow < 0) {
    return undefined;
  }
  return {
    sheet: area.sheet,
    row: area.row + firstRow,
    column: area.column + firstColumn,
    rows: lastRow - firstRow + 1,
    columns: lastColumn - firstColumn + 1,
  };
}
