import type { Shift } from './area';
import type { EngineParts } from './engineParts';
import type { StructureChange } from './engineEvent';
import type { LoggedChange } from './loggedChange';
import { copyLayout, replaceEntries } from './loggedChange';
import type { SheetLayout } from './loggedChange';
import { copyCellsOf } from './copyCellsOf';
import { recalculateTotals } from './recalculateTotals';
import { SetColVisibleMutation, SetRowVisibleMutation } from '@univerjs/sheets';

const OPPOSITE: Readonly<Record<StructureChange, StructureChange>> = {
  RowInserted: 'RowDeleted',
  RowDeleted: 'RowInserted',
  ColumnInserted: 'ColumnDeleted',
  ColumnDeleted: 'ColumnInserted',
};

/** Takes one change back, the last one that was made, and answers what makes it again. */
export function takeBack(parts: EngineParts, change: LoggedChange): LoggedChange {
  const { store, writer, formats, sheets, structure } = parts;
  switch (change.kind) {
    case 'contents':
    case 'formats': {
      const { kind, area } = change;
      const { cells } = copyCellsOf(store.cells(area.sheet), area, kind);
      if (kind === 'contents') writer.putBack(area, change.cells);
      else formats.putBack(area, change.cells);
      return { kind, area, cells };
    }
    case 'formulas': {
      const { sheet, formulas } = change;
      const cells = store.cells(sheet);
      const replaced = formulas.map(({ row, column, formula }) => ({
        row,
        column,
        formula: cells[row]?.[column]?.f ?? formula,
      }));
      writer.rewriteFormulas(sheet, formulas);
      return { kind: 'formulas', sheet, formulas: replaced };
    }
    case 'layout': {
      const layout = copyLayout(store.sheet(change.layout.sheet));
      putLayoutBack(parts, change.layout);
      return { kind: 'layout', layout };
    }
    case 'shift': {
      const inverse: Shift = { ...change.shift, change: OPPOSITE[change.shift.change] };
      structure.move(inverse);
      return { kind: 'shift', shift: inverse };
    }
    case 'sheetAdded':
      return { kind: 'sheetRemoved', config: takeSheetOut(parts, change.sheet) };
    case 'sheetRemoved':
      sheets.putBack(change.config);
      parts.host.calculation.markAll();
      return { kind: 'sheetAdded', sheet: change.config.id };
  }
}

function takeSheetOut({ sheets, selection, host }: EngineParts, sheet: string) {
  const others = sheets.list().filter(({ id }) => id !== sheet);
  const next = others.find(({ visibility }) => visibility === 'Visible') ?? others[0];
  if (sheets.active() === sheet && next) {
    // The looks of all sheets are put back later.
    if (next.visibility !== 'Visible') sheets.update(next.id, { visibility: 'Visible' });
    sheets.activate(next.id);
  }
  const config = sheets.takeOut(sheet);
  selection.forget(sheet);
  host.formulas.forget(sheet);
  host.calculation.markAll();
  return config;
}

function putLayoutBack({ store, host }: EngineParts, { sheet, rows, columns, merges }: SheetLayout): void {
  const { rowData, columnData, mergeData } = store.sheet(sheet).getConfig();
  replaceEntries(rowData, rows);
  replaceEntries(columnData, columns);
  if (JSON.stringify(mergeData) !== JSON.stringify(merges)) store.setMerges(sheet, merges);
  // Changes of nothing: they make the screen lay out rows and columns anew.
  const nothing = { unitId: host.unit, subUnitId: sheet, ranges: [] };
  host.commands.syncExecuteCommand(SetRowVisibleMutation.id, nothing, { onlyLocal: true });
  host.commands.syncExecuteCommand(SetColVisibleMutation.id, nothing, { onlyLocal: true });
  // Some totals leave out what is hidden.
  recalculateTotals(host);
}
