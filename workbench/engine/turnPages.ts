import { CommandType } from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { ScrollCommand, SheetSkeletonManagerService, whenSheetEditorFocused } from '@univerjs/sheets-ui';
import { IShortcutService } from '@univerjs/ui';
import type { EngineParts } from './engineParts';

const TURN_PAGE = 'workbench.command.turn-page';
/** The key codes of Page Up and Page Down, which Univer has no names for, with where they lead. */
const pageKeys = [
  [33, -1],
  [34, 1],
] as const;
const LAST_ROW = 1_048_575;

/** Page Up and Page Down move the selection, and what is shown, by one screen, as in Excel; Univer has no such keys. */
export function turnPages(parts: EngineParts): void {
  const { host, sheets, selection } = parts;
  host.commands.registerCommand({
    id: TURN_PAGE,
    type: CommandType.COMMAND,
    handler: (_accessor, { direction }: { direction: 1 | -1 }) => {
      const shown = shownRows(parts);
      if (!shown) return false;
      const sheet = sheets.active();
      const frozenRows = sheets.list().find(({ id }) => id === sheet)?.frozenRows ?? 0;
      const step = direction * Math.max(1, shown.last - shown.first);
      const { row, column } = selection.on(sheet);
      const target = Math.min(Math.max(0, row + step), LAST_ROW);
      selection.select({ sheet, row: target, column, rows: 1, columns: 1 });
      const sheetViewStartRow = Math.max(0, shown.first + step - frozenRows);
      return host.commands.syncExecuteCommand(ScrollCommand.id, { sheetViewStartRow, offsetY: 0 });
    },
  });
  const shortcuts = host.injector.get(IShortcutService);
  for (const [binding, direction] of pageKeys) {
    const staticParameters = { direction };
    shortcuts.registerShortcut({ id: TURN_PAGE, binding, preconditions: whenSheetEditorFocused, staticParameters });
  }
}

/** The rows between the frozen ones and the lower edge; the last may be cut off. */
function shownRows({ host }: EngineParts): { readonly first: number; readonly last: number } | undefined {
  const render = host.injector.get(IRenderManagerService).getRenderById(host.unit);
  const view = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  if (!view || !skeleton) return undefined;
  const { startRow, endRow } = skeleton.getRangeByViewBound(view.calcViewportInfo().viewBound);
  return { first: startRow, last: endRow };
}
