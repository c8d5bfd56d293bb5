import type { IRange } from '@univerjs/core';
import { CustomCommandExecutionError } from '@univerjs/core';
import * as univer from '@univerjs/sheets';
import { fromRange } from './area';
import { EngineError } from './EngineError';
import type { StructureChange } from './engineEvent';
import type { EngineParts } from './engineParts';
import type { SheetId } from './grid';
import { checkShiftable, checkSortable, checkWritable } from './protectionChecks';
import type { ProtectedAction } from './protectionState';
import { CELL_EDIT_OPERATION } from './Selection';
import type { WrittenCells } from './writtenArea';
import { isOnlyFormats, writtenArea } from './writtenArea';

/** Parameters of Univer's commands, as far as they are looked at. */
interface Edit extends WrittenCells {
  readonly range?: IRange;
  readonly fromRange?: IRange;
  readonly toRange?: IRange;
  readonly visible?: boolean;
  /** The command it is a part of. */
  readonly trigger?: string;
}

/** Commands after which Univer writes formulas that follow, wherever they stand. */
const FORMULAS_FOLLOW: ReadonlySet<string | undefined> = new Set([
  univer.InsertRowByRangeCommand.id,
  univer.InsertColByRangeCommand.id,
  univer.RemoveRowByRangeCommand.id,
  univer.RemoveColByRangeCommand.id,
  univer.SetWorksheetNameCommand.id,
  univer.RemoveSheetCommand.id,
]);

type Check = (parts: EngineParts, edit: Edit) => void;

const CHECKS: Readonly<Record<string, Check>> = {
  [univer.SetRangeValuesMutation.id]: checkWrite,
  [univer.MoveRangeMutation.id]: (parts, { subUnitId, fromRange: from, toRange: to }) => {
    for (const range of [from, to]) if (range) checkWritable(parts, fromRange(subUnitId, range));
  },
  [univer.ReorderRangeMutation.id]: (parts, { subUnitId, range }) => {
    if (range) checkSortable(parts, fromRange(subUnitId, range));
  },
  [univer.InsertRowMutation.id]: shifting('RowInserted'),
  [univer.RemoveRowMutation.id]: shifting('RowDeleted'),
  [univer.InsertColMutation.id]: shifting('ColumnInserted'),
  [univer.RemoveColMutation.id]: shifting('ColumnDeleted'),
  [univer.MoveRowsMutation.id]: needing(undefined),
  [univer.MoveColsMutation.id]: needing(undefined),
  [univer.AddWorksheetMergeMutation.id]: needing(undefined),
  [univer.RemoveWorksheetMergeMutation.id]: needing(undefined),
  [univer.SetWorksheetColWidthMutation.id]: needing('allowFormatColumns'),
  [univer.SetColHiddenMutation.id]: needing('allowFormatColumns'),
  [univer.SetColVisibleMutation.id]: needing('allowFormatColumns'),
  [univer.SetWorksheetRowHeightMutation.id]: needing('allowFormatRows'),
  [univer.SetRowHiddenMutation.id]: needing('allowFormatRows'),
  [univer.SetRowVisibleMutation.id]: needing('allowFormatRows'),
  [univer.InsertSheetMutation.id]: checkStructure,
  [univer.RemoveSheetMutation.id]: checkStructure,
  [univer.SetWorksheetNameMutation.id]: checkStructure,
  [univer.SetWorksheetOrderMutation.id]: checkStructure,
  [univer.SetWorksheetHideMutation.id]: checkStructure,
  [univer.SetTabColorMutation.id]: checkStructure,
  [CELL_EDIT_OPERATION]: (parts, { visible }) => {
    if (visible === true) checkWritable(parts, { ...parts.selection.on(parts.sheets.active()), rows: 1, columns: 1 });
  },
};

/** Keeps a person from changing in Univer's own grid what the protection of the sheet or the workbook forbids. */
export function guardProtection(parts: EngineParts): void {
  const { events, host, protections } = parts;
  host.commands.beforeCommandExecuted(({ id, params }, options) => {
    const check = CHECKS[id];
    // Local changes are results of formulas.
    if (!check || !events.outsideOrigin() || options?.onlyLocal) return;
    try {
      check(parts, params as Edit);
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      protections.announceRefusal();
      // What Univer takes for "not now".
      throw new CustomCommandExecutionError(error.message);
    }
  });
}

function checkWrite(parts: EngineParts, edit: Edit): void {
  const area = writtenArea(edit);
  if (!area || FORMULAS_FOLLOW.has(edit.trigger)) return;
  if (isOnlyFormats(edit)) parts.protections.check(area.sheet, 'allowFormatCells');
  else checkWritable(parts, area);
}

function shifting(change: StructureChange): Check {
  const isRow = change.startsWith('Row');
  return (parts, { subUnitId, range }) => {
    if (!range) return;
    const at = isRow ? range.startRow : range.startColumn;
    const count = (isRow ? range.endRow : range.endColumn) - at + 1;
    checkShiftable(parts, { sheet: subUnitId, change, at, count });
  };
}

function needing(action: ProtectedAction | undefined): Check {
  return (parts, { subUnitId }: { readonly subUnitId: SheetId }) => parts.protections.check(subUnitId, action);
}

function checkStructure(parts: EngineParts): void {
  parts.protections.checkStructure();
}
