import type { Shift } from './area';
import { shiftedCells } from './area';
import type { Area } from './grid';
import type { SheetStore } from './SheetStore';
import type { TableState } from './tableState';

/**
 * Cells that were put in look like those above or to the left, as in Excel. Below the header of a table they look like
 * the records after them.
 */
export function inheritFormats(store: SheetStore, tables: readonly TableState[], shift: Shift): void {
  const byRow = shift.change.startsWith('Row');
  const target = store.clip(shiftedCells(shift));
  const isBelowHeader =
    byRow &&
    tables.some((table) => table.showHeaders && table.area.row === shift.at - 1 && overlaps(table.area, target));
  const model = isBelowHeader ? shift.at + shift.count : shift.at - 1;
  if (model < 0) return;
  store.noteCells(target, 'formats');
  const cells = store.cells(shift.sheet);
  for (let row = target.row; row < target.row + target.rows; row += 1) {
    const from = cells[byRow ? model : row];
    if (!from) continue;
    for (let column = target.column; column < target.column + target.columns; column += 1) {
      const style = from[byRow ? column : model]?.s;
      if (style) (cells[row] ??= {})[column] = { s: style };
    }
  }
}

function overlaps(table: Area, target: Area): boolean {
  return table.column < target.column + target.columns && target.column < table.column + table.columns;
}
