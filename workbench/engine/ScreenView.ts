import { LifecycleService, LifecycleStages } from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import type { IRender, SpreadsheetSkeleton } from '@univerjs/engine-render';
import { HoverManagerService, ScrollToRangeOperation, SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import { toRange } from './area';
import type { CellPoint, Frame } from './Charts';
import type { EngineParts } from './engineParts';
import type { Area, SheetId } from './grid';
import type { GridView, PlacedFrame } from './GridView';

/** Univer's canvas: where it has drawn which cell. */
export class ScreenView implements GridView {
  private readonly listeners = new Set<() => void>();
  private hovered: Area | undefined;
  private requestedFrame: number | undefined;

  constructor(private readonly parts: EngineParts) {
    const { host, events } = parts;
    const changed = (): void => this.announce();
    const commands = host.commands.onCommandExecuted(changed);
    events.listen(changed);
    const hover = host.injector.get(HoverManagerService).currentCell$.subscribe((cell) => {
      const location = cell?.location;
      this.hovered = location && { sheet: location.subUnitId, row: location.row, column: location.col, ...oneCell };
      changed();
    });
    window.addEventListener('resize', changed);
    host.univer.onDispose(() => {
      commands.dispose();
      hover.unsubscribe();
      window.removeEventListener('resize', changed);
      if (this.requestedFrame !== undefined) cancelAnimationFrame(this.requestedFrame);
      this.listeners.clear();
    });
  }

  get element(): HTMLElement {
    return this.render.engine.getCanvasElement();
  }

  place(sheet: SheetId, from: CellPoint, to: CellPoint): PlacedFrame | undefined {
    const skeleton = this.render.with(SheetSkeletonManagerService).getSkeleton(sheet);
    if (!skeleton || this.parts.sheets.active() !== sheet) return undefined;
    const projection = this.project(skeleton, sheet);
    const start = pointOn(skeleton, from);
    const end = pointOn(skeleton, to);
    const isFrozenColumn = start.x < projection.frozenX;
    const isFrozenRow = start.y < projection.frozenY;
    const left = projection.x(start.x, isFrozenColumn);
    const top = projection.y(start.y, isFrozenRow);
    const visibleLeft = projection.x(isFrozenColumn ? skeleton.rowHeaderWidth : projection.frozenX, true);
    const visibleTop = projection.y(isFrozenRow ? skeleton.columnHeaderHeight : projection.frozenY, true);
    const { clientWidth, clientHeight } = this.element;
    const visible: Frame = {
      left: visibleLeft,
      top: visibleTop,
      width: Math.max(0, clientWidth - visibleLeft),
      height: Math.max(0, clientHeight - visibleTop),
    };
    return {
      left,
      top,
      width: projection.x(end.x, isFrozenColumn) - left,
      height: projection.y(end.y, isFrozenRow) - top,
      visible,
    };
  }

  reveal(area: Area): void {
    const { host, sheets } = this.parts;
    // Univer draws a moment after it has its data, and has nothing that scrolls before.
    const { stage } = host.injector.get(LifecycleService);
    if (stage < LifecycleStages.Rendered || sheets.active() !== area.sheet) return;
    host.commands.syncExecuteCommand(ScrollToRangeOperation.id, { range: toRange({ ...area, ...oneCell }) });
  }

  hoveredCell(): Area | undefined {
    return this.hovered;
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private get renders(): IRenderManagerService {
    return this.parts.host.injector.get(IRenderManagerService);
  }

  private get render(): IRender {
    const render = this.renders.getRenderById(this.parts.host.unit);
    if (!render) throw new Error('The grid has not been drawn yet.');
    return render;
  }

  /** From places on the sheet, headers included, to places on the screen. Frozen rows and columns do not scroll. */
  private project(skeleton: SpreadsheetSkeleton, sheet: SheetId) {
    const { scene } = this.render;
    const { scaleX, scaleY } = scene.getAncestorScale();
    const main = scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const { frozenRows, frozenColumns } = this.parts.sheets.list().find(({ id }) => id === sheet) ?? noneFrozen;
    const frozen = pointOn(skeleton, { row: frozenRows, column: frozenColumns, x: 0, y: 0 });
    const scrollX = main?.viewportScrollX ?? 0;
    const scrollY = main?.viewportScrollY ?? 0;
    return {
      frozenX: frozen.x,
      frozenY: frozen.y,
      x: (x: number, isFrozen: boolean) => (isFrozen ? x : x - scrollX) * scaleX,
      y: (y: number, isFrozen: boolean) => (isFrozen ? y : y - scrollY) * scaleY,
    };
  }

  private announce(): void {
    if (this.listeners.size === 0 || this.requestedFrame !== undefined) return;
    this.requestedFrame = requestAnimationFrame(() => {
      this.requestedFrame = undefined;
      for (const listener of this.listeners) listener();
    });
  }
}

const oneCell = { rows: 1, columns: 1 };
const noneFrozen = { frozenRows: 0, frozenColumns: 0 };

function pointOn(skeleton: SpreadsheetSkeleton, point: CellPoint): { readonly x: number; readonly y: number } {
  const { startX, startY } = skeleton.getNoMergeCellWithCoordByIndex(point.row, point.column);
  return { x: startX + point.x, y: startY + point.y };
}
