import type { ICellData, Nullable } from '@univerjs/core';
import { isSameState } from './isSameState';
import { copyLayout } from './loggedChange';
import type { LoggedChange } from './loggedChange';
import type { SheetStore } from './SheetStore';

type Cell = Nullable<ICellData>;

/** Whether everything is still as it was before the changes: values that were written over themselves, for example. */
export function leavesUnchanged(store: SheetStore, changes: readonly LoggedChange[]): boolean {
  // Only where nothing has moved are the places of the others still theirs.
  const movesNothing = changes.every(
    ({ kind }) => kind !== 'shift' && kind !== 'sheetAdded' && kind !== 'sheetRemoved',
  );
  return movesNothing && changes.every((change) => isAsBefore(store, change));
}

function isAsBefore(store: SheetStore, change: LoggedChange): boolean {
  switch (change.kind) {
    case 'contents':
    case 'formats':
      return hasSameCells(store, change);
    case 'formulas':
      return change.formulas.every(
        ({ row, column, formula }) => store.cells(change.sheet)[row]?.[column]?.f === formula,
      );
    case 'layout':
      return isSameState(change.layout, copyLayout(store.sheet(change.layout.sheet)));
    default:
      return false;
  }
}

/** Ends at the first cell that differs, which in nearly every change is the first. */
function hasSameCells(store: SheetStore, change: LoggedChange & { readonly kind: 'contents' | 'formats' }): boolean {
  const { area, cells: before, kind } = change;
  const now = store.cells(area.sheet);
  const isSame = kind === 'contents' ? isSameCell : isSameFormat;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const [rowBefore, rowNow] = [before[row], now[row]];
    if (!rowBefore && !rowNow) continue;
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (!isSame(rowBefore?.[column], rowNow?.[column])) return false;
    }
  }
  return true;
}

function isSameCell(before: Cell, now: Cell): boolean {
  if (isEmpty(before) || isEmpty(now)) return isEmpty(before) && isEmpty(now);
  if (!isSameFormat(before, now)) return false;
  // The value of a formula is calculated after the change, and again after it was taken back.
  if (before?.f !== undefined || now?.f !== undefined) return before?.f === now?.f;
  return before?.v === now?.v && before?.t === now?.t && isSameState(before?.p, now?.p);
}

function isSameFormat(before: Cell, now: Cell): boolean {
  return isSameState(before?.s ?? undefined, now?.s ?? undefined);
}

function isEmpty(cell: Cell): boolean {
  return !cell || ((cell.v ?? '') === '' && !cell.f && !cell.s && !cell.p);
}
