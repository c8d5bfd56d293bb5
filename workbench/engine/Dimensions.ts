import { BooleanNumber } from '@univerjs/core';
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/sheets';
import { intersect } from './area';
import type { Area, SheetId } from './grid';
import { EngineError } from './EngineError';
import type { SheetStore } from './SheetStore';
import type { UniverHost } from './univerHost';

/** Sizes and visibility of rows and columns, and merged cells. */
export class Dimensions {
  constructor(
    private readonly host: UniverHost,
    private readonly store: SheetStore,
  ) {}

  columnWidth(sheet: SheetId, column: number, count: number): number | null {
    const { columnData, defaultColumnWidth } = this.store.sheet(sheet).getConfig();
    return uniform(column, count, (at) => columnData[at]?.w ?? defaultColumnWidth);
  }

  setColumnWidth(sheet: SheetId, column: number, count: number, pixels: number): void {
    this.run(SetWorksheetColWidthMutation.id, sheet, this.columnRange(sheet, column, count), { colWidth: pixels });
  }

  rowHeight(sheet: SheetId, row: number, count: number): number | null {
    const { rowData, defaultRowHeight } = this.store.sheet(sheet).getConfig();
    return uniform(row, count, (at) => rowData[at]?.h ?? defaultRowHeight);
  }

  setRowHeight(sheet: SheetId, row: number, count: number, pixels: number): void {
    const range = this.rowRange(sheet, row, count);
    this.run(SetWorksheetRowHeightMutation.id, sheet, range, { rowHeight: pixels });
    this.run(SetWorksheetRowIsAutoHeightMutation.id, sheet, range, { autoHeightInfo: BooleanNumber.FALSE });
  }

  hiddenColumns(sheet: SheetId, column: number, count: number): boolean | null {
    const { columnData } = this.store.sheet(sheet).getConfig();
    return uniform(column, count, (at) => columnData[at]?.hd === BooleanNumber.TRUE);
  }

  setHiddenColumns(sheet: SheetId, column: number, count: number, hidden: boolean): void {
    const command = hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id;
    this.run(command, sheet, this.columnRange(sheet, column, count), {});
  }

  /** Hidden by hand or filtered out. */
  hiddenRows(sheet: SheetId, row: number, count: number): boolean | null {
    const worksheet = this.store.sheet(sheet);
    return uniform(row, count, (at) => !worksheet.getRowVisible(at));
  }

  setHiddenRows(sheet: SheetId, row: number, count: number, hidden: boolean): void {
    const command = hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id;
    this.run(command, sheet, this.rowRange(sheet, row, count), {});
  }

  merges(sheet: SheetId): readonly Area[] {
    return this.store
      .sheet(sheet)
      .getConfig()
      .mergeData.map((range) => ({
        sheet,
        row: range.startRow,
        column: range.startColumn,
        rows: range.endRow - range.startRow + 1,
        columns: range.endColumn - range.startColumn + 1,
      }));
  }

  /** Merges the area into one cell, or each of its rows (`across`). */
  merge(area: Area, across: boolean): void {
    this.store.grow(area);
    const kept = this.merges(area.sheet).filter((merged) => !intersect(merged, area));
    const parts = across
      ? Array.from({ length: area.rows }, (_row, offset) => ({ ...area, row: area.row + offset, rows: 1 }))
      : [area];
    this.setMerges(area.sheet, [...kept, ...parts.filter((part) => part.rows * part.columns > 1)]);
  }

  unmerge(area: Area): void {
    this.setMerges(
      area.sheet,
      this.merges(area.sheet).filter((merged) => !intersect(merged, area)),
    );
  }

  private setMerges(sheet: SheetId, areas: readonly Area[]): void {
    this.store.setMerges(
      sheet,
      areas.map((area) => ({
        startRow: area.row,
        endRow: area.row + area.rows - 1,
        startColumn: area.column,
        endColumn: area.column + area.columns - 1,
      })),
    );
  }

  private columnRange(sheet: SheetId, column: number, count: number): Area {
    this.store.grow({ sheet, row: 0, column, rows: 1, columns: count });
    return { sheet, row: 0, column, rows: this.store.sheet(sheet).getRowCount(), columns: count };
  }

  private rowRange(sheet: SheetId, row: number, count: number): Area {
    this.store.grow({ sheet, row, column: 0, rows: count, columns: 1 });
    return { sheet, row, column: 0, rows: count, columns: this.store.sheet(sheet).getColumnCount() };
  }

  private run(command: string, sheet: SheetId, area: Area, params: object): void {
    this.store.noteLayout(sheet);
    const range = {
      startRow: area.row,
      endRow: area.row + area.rows - 1,
      startColumn: area.column,
      endColumn: area.column + area.columns - 1,
    };
    this.host.commands.syncExecuteCommand(command, {
      unitId: this.host.unit,
      subUnitId: sheet,
      ranges: [range],
      ...params,
    });
  }
}

function uniform<Value>(start: number, count: number, read: (at: number) => Value): Value | null {
  if (count < 1) throw new EngineError('InvalidArgument', 'There must be at least one row or column.');
  const first = read(start);
  for (let at = start + 1; at < start + count; at += 1) if (read(at) !== first) return null;
  return first;
}
