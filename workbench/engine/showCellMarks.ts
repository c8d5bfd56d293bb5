import { InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { EngineParts } from './engineParts';
import type { SheetId } from './grid';

/** After the styles and before Univer's own number formats. */
const PRIORITY = 15;
const MARK_SIZE = 6;
const COMMENT_COLOR = '#8764B8';
const NOTE_COLOR = '#C00000';

/** Draws a corner on cells with a comment (violet) or a note (red), as Excel does. */
export function showCellMarks(parts: EngineParts): void {
  const { host, comments, notes, store } = parts;
  host.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'workbench-cell-marks',
    priority: PRIORITY,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { subUnitId, row, col }, next) => {
      const color = comments.at(subUnitId, row, col) ? COMMENT_COLOR : notes.at(subUnitId, row, col) && NOTE_COLOR;
      if (!color) return next(cell);
      return next({ ...(cell ?? {}), markers: { ...cell?.markers, tr: { color, size: MARK_SIZE } } });
    },
  });
  const changed = new Set<SheetId>();
  const redraw = (): void => {
    // A sheet may be gone by now, its comments with it.
    for (const sheet of changed) if (host.workbook.getSheetBySheetId(sheet)) store.redraw(sheet);
    changed.clear();
  };
  for (const registry of [comments, notes]) {
    registry.onChange((sheet) => {
      // Many comments are often added at once.
      if (changed.size === 0) queueMicrotask(redraw);
      changed.add(sheet);
    });
  }
}
