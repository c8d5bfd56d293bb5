import { HoverManagerService } from '@univerjs/sheets-ui';
import type { EngineParts } from './engineParts';

const leftButton = 0;

/** Tells of each left click on a cell of the grid, and where in the cell it was. */
export function listenToClicks({ host, events }: EngineParts): void {
  const hover = host.injector.get(HoverManagerService);
  let pressed: { readonly button: number; readonly x: number; readonly y: number } | undefined;
  const down = hover.currentPointerDownCell$.subscribe(({ event }) => {
    pressed = { button: event.button, x: event.offsetX, y: event.offsetY };
  });
  const click = hover.currentClickedCell$.subscribe(({ location, position }) => {
    if (pressed?.button !== leftButton) return;
    const { subUnitId: sheet, row, col: column } = location;
    events.emit({
      kind: 'cellClicked',
      area: { sheet, row, column, rows: 1, columns: 1 },
      offsetX: pressed.x - position.startX,
      offsetY: pressed.y - position.startY,
    });
  });
  host.univer.onDispose(() => {
    down.unsubscribe();
    click.unsubscribe();
  });
}
