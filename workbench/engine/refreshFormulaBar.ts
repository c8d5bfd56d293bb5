import { IEditorBridgeService } from '@univerjs/sheets-ui';
import type { EngineEvent } from './engineEvent';
import type { EngineParts } from './engineParts';

const CHANGES_CONTENTS: ReadonlySet<EngineEvent['kind']> = new Set([
  'cellsChanged',
  'formulasChanged',
  'rowsOrColumnsChanged',
  'rowsSorted',
  'columnsSorted',
  'calculated',
  'tableAdded',
]);

/**
 * Lets the formula bar show what the selected cell holds now. Univer reads it when a cell is selected and after a
 * person's edits, not after what the add-in writes or what is taken back.
 */
export function refreshFormulaBar({ events, host }: EngineParts): void {
  const editor = host.injector.get(IEditorBridgeService);
  let requestedFrame: number | undefined;
  const refresh = (): void => {
    requestedFrame = undefined;
    if (!editor.isVisible().visible) editor.refreshEditCellState();
  };
  events.listen(({ kind }) => {
    if (CHANGES_CONTENTS.has(kind)) requestedFrame ??= requestAnimationFrame(refresh);
  });
  host.univer.onDispose(() => {
    if (requestedFrame !== undefined) cancelAnimationFrame(requestedFrame);
  });
}
