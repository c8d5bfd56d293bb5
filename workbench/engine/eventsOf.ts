import { BooleanNumber } from '@univerjs/core';
import { shiftedCells } from './area';
import type { EngineEvent } from './engineEvent';
import { COLUMN_LIMIT } from './grid';
import type { LoggedChange, SheetLayout } from './loggedChange';
import type { SheetStore } from './SheetStore';

const origin = 'person';

/** What listeners are told when the person has taken a change back, or made it again; `change` is what was done. */
export function eventsOf(change: LoggedChange, store: SheetStore): EngineEvent[] {
  switch (change.kind) {
    case 'contents':
      return store.has(change.area.sheet) ? [{ kind: 'cellsChanged', area: change.area, origin }] : [];
    case 'formats':
      return store.has(change.area.sheet) ? [{ kind: 'formatsChanged', area: change.area, origin }] : [];
    case 'shift': {
      const { shift } = change;
      return store.has(shift.sheet) ? [{ kind: 'rowsOrColumnsChanged', area: shiftedCells(shift), shift, origin }] : [];
    }
    case 'layout':
      return store.has(change.layout.sheet) ? rowEvents(change.layout, store) : [];
    case 'formulas':
    case 'sheetAdded':
    case 'sheetRemoved':
      return [];
  }
}

/** Rows that are hidden now and were not, or the other way round; those in a row together. */
function rowEvents({ sheet, rows }: SheetLayout, store: SheetStore): EngineEvent[] {
  const { rowData } = store.sheet(sheet).getConfig();
  const keys = [...new Set([...Object.keys(rows), ...Object.keys(rowData)])].map(Number).toSorted((a, b) => a - b);
  const runs: { row: number; rows: number; isHidden: boolean }[] = [];
  for (const row of keys) {
    const isHidden = rowData[row]?.hd === BooleanNumber.TRUE;
    if (isHidden === (rows[row]?.hd === BooleanNumber.TRUE)) continue;
    const last = runs.at(-1);
    if (last && last.row + last.rows === row && last.isHidden === isHidden) last.rows += 1;
    else runs.push({ row, rows: 1, isHidden });
  }
  return runs.map(({ isHidden, ...run }) => {
    const area = { sheet, row: run.row, column: 0, rows: run.rows, columns: COLUMN_LIMIT };
    return { kind: 'rowsHiddenChanged', area, isHidden, origin };
  });
}
