import type { Area } from '../engine/grid';
import type { Engine } from '../engine/Engine';
import { intersectAreas } from './areas';

/**
 * The used part of an area: the smallest rectangle of it with values; with `valuesOnly` false, cells with formats
 * count too, and the answer is then the area's part of the sheet's used range.
 * @returns `undefined` if nothing is used.
 */
export function usedPartOf(engine: Engine, area: Area, valuesOnly: boolean): Area | undefined {
  if (valuesOnly) {
    return engine.usedArea(area.sheet, true, area);
  }
  const used = engine.usedArea(area.sheet, false);
  return used && intersectAreas(used, area);
}
