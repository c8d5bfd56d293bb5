import type { Shift } from './area';
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

export function removeSheetAttachments(parts: EngineParts, sheet: SheetId): void {
  parts.hyperlinks.removeSheet(sheet);
  parts.notes.removeSheet(sheet);
  parts.comments.removeSheet(sheet);
  parts.charts.removeSheet(sheet);
}
