import type { ICellData, Nullable } from '@univerjs/core';
import type { Shift } from './area';
import { movingCells, shiftedCells } from './area';
import type { Cells, SheetStore } from './SheetStore';
import type { UniverHost } from './univerHost';

/** Moves cells of a part of the rows or columns. Formulas were rewritten before. */
export function shiftCellsInBand(host: UniverHost, store: SheetStore, shift: Shift): void {
  growForContents(store, shift);
  const cells = store.cells(shift.sheet);
  if (shift.change.startsWith('Row')) moveAlongRows(cells, shift, lastKey(cells));
  else moveAlongColumns(cells, shift);
  host.formulas.forget(shift.sheet);
  // Positions changed: whatever Univer remembers of dependencies is worthless.
  host.calculation.markAll();
  store.redraw(shift.sheet);
}

/** Makes the grid as large as the moved cells need. */
function growForContents(store: SheetStore, shift: Shift): void {
  if (!shift.change.endsWith('Inserted')) return;
  const cells = store.cells(shift.sheet);
  const inserted = shiftedCells(shift);
  if (shift.change.startsWith('Row')) {
    const last = lastKey(cells);
    if (last >= shift.at) store.grow({ ...inserted, row: last, rows: shift.count + 1 });
  } else {
    const last = Math.max(-1, ...rowKeys(cells, movingCells(shift)).map((row) => lastKey(cells[row] ?? {})));
    if (last >= shift.at) store.grow({ ...inserted, column: last, columns: shift.count + 1 });
  }
}

function moveAlongRows(cells: Cells, shift: Shift, lastRow: number): void {
  const { column, columns } = movingCells(shift);
  const isInserted = shift.change.endsWith('Inserted');
  const isAlone = !hasCellsBeside(cells, shift);
  const put = (row: number, from: number | undefined): void => {
    if (isAlone) {
      const line = from === undefined ? undefined : cells[from];
      if (line) cells[row] = line;
      else delete cells[row];
      return;
    }
    for (let at = column; at < column + columns; at += 1) {
      setCell(cells, row, at, from === undefined ? undefined : cells[from]?.[at]);
    }
  };
  if (isInserted) {
    for (let row = lastRow; row >= shift.at; row -= 1) put(row + shift.count, row);
    for (let row = shift.at; row < shift.at + shift.count; row += 1) put(row, undefined);
  } else {
    for (let row = shift.at; row <= lastRow; row += 1) put(row, row + shift.count);
  }
}

function moveAlongColumns(cells: Cells, shift: Shift): void {
  const isInserted = shift.change.endsWith('Inserted');
  for (const row of rowKeys(cells, movingCells(shift))) {
    const line = cells[row] ?? {};
    const columns = Object.keys(line)
      .map(Number)
      .filter((column) => column >= shift.at);
    const moved = columns.map((column) => ({ column, cell: line[column] }));
    for (const { column } of moved) delete line[column];
    for (const { column, cell } of moved) {
      const target = isInserted ? column + shift.count : column - shift.count;
      if (target >= shift.at) setCell(cells, row, target, cell);
    }
  }
}

/** Where nothing stands beside the band, rows can be moved as a whole, which a long table is glad of. */
function hasCellsBeside(cells: Cells, shift: Shift): boolean {
  const { row, column, columns } = movingCells(shift);
  for (const key in cells) {
    if (Number(key) < row) continue;
    for (const at in cells[Number(key)]) if (Number(at) < column || Number(at) >= column + columns) return true;
  }
  return false;
}

function setCell(cells: Cells, row: number, column: number, cell: Nullable<ICellData>): void {
  if (cell) (cells[row] ??= {})[column] = cell;
  else delete cells[row]?.[column];
}

function rowKeys(cells: Cells, { row, rows }: { readonly row: number; readonly rows: number }): number[] {
  return Object.keys(cells)
    .map(Number)
    .filter((key) => key >= row && key < row + rows);
}

function lastKey(cells: Readonly<Record<number, unknown>>): number {
  let last = -1;
  for (const key in cells) last = Math.max(last, Number(key));
  return last;
}
