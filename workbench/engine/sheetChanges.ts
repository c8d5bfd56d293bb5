import type { Origin } from './engineEvent';
import type { EngineParts } from './engineParts';
import type { SheetId } from './grid';
import { COLUMN_LIMIT } from './grid';
import type { SheetPatch } from './sheetState';

/** Changes what a sheet is apart from its cells, and lets listeners know (see `Engine.updateSheet`). */
export function updateSheet(parts: EngineParts, sheet: SheetId, patch: SheetPatch, origin: Origin): void {
  const stateOf = () => parts.sheets.list().find(({ id }) => id === sheet);
  const active = parts.sheets.active();
  const before = stateOf()?.visibility;
  if (patch.visibility !== undefined || patch.tabColor !== undefined) parts.protections.checkStructure();
  parts.events.act(() => parts.sheets.update(sheet, patch));
  const after = stateOf()?.visibility;
  if (before !== undefined && after !== undefined && before !== after) {
    parts.events.emit({ kind: 'sheetVisibilityChanged', sheet, before, after, origin });
  }
  const newActive = parts.sheets.active();
  if (newActive !== active) parts.events.emit({ kind: 'sheetActivated', sheet: newActive, previous: active });
}

/** Gives a sheet another place among the sheets (see `Engine.moveSheet`); those it passes raise no event. */
export function moveSheet(parts: EngineParts, sheet: SheetId, position: number, origin: Origin): void {
  const placeOf = () => parts.sheets.list().findIndex(({ id }) => id === sheet);
  const before = placeOf();
  parts.protections.checkStructure();
  parts.events.act(() => parts.sheets.move(sheet, position));
  const after = placeOf();
  if (before !== after) parts.events.emit({ kind: 'sheetMoved', sheet, before, after, origin });
}

/** Hides or shows rows (see `Engine.setHiddenRows`); rows that already are so raise no event. */
export function setHiddenRows(
  parts: EngineParts,
  rows: { readonly sheet: SheetId; readonly row: number; readonly count: number },
  isHidden: boolean,
  origin: Origin,
): void {
  const { sheet, row, count } = rows;
  if (parts.dimensions.hiddenRows(sheet, row, count) === isHidden) return;
  parts.protections.check(sheet, 'allowFormatRows');
  parts.events.act(() => parts.dimensions.setHiddenRows(sheet, row, count, isHidden));
  const area = { sheet, row, column: 0, rows: count, columns: COLUMN_LIMIT };
  parts.events.emit({ kind: 'rowsHiddenChanged', area, isHidden, origin });
}
