import type { Shift } from './area';
import { shiftedCells } from './area';
import type { CellStylePatch } from './cellStyle';
import { EngineError } from './EngineError';
import type { StructureChange } from './engineEvent';
import type { EngineParts } from './engineParts';
import type { Area } from './grid';
import type { ProtectedAction } from './protectionState';

const SHIFTS: Readonly<Record<StructureChange, ProtectedAction>> = {
  RowInserted: 'allowInsertRows',
  RowDeleted: 'allowDeleteRows',
  ColumnInserted: 'allowInsertColumns',
  ColumnDeleted: 'allowDeleteColumns',
};

/** True if the sheet is not protected or none of the cells is locked. */
export function isWritable(parts: EngineParts, area: Area): boolean {
  if (!parts.protections.sheet(area.sheet)) return true;
  const styles = parts.formats.styles(parts.store.clip(area));
  return styles.length > 0 && styles.every((row) => row.every((style) => style.locked === false));
}

/** @throws EngineError AccessDenied if the sheet is protected and one of the cells is locked */
export function checkWritable(parts: EngineParts, area: Area): void {
  if (!isWritable(parts, area)) throw new EngineError('AccessDenied', 'The sheet is protected.');
}

/**
 * Whether cells may be formatted, which leaves nobody free to unlock them.
 * @throws EngineError AccessDenied
 */
export function checkFormattable(parts: EngineParts, area: Area, patch: CellStylePatch = {}): void {
  const changesLock = patch.locked !== undefined || patch.formulaHidden !== undefined;
  parts.protections.check(area.sheet, changesLock ? undefined : 'allowFormatCells');
}

/**
 * Whole rows and columns come and go as the protection allows; for going their cells have to be unlocked as well. Parts
 * of them stay where they are.
 * @throws EngineError AccessDenied
 */
export function checkShiftable(parts: EngineParts, shift: Shift): void {
  parts.protections.check(shift.sheet, shift.band ? undefined : SHIFTS[shift.change]);
  if (shift.change.endsWith('Deleted')) checkWritable(parts, shiftedCells(shift));
}

/** @throws EngineError AccessDenied if sorting is not allowed or would move a locked cell */
export function checkSortable(parts: EngineParts, area: Area): void {
  parts.protections.check(area.sheet, 'allowSort');
  checkWritable(parts, area);
}
