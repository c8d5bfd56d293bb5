import type { CellStyle } from '../engine/cellStyle';
import type { Engine } from '../engine/Engine';
import type { Area } from '../engine/grid';
import { intersectAreas } from './areas';

/** The part of the area that is in use, else its first cell: what lies beyond looks like that one. */
export function usedOrFirstCell(engine: Engine, area: Area): Area {
  const used = engine.usedArea(area.sheet, false);
  return (used && intersectAreas(used, area)) ?? { ...area, rows: 1, columns: 1 };
}

/** The formats of the cells of the area, as far as they are used. */
export function usedStyles(engine: Engine, area: Area): readonly CellStyle[] {
  return engine.styles(usedOrFirstCell(engine, area)).flat();
}
