import type { Area } from '../engine/grid';
import type { Engine } from '../engine/Engine';

/** Makes room: cells from the area on move down or right by its size, and the area becomes blank. */
export function openGap(engine: Engine, area: Area, shift: 'Down' | 'Right'): void {
  engine.insertCells(area, shift, 'addin');
}

/** Takes the cells of the area away: those below move up, or those to the right move left. */
export function closeGap(engine: Engine, area: Area, shift: 'Up' | 'Left'): void {
  engine.deleteCells(area, shift, 'addin');
}
