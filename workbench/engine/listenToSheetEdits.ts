import type { IRange } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import {
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetHideMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import type { EngineParts } from './engineParts';
import { COLUMN_LIMIT } from './grid';

interface SheetEdit {
  readonly subUnitId: string;
  readonly ranges?: readonly IRange[];
  readonly hidden?: BooleanNumber;
  readonly fromOrder?: number;
  readonly toOrder?: number;
}

/** Tells of sheets that a person drags, hides or shows by the tabs, and of rows that a person hides or shows. */
export function listenToSheetEdits({ host, events }: EngineParts): void {
  const origin = 'person';
  const tellOfRows = ({ subUnitId, ranges = [] }: SheetEdit, isHidden: boolean): void => {
    for (const { startRow, endRow } of ranges) {
      const area = { sheet: subUnitId, row: startRow, column: 0, rows: endRow - startRow + 1, columns: COLUMN_LIMIT };
      events.emit({ kind: 'rowsHiddenChanged', area, isHidden, origin });
    }
  };
  host.commands.onCommandExecuted(({ id, params }) => {
    if (!events.outsideOrigin()) return;
    const edit = params as SheetEdit;
    if (id === SetRowHiddenMutation.id) tellOfRows(edit, true);
    else if (id === SetRowVisibleMutation.id) tellOfRows(edit, false);
    else if (id === SetWorksheetHideMutation.id) {
      const [before, after] =
        edit.hidden === BooleanNumber.TRUE ? (['Visible', 'Hidden'] as const) : (['Hidden', 'Visible'] as const);
      events.emit({ kind: 'sheetVisibilityChanged', sheet: edit.subUnitId, before, after, origin });
    } else if (id === SetWorksheetOrderMutation.id) {
      const { fromOrder: before = 0, toOrder: after = 0 } = edit;
      if (before !== after) events.emit({ kind: 'sheetMoved', sheet: edit.subUnitId, before, after, origin });
    }
  });
}
