import { INTERCEPTOR_POINT, SetRowVisibleMutation, SheetInterceptorService } from '@univerjs/sheets';
import type { SheetId } from './grid';
import type { TableState } from './tableState';
import { EngineError } from './EngineError';
import type { CellReader } from './readCells';
import type { TableRegistry } from './TableRegistry';
import { dataArea } from './TableRegistry';
import type { UniverHost } from './univerHost';
import { WORKBOOK_ID } from './univerHost';

/** Hides the records of tables that a filter leaves out. A filter is a set of shown texts for each filtered column. */
export class TableFilter {
  /** By table id, then by column id: columns may move. */
  private readonly shown = new Map<string, Map<number, ReadonlySet<string>>>();
  private readonly hiddenRows = new Map<SheetId, Set<number>>();

  constructor(
    private readonly host: UniverHost,
    private readonly reader: CellReader,
    private readonly tables: TableRegistry,
  ) {
    host.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.ROW_FILTERED, {
      handler: (isFiltered, location, next) =>
        isFiltered || this.hiddenRows.get(location.subUnitId)?.has(location.row) ? true : next(isFiltered),
    });
  }

  isFiltered(table: string): boolean {
    return (this.shown.get(this.tables.get(table).id)?.size ?? 0) > 0;
  }

  /** The texts shown in a column, or `undefined` if it is not filtered. */
  shownValues(table: TableState, offset: number): ReadonlySet<string> | undefined {
    const column = table.columns[offset];
    return column && this.shown.get(table.id)?.get(column.id);
  }

  /** @throws EngineError InvalidArgument for an offset without a column */
  set(id: string, offset: number, shownValues: readonly string[] | undefined): void {
    const table = this.tables.get(id);
    const column = table.columns[offset];
    if (!column) throw new EngineError('InvalidArgument', `The table has no column ${offset}.`);
    const columns = this.shown.get(id) ?? new Map<number, ReadonlySet<string>>();
    if (shownValues) columns.set(column.id, new Set(shownValues));
    else columns.delete(column.id);
    this.shown.set(id, columns);
    this.apply(table.area.sheet);
  }

  /** Works out anew which rows of the sheet are hidden: a filter holds until it is applied again, as in Excel. */
  apply(sheet: SheetId): void {
    const hidden = new Set<number>();
    for (const table of this.tables.onSheet(sheet)) {
      const columns = this.shown.get(table.id);
      const data = dataArea(table);
      if (!columns?.size || !data) continue;
      this.reader.texts(data).forEach((texts, rowOffset) => {
        const isShown = table.columns.every(({ id }, offset) => columns.get(id)?.has(texts[offset] ?? '') ?? true);
        if (!isShown) hidden.add(data.row + rowOffset);
      });
    }
    this.hiddenRows.set(sheet, hidden);
    // A change of no rows: it makes the screen lay the rows out anew, and functions such as SUBTOTAL calculate again.
    this.host.commands.syncExecuteCommand(SetRowVisibleMutation.id, {
      unitId: WORKBOOK_ID,
      subUnitId: sheet,
      ranges: [],
    });
  }

  forgetTable(table: Pick<TableState, 'id' | 'area'>): void {
    this.shown.delete(table.id);
    this.apply(table.area.sheet);
  }

  forgetSheet(sheet: SheetId): void {
    this.hiddenRows.delete(sheet);
  }
}
