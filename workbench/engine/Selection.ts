import { SetSelectionsOperation } from '@univerjs/sheets';
import { fromRange, toRange } from './area';
import type { Area, SheetId } from './grid';
import type { SheetStore } from './SheetStore';
import type { UniverHost } from './univerHost';

/** Parameters of Univer's operation, as far as we look at them. */
interface SelectionParams {
  readonly subUnitId?: string;
  readonly selections?: readonly { readonly range: Parameters<typeof fromRange>[1] }[];
}

/** Univer's operation that opens a cell for editing and closes it. */
export const CELL_EDIT_OPERATION = 'sheet.operation.set-cell-edit-visible';

/** Which cells the person has selected, on each sheet, and whether a cell is open for editing. */
export class Selection {
  /** Never empty; the last area holds the active cell. */
  private readonly selected = new Map<SheetId, readonly Area[]>();
  private isOpen = false;

  constructor(
    private readonly host: UniverHost,
    private readonly store: SheetStore,
    private readonly announce: (area: Area) => void,
  ) {
    host.commands.onCommandExecuted((command) => {
      if (command.id === SetSelectionsOperation.id) this.take(command.params as SelectionParams);
      if (command.id === CELL_EDIT_OPERATION) this.isOpen = (command.params as { visible?: boolean }).visible === true;
    });
  }

  on(sheet: SheetId): Area {
    return this.allOn(sheet).at(-1) ?? firstCell(sheet);
  }

  /** All areas that are selected together, in the order in which they were. */
  allOn(sheet: SheetId): readonly Area[] {
    return this.selected.get(sheet) ?? [firstCell(sheet)];
  }

  isEditing(): boolean {
    return this.isOpen;
  }

  /** Selects the area on its sheet, whichever sheet is active. */
  select(area: Area): void {
    this.store.grow(area);
    const cell = { actualRow: area.row, actualColumn: area.column };
    const primary = { ...toRange({ ...area, rows: 1, columns: 1 }), ...cell, isMerged: false, isMergedMainCell: false };
    this.host.commands.syncExecuteCommand(SetSelectionsOperation.id, {
      unitId: this.host.unit,
      subUnitId: area.sheet,
      selections: [{ range: toRange(area), primary, style: null }],
    });
  }

  forget(sheet: SheetId): void {
    this.selected.delete(sheet);
  }

  private take({ subUnitId, selections }: SelectionParams): void {
    if (!subUnitId) return;
    const areas = (selections ?? []).map(({ range }) => this.bounded(fromRange(subUnitId, range)));
    const last = areas.at(-1);
    if (!last) return;
    const before = this.allOn(subUnitId);
    this.selected.set(subUnitId, areas);
    if (JSON.stringify(before) !== JSON.stringify(areas)) this.announce(last);
  }

  /** Univer leaves the bounds of whole rows and columns open. */
  private bounded(area: Area): Area {
    const sheet = this.store.sheet(area.sheet);
    const isAllRows = Number.isNaN(area.row) || Number.isNaN(area.rows);
    const isAllColumns = Number.isNaN(area.column) || Number.isNaN(area.columns);
    return {
      ...area,
      ...(isAllRows ? { row: 0, rows: sheet.getRowCount() } : {}),
      ...(isAllColumns ? { column: 0, columns: sheet.getColumnCount() } : {}),
    };
  }
}

function firstCell(sheet: SheetId): Area {
  return { sheet, row: 0, column: 0, rows: 1, columns: 1 };
}
