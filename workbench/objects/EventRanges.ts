import type { Shift } from '../engine/area';
import { shiftArea } from '../engine/area';
import type { Area } from '../engine/grid';

/** Old events are forgotten: an add-in asks `event.getRange()` in its handler, not an hour later. */
const remembered = 1000;

/** The areas of recent events, by the reference id in their payload, for `event.getRange(context)`. */
export class EventRanges {
  private readonly areas = new Map<string, Area>();
  private lastNumber = 0;

  /** Keeps the area and answers its reference id. */
  add(area: Area): string {
    this.lastNumber += 1;
    const id = `event_${this.lastNumber}`;
    this.areas.set(id, area);
    this.areas.delete(`event_${this.lastNumber - remembered}`);
    return id;
  }

  /** Keeps the areas on their cells; those whose cells were deleted are forgotten. */
  follow(shift: Shift): void {
    for (const [id, area] of this.areas) {
      const moved = shiftArea(area, shift);
      if (moved === undefined) {
        this.areas.delete(id);
      } else {
        this.areas.set(id, moved);
      }
    }
  }

  find(id: string): Area | undefined {
    return this.areas.get(id);
  }
}
