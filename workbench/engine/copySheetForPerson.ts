import { CustomCommandExecutionError } from '@univerjs/core';
import { CopySheetCommand } from '@univerjs/sheets';
import { copySheet } from './copySheet';
import { EngineError } from './EngineError';
import type { EngineParts } from './engineParts';
import type { SheetId } from './grid';
import type { History } from './History';

/**
 * Copies the whole sheet when a person asks for it in the menu of its tab. Univer's own command would copy the cells
 * only, without tables, names and rules, and name the copy as Excel does not.
 */
export function copySheetForPerson(parts: EngineParts, history: History): void {
  const { events, host, protections, sheets } = parts;
  const copy = (sheet: SheetId): void => {
    const position = sheets.list().findIndex(({ id }) => id === sheet) + 1;
    const copied = history.group(() => copySheet(parts, sheet, position, 'person'));
    const previous = sheets.active();
    events.act(() => sheets.activate(copied));
    events.emit({ kind: 'sheetActivated', sheet: copied, previous });
  };
  host.commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== CopySheetCommand.id || events.outsideOrigin() === undefined) return;
    const { subUnitId = sheets.active() } = (params ?? {}) as { readonly subUnitId?: SheetId };
    try {
      copy(subUnitId);
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      protections.announceRefusal();
    }
    // What Univer takes for "not now": its own copy is not wanted.
    throw new CustomCommandExecutionError('The sheet has been copied by the engine.');
  });
}
