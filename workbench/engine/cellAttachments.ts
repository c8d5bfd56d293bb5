import type { Shift } from './area';
import { subtract } from './area';
import type { EngineParts } from './engineParts';
import type { Origin } from './engineEvent';
import type { Area, SheetId } from './grid';

/** Hyperlinks, comments, notes and charts follow rows, columns or cells that came or went. */
export function shiftAttachments(parts: EngineParts, shift: Shift, origin: Origin): void {
  parts.hyperlinks.shift(shift);
  parts.notes.shift(shift);
  parts.comments.shift(shift, origin);
  parts.charts.shift(shift);
}

/** Hyperlinks, comments and notes follow sorted rows; row `offsets[i]` of the area is now row `i`. */
export function reorderAttachments(parts: EngineParts, area: Area, offsets: readonly number[]): void {
  parts.hyperlinks.reorder(area, offsets);
  parts.notes.reorder(area, offsets);
  parts.comments.reorder(area, offsets);
}

/** Takes hyperlinks, comments and notes off cells that are cleared of everything. */
export function clearAttachments(parts: EngineParts, area: Area, origin: Origin): void {
  parts.hyperlinks.set(area, undefined);
  parts.notes.clear(area);
  parts.comments.clear(area, origin);
}

/**
 * Comments and notes go along with moved cells; those that lay at the target are gone. Charts show the cells where they
 * are now.
 * @param target as large as `source`
 */
export function moveAttachments(parts: EngineParts, source: Area, target: Area, origin: Origin): void {
  for (const rest of subtract(target, source)) {
    parts.notes.clear(rest);
    parts.comments.clear(rest, origin);
  }
  parts.notes.move(source, target);
  parts.comments.move(source, target);
  parts.charts.move(source, target);
}

export function removeSheetAttachments(parts: EngineParts, sheet: SheetId): void {
  parts.hyperlinks.removeSheet(sheet);
  parts.notes.removeSheet(sheet);
  parts.comments.removeSheet(sheet);
  parts.charts.removeSheet(sheet);
}
