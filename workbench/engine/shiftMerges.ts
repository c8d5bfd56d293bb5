import type { Shift } from './area';
import { fromRange, shiftArea, toRange } from './area';
import type { SheetStore } from './SheetStore';

/**
 * Where merged areas are after a shift: they move, grow and shrink as references do, and one cell that is left of them
 * is no merged area. To be called before cells are moved; what it answers is to be called afterwards, since Univer moves
 * merged areas with whole rows and columns, but leaves those as they were that the shift hits.
 */
export function shiftMerges(store: SheetStore, shift: Shift): () => void {
  const before = store.sheet(shift.sheet).getConfig().mergeData;
  if (before.length === 0) return () => undefined;
  const shifted = before
    .flatMap((range) => shiftArea(fromRange(shift.sheet, range), shift) ?? [])
    .filter((area) => area.rows * area.columns > 1)
    .map(toRange);
  return () => store.setMerges(shift.sheet, shifted);
}
