import { ISheetRowFilteredService } from '@univerjs/engine-formula';
import { INTERCEPTOR_POINT, SetRowVisibleMutation, SheetInterceptorService } from '@univerjs/sheets';
import type { Shift } from './area';
import { shiftArea } from './area';
import { EngineError } from './EngineError';
import type { FilteredColumn } from './filterColumn';
import { filterColumn } from './filterColumn';
import type { FilterCriteria, Filters, FiltersCapture, FilterState, FilterTarget, KeptFilter } from './filterState';
import type { Area, SheetId } from './grid';
import type { ProtectedAction } from './protectionState';
import type { CellReader } from './readCells';
import { recalculateTotals } from './recalculateTotals';
import type { TableRegistry } from './TableRegistry';
import type { TableState } from './tableState';
import type { UniverHost } from './univerHost';

type SheetFilter = KeptFilter & { readonly area: Area };

const NOTHING: KeptFilter = { criteria: new Map(), hiddenRows: new Set() };

/** What a filter needs to know of the workbook. */
export interface FilterSources {
  readonly reader: CellReader;
  readonly tables: TableRegistry;
  /** Own and conditional colours, without those of table styles. */
  readonly colors: (area: Area) => readonly (readonly { readonly fill: string; readonly font: string }[])[];
  /** The moment that counts as now. */
  readonly now: () => Date;
  /** Throws where the protection of the sheet forbids it; without an action: where the sheet is protected at all. */
  readonly checkAllowed: (sheet: SheetId, action: ProtectedAction | undefined) => void;
  /** Called when other rows of the sheet are shown than before, or filters or their criteria came or went. */
  readonly changed: (sheet: SheetId) => void;
}

/** Hides the rows that filters of tables and sheets leave out. */
export class FilterRegistry implements Filters {
  private readonly ofTables = new Map<string, KeptFilter>();
  private readonly ofSheets = new Map<SheetId, SheetFilter>();
  /** Of all filters together, by sheet. */
  private readonly hiddenRows = new Map<SheetId, ReadonlySet<number>>();

  constructor(
    private readonly host: UniverHost,
    private readonly sources: FilterSources,
  ) {
    host.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.ROW_FILTERED, {
      handler: (isFiltered, location, next) =>
        isFiltered || this.isHidden(location.subUnitId, location.row) ? true : next(isFiltered),
    });
    host.injector.get(ISheetRowFilteredService).register((_unit, sheet, row) => this.isHidden(sheet, row));
  }

  find(target: FilterTarget): FilterState | undefined {
    if ('sheet' in target) {
      const kept = this.ofSheets.get(target.sheet);
      return kept && { ...kept, criteria: byOffset(kept.criteria, (column) => column - kept.area.column) };
    }
    const table = this.sources.tables.get(target.table);
    if (!table.showHeaders) return undefined;
    const kept = this.ofTables.get(table.id) ?? NOTHING;
    const criteria = byOffset(kept.criteria, (id) => table.columns.findIndex((column) => column.id === id));
    const area = { ...table.area, rows: table.area.rows - (table.showTotals ? 1 : 0) };
    return { area, criteria, hiddenRows: kept.hiddenRows };
  }

  addToSheet(area: Area): void {
    const before = this.ofSheets.get(area.sheet);
    const isSame = before && JSON.stringify(shapeOf(before.area)) === JSON.stringify(shapeOf(area));
    if (isSame) return;
    this.sources.checkAllowed(area.sheet, undefined);
    this.ofSheets.set(area.sheet, { ...NOTHING, area });
    this.show(area.sheet);
  }

  removeFromSheet(sheet: SheetId): void {
    if (!this.ofSheets.has(sheet)) return;
    this.sources.checkAllowed(sheet, undefined);
    this.ofSheets.delete(sheet);
    this.show(sheet);
  }

  setCriteria(target: FilterTarget, offset: number, criteria: FilterCriteria | undefined): void {
    const state = this.find(target);
    const key = state && this.keyOf(target, state, offset);
    if (key === undefined) throw new EngineError('InvalidArgument', `The filter has no column ${offset}.`);
    this.sources.checkAllowed(this.sheetOf(target), 'allowAutoFilter');
    const kept = this.kept(target);
    const changed = new Map(kept.criteria);
    if (criteria) changed.set(key, criteria);
    else changed.delete(key);
    this.keep(target, { ...kept, criteria: changed });
    this.reapply(target);
  }

  clear(target: FilterTarget): void {
    this.sources.checkAllowed(this.sheetOf(target), 'allowAutoFilter');
    this.keep(target, { ...this.kept(target), ...NOTHING });
    this.show(this.sheetOf(target));
  }

  reapply(target: FilterTarget): void {
    const state = this.find(target);
    if (!state) return;
    this.sources.checkAllowed(state.area.sheet, 'allowAutoFilter');
    this.keep(target, { ...this.kept(target), hiddenRows: this.workOut(state) });
    this.show(state.area.sheet);
  }

  isHidden(sheet: SheetId, row: number): boolean {
    return this.hiddenRows.get(sheet)?.has(row) ?? false;
  }

  /** Rows that come or go take what is hidden along; a sheet's filter whose header row goes is gone. */
  shift(shift: Shift): void {
    let isHit = false;
    for (const [id, kept] of this.ofTables) {
      const area = this.sources.tables.find(id)?.area;
      if (area?.sheet !== shift.sheet) continue;
      this.ofTables.set(id, { ...kept, hiddenRows: shiftRows(kept, area, shift) });
      isHit = true;
    }
    const own = this.ofSheets.get(shift.sheet);
    if (own) this.shiftSheetFilter(own, shift);
    if (own || isHit) this.show(shift.sheet);
  }

  forgetTable({ id, area }: Pick<TableState, 'id' | 'area'>): void {
    if (this.ofTables.delete(id)) this.show(area.sheet);
  }

  /** The sheet went with its tables. */
  forgetSheet(sheet: SheetId): void {
    this.hiddenRows.delete(sheet);
    this.ofSheets.delete(sheet);
    for (const id of this.ofTables.keys()) if (!this.sources.tables.find(id)) this.ofTables.delete(id);
  }

  capture(): FiltersCapture {
    return { tables: new Map(this.ofTables), sheets: new Map(this.ofSheets) };
  }

  restore(state: FiltersCapture): void {
    this.ofTables.clear();
    this.ofSheets.clear();
    for (const [id, kept] of state.tables) this.ofTables.set(id, kept);
    for (const [sheet, kept] of state.sheets) this.ofSheets.set(sheet, kept);
    for (const sheet of this.host.workbook.getSheets()) this.show(sheet.getSheetId());
  }

  private kept(target: FilterTarget): KeptFilter {
    return ('sheet' in target ? this.ofSheets.get(target.sheet) : this.ofTables.get(target.table)) ?? NOTHING;
  }

  private keep(target: FilterTarget, kept: KeptFilter): void {
    if ('table' in target) {
      this.ofTables.set(target.table, kept);
      return;
    }
    const area = this.ofSheets.get(target.sheet)?.area;
    if (area) this.ofSheets.set(target.sheet, { ...kept, area });
  }

  private sheetOf(target: FilterTarget): SheetId {
    return 'sheet' in target ? target.sheet : this.sources.tables.get(target.table).area.sheet;
  }

  private keyOf(target: FilterTarget, { area }: FilterState, offset: number): number | undefined {
    if (!Number.isInteger(offset) || offset < 0 || offset >= area.columns) return undefined;
    return 'sheet' in target ? area.column + offset : this.sources.tables.get(target.table).columns[offset]?.id;
  }

  private workOut({ area, criteria }: FilterState): ReadonlySet<number> {
    const hidden = new Set<number>();
    const data = { ...area, row: area.row + 1, rows: area.rows - 1 };
    if (data.rows < 1) return hidden;
    for (const [offset, wanted] of criteria) {
      const column = this.readColumn({ ...data, column: area.column + offset, columns: 1 });
      filterColumn(wanted, column, this.sources.now()).forEach((passes, row) => {
        if (!passes) hidden.add(data.row + row);
      });
    }
    return hidden;
  }

  private readColumn(area: Area): FilteredColumn {
    return {
      values: this.sources.reader.values(area).map(([value]) => value ?? ''),
      texts: this.sources.reader.texts(area).map(([text]) => text ?? ''),
      colors: () => this.sources.colors(area).map(([color]) => color ?? { fill: '', font: '' }),
    };
  }

  private shiftSheetFilter(own: SheetFilter, shift: Shift): void {
    const { area } = own;
    const shifted = shiftArea(area, shift);
    if (!shifted || !shiftArea({ ...area, rows: 1 }, shift)) {
      this.ofSheets.delete(area.sheet);
      return;
    }
    const criteria = new Map<number, FilterCriteria>();
    for (const [column, wanted] of own.criteria) {
      const to = shiftArea({ ...area, column, columns: 1 }, shift);
      if (to) criteria.set(to.column, wanted);
    }
    this.ofSheets.set(area.sheet, { area: shifted, criteria, hiddenRows: shiftRows(own, area, shift) });
  }

  /** Tells the screen and functions such as SUBTOTAL which rows are hidden now. */
  private show(sheet: SheetId): void {
    const hidden = new Set(this.ofSheets.get(sheet)?.hiddenRows);
    for (const table of this.sources.tables.onSheet(sheet)) {
      for (const row of this.ofTables.get(table.id)?.hiddenRows ?? []) hidden.add(row);
    }
    const before = this.hiddenRows.get(sheet);
    this.hiddenRows.set(sheet, hidden);
    if (hidden.size > 0 || before?.size) this.drawRows(sheet);
    this.sources.changed(sheet);
  }

  private drawRows(sheet: SheetId): void {
    // A change of no rows: it makes the screen lay the rows out anew.
    this.host.commands.syncExecuteCommand(
      SetRowVisibleMutation.id,
      { unitId: this.host.unit, subUnitId: sheet, ranges: [] },
      { onlyLocal: true },
    );
    recalculateTotals(this.host);
  }
}

function byOffset(
  criteria: ReadonlyMap<number, FilterCriteria>,
  offsetOf: (key: number) => number,
): ReadonlyMap<number, FilterCriteria> {
  const offsets = [...criteria].map(([key, wanted]) => [offsetOf(key), wanted] as const);
  return new Map(offsets.filter(([offset]) => offset >= 0).sort(([first], [second]) => first - second));
}

function shiftRows({ hiddenRows }: KeptFilter, area: Area, shift: Shift): ReadonlySet<number> {
  const moved = new Set<number>();
  for (const row of hiddenRows) {
    const to = shiftArea({ ...area, row, rows: 1 }, shift);
    if (to) moved.add(to.row);
  }
  return moved;
}

function shapeOf({ row, column, rows, columns }: Area): readonly number[] {
  return [row, column, rows, columns];
}
