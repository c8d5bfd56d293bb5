import { shiftArea } from '../engine/area';
import type { EngineEvent } from '../engine/engineEvent';
import { Range } from './Range';
import { RangeAreas } from './RangeAreas';
import { WorkbookRangeAreas } from './WorkbookRangeAreas';
import type { WorkbookContext } from './WorkbookContext';

type StructureEvent = Extract<EngineEvent, { kind: 'rowsOrColumnsChanged' }>;

/** Ranges that add-ins hold stay on their cells when others come or go before them; those whose cells went are given up. */
export function followStructure(context: WorkbookContext, event: StructureEvent): void {
  context.eventRanges.follow(event.shift);
  for (const object of [...context.references.kept()]) {
    if (object instanceof Range) {
      const area = shiftArea(object.area, event.shift);
      if (area === undefined) {
        giveUp(context, object);
      } else {
        object.area = area;
      }
    } else if (object instanceof RangeAreas || object instanceof WorkbookRangeAreas) {
      object.areas = object.areas.flatMap((area) => shiftArea(area, event.shift) ?? []);
      if (object.areas.length === 0) {
        giveUp(context, object);
      }
    }
  }
}

function giveUp(context: WorkbookContext, object: Range | RangeAreas | WorkbookRangeAreas): void {
  const id = context.references.idOf(object);
  if (id !== undefined) {
    context.references.remove(id);
  }
}
