import type { Shift } from './area';
import { intersect, isInBand, movingCells } from './area';
import { EngineError } from './EngineError';
import type { Area } from './grid';
import { COLUMN_LIMIT, ROW_LIMIT } from './grid';
import { hasContent } from './readCells';
import type { Cells, SheetStore } from './SheetStore';
import type { TableState } from './tableState';

/**
 * Refuses what Excel refuses: tearing tables and merged areas apart, and pushing content off the sheet.
 * @throws EngineError InsertDeleteConflict, NonBlankCellOffSheet
 */
export function checkShift(
  shift: Shift,
  store: SheetStore,
  tables: readonly TableState[],
  merges: readonly Area[],
): void {
  const moving = movingCells(shift);
  const isTorn = (area: Area): boolean => intersect(area, moving) !== undefined && !isInBand(area, shift);
  const table = tables.find((candidate) => isTorn(candidate.area));
  if (table) throw new EngineError('InsertDeleteConflict', `This would shift cells of a part of "${table.name}".`);
  if (merges.some(isTorn)) throw new EngineError('InsertDeleteConflict', 'This would shift a part of merged cells.');
  if (shift.change.endsWith('Inserted')) checkEnd(shift, store);
}

function checkEnd(shift: Shift, store: SheetStore): void {
  const byRow = shift.change.startsWith('Row');
  const sheet = store.sheet(shift.sheet);
  const reached = byRow ? sheet.getRowCount() : sheet.getColumnCount();
  const limit = (byRow ? ROW_LIMIT : COLUMN_LIMIT) - shift.count;
  if (reached <= limit) return;
  const moving = movingCells(shift);
  const pushed = byRow
    ? { ...moving, row: limit, rows: shift.count }
    : { ...moving, column: limit, columns: shift.count };
  if (hasContentIn(store.cells(shift.sheet), pushed)) {
    throw new EngineError('NonBlankCellOffSheet', 'This would push cells with content off the end of the sheet.');
  }
}

function hasContentIn(cells: Cells, area: Area): boolean {
  return Object.entries(cells).some(([row, columns]) => {
    if (Number(row) < area.row || Number(row) >= area.row + area.rows) return false;
    return Object.entries(columns ?? {}).some(
      ([column, cell]) =>
        Number(column) >= area.column && Number(column) < area.column + area.columns && cell && hasContent(cell),
    );
  });
}
