import type { Shift } from './area';
import { containsCell, intersect, isInBand, shiftArea } from './area';
import type { Area, SheetId } from './grid';
import type { TableColumnState, TableState } from './tableState';
import { EngineError } from './EngineError';
import { forgetInFormulas, tellFormulas } from './formulaTables';
import { checkObjectName, isSameName, numberedName } from './objectNames';
import type { TableNames } from './structuredReferences';
import type { TableStyles } from './TableStyles';
import type { UniverHost } from './univerHost';

/** Columns that came into being by an insertion; their headers have still to be written. */
export interface NewColumns {
  readonly table: TableState;
  readonly offsets: readonly number[];
}

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
   * @returns offsets of columns that are new
   * @throws EngineError InvalidArgument
   */
  resize(id: string, area: Area): NewColumns {
    const table = this.get(id);
    const isSamePlace = area.sheet === table.area.sheet && area.row === table.area.row;
    if (!isSamePlace || area.rows < 1 || !intersect(area, table.area)) {
      throw new EngineError('InvalidArgument', 'A table must keep its header row and overlap the area it had.');
    }
    this.checkSpace(area, table);
    const kept = table.area.column - area.column;
    const columns: TableColumnState[] = [];
    const offsets: number[] = [];
    for (let offset = 0; offset < area.columns; offset += 1) {
      const column = table.columns[offset - kept];
      columns.push(column ?? { id: this.newColumnId(id), name: '' });
      if (!column) offsets.push(offset);
    }
    return this.keepWithNewColumns({ ...table, area, columns }, offsets);
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
      const area = shiftTable(table, shift);
      if (!area || (shift.change === 'RowDeleted' && isHeaderDeleted(table, shift))) {
        deleted.push(this.remove(table.id));
        continue;
      }
      const first = shift.at - table.area.column;
      if (shift.change === 'ColumnInserted' && area.columns > table.area.columns) {
        const added = Array.from({ length: shift.count }, () => ({ id: this.newColumnId(table.id), name: '' }));
        const columns = [...table.columns.slice(0, first), ...added, ...table.columns.slice(first)];
        const offsets = added.map((_column, index) => first + index);
        inserted.push(this.keepWithNewColumns({ ...table, area, columns }, offsets));
      } else if (shift.change === 'ColumnDeleted') {
        const isKept = (index: number): boolean => index < first || index >= first + shift.count;
        this.keep({ ...table, area, columns: table.columns.filter((_column, index) => isKept(index)) });
      } else this.keep({ ...table, area });
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

  private keepWithNewColumns(table: TableState, offsets: readonly number[]): NewColumns {
    const columns = [...table.columns];
    for (const offset of offsets) {
      const taken = columns.map((column) => column.name);
      columns[offset] = { ...(columns[offset] as TableColumnState), name: numberedName('Column', taken) };
    }
    const named = { ...table, columns };
    this.keep(named);
    return { table: named, offsets };
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

/** Where the records of the table are; `undefined` if it has none. */
export function dataArea(table: TableState): Area | undefined {
  const { area } = table;
  const above = table.showHeaders ? 1 : 0;
  const rows = area.rows - above - (table.showTotals ? 1 : 0);
  return rows > 0 ? { ...area, row: area.row + above, rows } : undefined;
}

/** As `shiftArea`, but rows and columns that are put in for the table belong to it at its edges too. */
function shiftTable({ id, area }: TableState, shift: Shift): Area | undefined {
  if (shift.table !== id || !shift.change.endsWith('Inserted')) return shiftArea(area, shift);
  return shift.change === 'RowInserted'
    ? { ...area, rows: area.rows + shift.count }
    : { ...area, columns: area.columns + shift.count };
}

function isHeaderDeleted(table: TableState, shift: Shift): boolean {
  return table.showHeaders && shift.at <= table.area.row && shift.at + shift.count > table.area.row;
}
