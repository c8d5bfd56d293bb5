import type { Shift } from './area';
import { containsCell, intersect, isInBand } from './area';
import type { Area, SheetId } from './grid';
import type { TableState } from './tableState';
import { EngineError } from './EngineError';
import { forgetInFormulas, tellFormulas } from './formulaTables';
import { checkObjectName, isSameName, numberedName } from './objectNames';
import type { TableNames } from './structuredReferences';
import type { NewColumns } from './tableStructure';
import { resizeTable, shiftTable } from './tableStructure';
import type { TableStyles } from './TableStyles';
import type { UniverHost } from './univerHost';

/** Settings of a table that change no cells. */
export type TablePatch = Partial<
  Pick<
    TableState,
    | 'showFilterButton'
    | 'showBandedRows'
    | 'showBandedColumns'
    | 'highlightFirstColumn'
    | 'highlightLastColumn'
    | 'style'
    | 'sort'
  >
>;

/** What more the registry can be told: where the parts of the table are. */
export type TableShape = Partial<Pick<TableState, 'area' | 'columns' | 'showHeaders' | 'showTotals' | 'isEmpty'>>;

/** All tables at one moment, for undo. */
export interface TablesCapture {
  readonly tables: readonly TableState[];
  readonly nextColumnIds: ReadonlyMap<string, number>;
  readonly lastId: number;
}

/** The tables with their areas and columns, and what Univer's formulas are told of them. Cells are not touched here. */
export class TableRegistry {
  private readonly tables = new Map<string, TableState>();
  private readonly nextColumnIds = new Map<string, number>();
  private lastId = 0;

  constructor(
    private readonly host: UniverHost,
    private readonly styles: TableStyles,
  ) {}

  list(): readonly TableState[] {
    return [...this.tables.values()];
  }

  /** @throws EngineError ItemNotFound */
  get(id: string): TableState {
    const table = this.tables.get(id);
    if (!table) throw new EngineError('ItemNotFound', `There is no table with the id ${id}.`);
    return table;
  }

  find(id: string): TableState | undefined {
    return this.tables.get(id);
  }

  onSheet(sheet: SheetId): readonly TableState[] {
    return this.list().filter((table) => table.area.sheet === sheet);
  }

  at(sheet: SheetId, row: number, column: number): TableState | undefined {
    return this.onSheet(sheet).find((table) => containsCell(table.area, row, column));
  }

  /** What `storeReferences` has to know when a formula is written into a cell. */
  namesAt(sheet: SheetId, row: number, column: number): TableNames {
    return {
      own: this.at(sheet, row, column)?.name,
      find: (name) => {
        const table = this.list().find((candidate) => isSameName(candidate.name, name));
        return table && { name: table.name, columns: table.columns.map((tableColumn) => tableColumn.name) };
      },
    };
  }

  /** @throws EngineError if the name is taken or not allowed, or the area touches another table */
  add(area: Area, columnNames: readonly string[], name: string | undefined, columnIds?: readonly number[]): TableState {
    const ids = columnIds ?? columnNames.map((_name, index) => index + 1);
    return this.place({
      name: name ?? numberedName('Table', this.names()),
      area,
      columns: columnNames.map((columnName, index) => ({ id: ids[index] ?? 0, name: columnName })),
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
      showBandedRows: true,
      showBandedColumns: false,
      highlightFirstColumn: false,
      highlightLastColumn: false,
      style: this.styles.standard,
    });
  }

  /** A table as it is described. @throws EngineError as `add`, and for column ids that are not one for each column */
  place(described: Omit<TableState, 'id'>): TableState {
    const { area, columns, name } = described;
    const ids = columns.map((column) => column.id);
    if (columns.length !== area.columns || new Set(ids).size !== ids.length) {
      throw new EngineError('InvalidArgument', 'Each column of a table needs an id of its own.');
    }
    this.checkSpace(area, undefined);
    this.checkName(name, undefined);
    this.lastId += 1;
    const table: TableState = { ...described, id: String(this.lastId) };
    this.nextColumnIds.set(table.id, Math.max(0, ...ids) + 1);
    this.keep(table);
    return table;
  }

  remove(id: string): TableState {
    const table = this.get(id);
    this.tables.delete(id);
    this.nextColumnIds.delete(id);
    forgetInFormulas(this.host, table.name);
    return table;
  }

  rename(id: string, name: string): void {
    const table = this.get(id);
    this.checkName(name, table);
    forgetInFormulas(this.host, table.name);
    this.keep({ ...table, name });
  }

  renameColumn(id: string, offset: number, name: string): void {
    const table = this.get(id);
    this.keep({ ...table, columns: table.columns.map((column, at) => (at === offset ? { ...column, name } : column)) });
  }

  update(id: string, patch: TablePatch & TableShape): TableState {
    const table = { ...this.get(id), ...patch };
    this.keep(table);
    return table;
  }

  /**
   * Gives the table another area with the same header row.
   * @throws EngineError InvalidArgument
   */
  resize(id: string, area: Area): NewColumns {
    const table = this.get(id);
    this.checkSpace(area, table);
    const resized = resizeTable(table, area, () => this.newColumnId(id));
    this.keep(resized.table);
    return resized;
  }

  /** Puts a table elsewhere, its cells having been moved there. */
  relocate(id: string, area: Area): void {
    this.keep({ ...this.get(id), area });
  }

  /** Moves the tables along when rows or columns come or go. */
  shift(shift: Shift): { readonly inserted: readonly NewColumns[]; readonly deleted: readonly TableState[] } {
    const inserted: NewColumns[] = [];
    const deleted: TableState[] = [];
    for (const table of this.onSheet(shift.sheet)) {
      if (!isInBand(table.area, shift)) continue;
      const shifted = shiftTable(table, shift, () => this.newColumnId(table.id));
      if (!shifted) {
        deleted.push(this.remove(table.id));
        continue;
      }
      this.keep(shifted.table);
      if (shifted.offsets.length > 0) inserted.push(shifted);
    }
    return { inserted, deleted };
  }

  /** What new rows of the column get from now on. */
  setCalculated(id: string, offset: number, formula: string | undefined): void {
    const table = this.get(id);
    const columns = table.columns.map((column, at) => {
      if (at !== offset) return column;
      const { calculatedFormula: _before, ...plain } = column;
      return formula === undefined ? plain : { ...plain, calculatedFormula: formula };
    });
    this.tables.set(id, { ...table, columns });
  }

  /** Rewrites the formulas of calculated columns. `sheet`: the one a formula stands on. */
  rewriteCalculated(rewrite: (formula: string, sheet: SheetId) => string): void {
    for (const table of this.list()) {
      table.columns.forEach(({ calculatedFormula }, offset) => {
        if (calculatedFormula === undefined) return;
        this.setCalculated(table.id, offset, rewrite(calculatedFormula, table.area.sheet));
      });
    }
  }

  capture(): TablesCapture {
    return { tables: this.list(), nextColumnIds: new Map(this.nextColumnIds), lastId: this.lastId };
  }

  restore(state: TablesCapture): void {
    for (const table of this.list()) this.remove(table.id);
    for (const [id, next] of state.nextColumnIds) this.nextColumnIds.set(id, next);
    for (const table of state.tables) this.keep(table);
    this.lastId = state.lastId;
  }

  /** @throws EngineError if a table other than `own` bears the name, or it is not allowed */
  checkName(name: string, own: TableState | undefined): void {
    checkObjectName(name);
    if (this.list().some((table) => table.id !== own?.id && isSameName(table.name, name))) {
      throw new EngineError('ItemAlreadyExists', `There is already a table named "${name}".`);
    }
  }

  private keep(table: TableState): void {
    this.tables.set(table.id, table);
    tellFormulas(this.host, table);
  }

  private newColumnId(table: string): number {
    const id = this.nextColumnIds.get(table) ?? 1;
    this.nextColumnIds.set(table, id + 1);
    return id;
  }

  private names(): string[] {
    return this.list().map((table) => table.name);
  }

  /** @throws EngineError InvalidArgument if a table other than `own` is in the way */
  checkSpace(area: Area, own: TableState | undefined): void {
    const other = this.onSheet(area.sheet).find((table) => table.id !== own?.id && intersect(table.area, area));
    if (other) throw new EngineError('InvalidArgument', `The area overlaps the table "${other.name}".`);
  }
}
