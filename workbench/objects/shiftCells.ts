import type { Area } from '../engine/grid';
import type { Engine } from '../engine/Engine';
import { putBlock, takeBlock } from './cellBlock';

/**
 * Inserting and deleting part of rows or columns. The engine only knows whole ones, so cells are taken up and put
 * down again. References to the moved cells in formulas elsewhere keep pointing where they did (see GAPS.md).
 */

/** Makes room: cells from the area on move down or right by its size, and the area becomes blank. */
export function openGap(engine: Engine, area: Area, shift: 'Down' | 'Right'): void {
  const moved = cellsFrom(engine, area, shift === 'Down' ? 'row' : 'column');
  if (moved !== undefined) {
    move(engine, moved, shift === 'Down' ? area.rows : 0, shift === 'Right' ? area.columns : 0);
  }
  engine.clear(area, 'All', 'addin');
}

/** Takes the cells of the area away: those below move up, or those to the right move left. */
export function closeGap(engine: Engine, area: Area, shift: 'Up' | 'Left'): void {
  const rest =
    shift === 'Up' ? { ...area, row: area.row + area.rows } : { ...area, column: area.column + area.columns };
  const moved = cellsFrom(engine, rest, shift === 'Up' ? 'row' : 'column');
  if (moved === undefined) {
    engine.clear(area, 'All', 'addin');
  } else {
    move(engine, moved, shift === 'Up' ? -area.rows : 0, shift === 'Left' ? -area.columns : 0);
  }
}

/** The used cells of the area's columns from its first row on (or of its rows from its first column on). */
function cellsFrom(engine: Engine, area: Area, direction: 'row' | 'column'): Area | undefined {
  const used = engine.usedArea(area.sheet, false);
  if (used === undefined) {
    return undefined;
  }
  const rows = direction === 'row' ? used.row + used.rows - area.row : area.rows;
  const columns = direction === 'column' ? used.column + used.columns - area.column : area.columns;
  return rows > 0 && columns > 0 ? { ...area, rows, columns } : undefined;
}

function move(engine: Engine, from: Area, rowDelta: number, columnDelta: number): void {
  const block = takeBlock(engine, from);
  engine.clear(from, 'All', 'addin');
  putBlock(engine, { ...from, row: from.row + rowDelta, column: from.column + columnDelta }, block);
}
