import type { ICellData, IRange, Nullable, Worksheet } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';
import { ChangeLog } from './ChangeLog';
import type { StoredStyle } from './cellStyles';
import type { Area } from './grid';
import { COLUMN_LIMIT, ROW_LIMIT } from './grid';
import { EngineError } from './EngineError';
import { copyCellsOf } from './copyCellsOf';
import { copyLayout } from './loggedChange';
import type { UniverHost } from './univerHost';

export type RowCells = Record<number, Nullable<ICellData>>;
export type Cells = Record<number, RowCells | undefined>;

/** Rows and columns by which the grid grows beyond what is written, so that it seldom has to. */
const SPARE = 100;

/**
 * Cells that a step may hold to be taken back. A cell takes about 100 bytes; Excel too forgets all steps when one of
 * them is too large.
 */
export const HELD_CELLS_LIMIT = 2_000_000;

/** Direct access to the cells and styles of the sheets, past Univer's commands, for reads and writes in bulk. */
export class SheetStore {
  /** Styles that were asked for before, by their content: Univer would compare each with all it has. */
  private readonly styleIds = new Map<string, string>();

  /** What is changed here, for undo. */
  readonly log = new ChangeLog(HELD_CELLS_LIMIT);

  constructor(private readonly host: UniverHost) {}

  /** @throws EngineError ItemNotFound for an id that no sheet has */
  sheet(id: string): Worksheet {
    const sheet = this.host.workbook.getSheetBySheetId(id);
    if (!sheet) throw new EngineError('ItemNotFound', `There is no sheet with the id ${id}.`);
    return sheet;
  }

  has(id: string): boolean {
    return Boolean(this.host.workbook.getSheetBySheetId(id));
  }

  /** The cells as Univer stores them: rows of columns, both sparse. */
  cells(sheet: string): Cells {
    return this.sheet(sheet).getCellMatrix().getMatrix();
  }

  /** To be called before cells are changed, so that they can be had back. */
  noteCells(area: Area, kind: 'contents' | 'formats'): void {
    if (!this.log.takesCells) return;
    const clipped = this.clip(area);
    const { cells, count } = copyCellsOf(this.cells(area.sheet), clipped, kind);
    this.log.add({ kind, area: clipped, cells }, count);
  }

  /** To be called before formulas are rewritten where they stand, so that they can be had back. */
  noteFormulas(sheet: string, places: readonly { readonly row: number; readonly column: number }[]): void {
    if (!this.log.takesCells) return;
    const cells = this.cells(sheet);
    const formulas = places.flatMap(({ row, column }) => {
      const formula = cells[row]?.[column]?.f;
      return formula ? [{ row, column, formula }] : [];
    });
    this.log.add({ kind: 'formulas', sheet, formulas }, formulas.length);
  }

  /** To be called before rows, columns or merged areas are changed, so that they can be had back. */
  noteLayout(sheet: string): void {
    if (this.log.takesLayout(sheet)) this.log.add({ kind: 'layout', layout: copyLayout(this.sheet(sheet)) });
  }

  /** The part of the area that can have contents; areas of whole rows or columns are cut down to the grid. */
  clip(area: Area): Area {
    const sheet = this.sheet(area.sheet);
    return {
      ...area,
      rows: Math.max(0, Math.min(area.rows, sheet.getRowCount() - area.row)),
      columns: Math.max(0, Math.min(area.columns, sheet.getColumnCount() - area.column)),
    };
  }

  /**
   * Makes sure that the grid reaches the end of the area.
   * @throws EngineError InvalidArgument beyond Excel's limits
   */
  grow(area: Area): void {
    const endRow = area.row + area.rows;
    const endColumn = area.column + area.columns;
    if (
      area.row < 0 ||
      area.column < 0 ||
      area.rows < 1 ||
      area.columns < 1 ||
      endRow > ROW_LIMIT ||
      endColumn > COLUMN_LIMIT
    ) {
      throw new EngineError('InvalidArgument', 'The area lies outside of the sheet.');
    }
    const sheet = this.sheet(area.sheet);
    const target = { unitId: this.host.unit, subUnitId: area.sheet };
    if (endRow > sheet.getRowCount()) {
      const rowCount = Math.min(ROW_LIMIT, endRow + SPARE);
      this.host.commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { ...target, rowCount });
    }
    if (endColumn > sheet.getColumnCount()) {
      const columnCount = Math.min(COLUMN_LIMIT, endColumn + SPARE);
      this.host.commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, { ...target, columnCount });
    }
  }

  /** The style that holds for a cell: its own, else its row's, else its column's. */
  effectiveStyle(sheet: Worksheet, row: number, column: number, cell: Nullable<ICellData>): Nullable<StoredStyle> {
    const own = cell?.s;
    if (own !== undefined && own !== null) return this.resolveStyle(own);
    const config = sheet.getConfig();
    return this.resolveStyle(config.rowData[row]?.s ?? config.columnData[column]?.s);
  }

  resolveStyle(style: Nullable<StoredStyle | string>): Nullable<StoredStyle> {
    return typeof style === 'string' ? this.host.workbook.getStyles().get(style) : style;
  }

  /** The id under which Univer keeps the style; `undefined` for the default style. */
  styleId(style: StoredStyle): string | undefined {
    const content = JSON.stringify(style);
    if (content === '{}') return undefined;
    const known = this.styleIds.get(content);
    if (known !== undefined) return known;
    const id = this.host.workbook.getStyles().setValue(style) ?? undefined;
    if (id !== undefined) this.styleIds.set(content, id);
    return id;
  }

  /** Number format of a cell; `General` if none was set. */
  numberFormat(sheet: Worksheet, row: number, column: number, cell: Nullable<ICellData>): string {
    return this.effectiveStyle(sheet, row, column, cell)?.n?.pattern ?? 'General';
  }

  /** Replaces all merged areas of a sheet. */
  setMerges(sheet: string, ranges: readonly IRange[]): void {
    this.noteLayout(sheet);
    const target = { unitId: this.host.unit, subUnitId: sheet };
    const before = this.sheet(sheet).getConfig().mergeData;
    if (before.length > 0) {
      this.host.commands.syncExecuteCommand(RemoveWorksheetMergeMutation.id, { ...target, ranges: [...before] });
    }
    if (ranges.length > 0) {
      this.host.commands.syncExecuteCommand(AddWorksheetMergeMutation.id, { ...target, ranges: [...ranges] });
    }
  }

  /** Tells the screen that cells were changed behind its back. */
  redraw(sheet: string): void {
    this.host.commands.syncExecuteCommand(
      SetRangeValuesMutation.id,
      { unitId: this.host.unit, subUnitId: sheet, cellValue: {} },
      { onlyLocal: true },
    );
  }
}
