import { intersect } from './area';
import { dissolveReferences } from './dissolveTable';
import { EngineError } from './EngineError';
import type { Origin } from './engineEvent';
import type { EngineParts } from './engineParts';
import type { Area, CellInput } from './grid';
import { checkNoMerges } from './mergeChecks';
import { checkWritable } from './protectionChecks';
import { dataArea } from './dataArea';
import type { TableState } from './tableState';
import { applyShift, changeCells } from './structureChanges';
import { clearArea, writeArea } from './workbookChanges';

/** Excel's number of SUBTOTAL for a sum, and for a count of what is filled, of shown rows. */
const SUM = 109;
const COUNT = 103;

/** Changes of tables that move, add or take away cells: those of the table's width or height only, as in Excel. */
export class TableCells {
  constructor(private readonly parts: EngineParts) {}

  /**
   * Makes a table of the area. Without headers the cells from the area on move down a row to make room for them; headers
   * alone get a blank row for the first record.
   * @param columnIds the ids a file has given its columns, from left to right; without them they are numbered from 1
   * @throws EngineError InvalidArgument if the area touches another table, InvalidOperation if cells of it are
   * merged; as `Engine.insertCells`
   */
  add(
    area: Area,
    hasHeaders: boolean,
    name: string | undefined,
    origin: Origin,
    columnIds?: readonly number[],
  ): string {
    const { parts } = this;
    if (area.rows < 1 || area.columns < 1) throw new EngineError('InvalidArgument', 'A table needs at least one cell.');
    checkWritable(parts, area);
    parts.tables.checkSpace(area, undefined);
    if (name !== undefined) parts.tables.checkName(name, undefined);
    const isEmpty = hasHeaders && area.rows === 1;
    checkNoMerges(parts, area);
    if (!hasHeaders) changeCells(parts, { ...area, rows: 1 }, 'RowInserted', origin);
    else if (isEmpty) this.makeBlank({ ...area, row: area.row + 1 }, origin);
    const full = hasHeaders && !isEmpty ? area : { ...area, rows: area.rows + 1 };
    const table = parts.events.act(() => parts.tableEditor.add(full, name, columnIds));
    if (isEmpty) parts.tables.update(table.id, { isEmpty });
    parts.events.emit({ kind: 'tableAdded', table: table.id, sheet: area.sheet, origin });
    return table.id;
  }

  /** Puts a table as it is described over cells that are there; only header cells that differ are written. */
  place(described: Omit<TableState, 'id'>, origin: Origin): string {
    const { events, tableEditor } = this.parts;
    const { id, area } = events.act(() => tableEditor.place(described));
    events.emit({ kind: 'tableAdded', table: id, sheet: area.sheet, origin });
    return id;
  }

  /** Turns the table into plain cells; formulas that name it name its cells from now on. */
  dissolve(id: string, origin: Origin): void {
    const { events, filters, tables } = this.parts;
    const table = tables.get(id);
    events.act(() => {
      dissolveReferences(this.parts, table);
      tables.remove(id);
      filters.forgetTable(table);
    });
    events.emit({ kind: 'tableDeleted', table: id, name: table.name, sheet: table.area.sheet, origin });
  }

  /**
   * Puts blank rows before the data row `offset`, or at the end; they get the formats of their neighbours and the formulas
   * of calculated columns. The blank row of an empty table is the first of them.
   * @throws EngineError InvalidArgument for an offset outside of the table; as `Engine.insertCells`
   */
  insertRows(id: string, offset: number, count: number, origin: Origin): void {
    const { parts } = this;
    const table = parts.tables.get(id);
    const data = bodyOf(table);
    const rows = table.isEmpty ? 0 : data.rows;
    if (offset < 0 || offset > rows || count < 1) throw new EngineError('InvalidArgument', 'No such row.');
    const reused = table.isEmpty ? 1 : 0;
    const added = count - reused;
    const at = data.row + offset + reused;
    if (added > 0) this.shiftRows(table, 'RowInserted', at, added, origin);
    if (reused) parts.tables.update(id, { isEmpty: false });
    parts.events.act(() => parts.tableEditor.fillNewRows(id, data.row + offset, count));
    if (added > 0 && at === data.row + data.rows) parts.extendRules(table.area, added);
  }

  /** Takes data rows out. The last one that is left becomes blank instead, and the table is empty. */
  deleteRows(id: string, offset: number, count: number, origin: Origin): void {
    const table = this.parts.tables.get(id);
    const data = bodyOf(table);
    if (table.isEmpty || offset < 0 || count < 1 || offset + count > data.rows) {
      throw new EngineError('InvalidArgument', 'No such rows.');
    }
    this.shiftRows(table, 'RowDeleted', data.row + offset, count, origin);
  }

  /** Puts a blank column before the column `offset`, or at the end. */
  insertColumn(id: string, offset: number, origin: Origin): void {
    const { area } = this.parts.tables.get(id);
    if (offset < 0 || offset > area.columns) throw new EngineError('InvalidArgument', `There is no column ${offset}.`);
    const { sheet, row, rows, column } = area;
    const band = { start: row, length: rows };
    applyShift(this.parts, { sheet, change: 'ColumnInserted', at: column + offset, count: 1, band, table: id }, origin);
  }

  /** @throws EngineError InvalidOperation for the last column of a table */
  deleteColumn(id: string, offset: number, origin: Origin): void {
    const { area } = this.parts.tables.get(id);
    if (area.columns === 1) throw new EngineError('InvalidOperation', 'A table keeps at least one column.');
    const { sheet, row, rows, column } = area;
    const band = { start: row, length: rows };
    applyShift(this.parts, { sheet, change: 'ColumnDeleted', at: column + offset, count: 1, band, table: id }, origin);
  }

  /** Adds a totals row below the table, or takes it out; the cells below move. */
  showTotals(id: string, isShown: boolean, origin: Origin): void {
    const { parts } = this;
    const table = parts.tables.get(id);
    if (table.showTotals === isShown) return;
    const { area } = table;
    if (!isShown) {
      this.shiftRows(table, 'RowDeleted', area.row + area.rows - 1, 1, origin);
      parts.tables.update(id, { showTotals: false });
      return;
    }
    this.shiftRows(table, 'RowInserted', area.row + area.rows, 1, origin);
    const grown = parts.tables.update(id, { showTotals: true });
    const totals = { ...grown.area, row: grown.area.row + grown.area.rows - 1, rows: 1 };
    writeArea(parts, totals, [this.firstTotals(grown)], origin);
  }

  /** Shows the header row above the data, or blanks it; data stay where they are as long as there is room above. */
  showHeaders(id: string, isShown: boolean, origin: Origin): void {
    const { parts } = this;
    const table = parts.tables.get(id);
    if (table.showHeaders === isShown) return;
    const { area } = table;
    if (!isShown) {
      parts.filters.clear({ table: id });
      parts.tables.update(id, { showHeaders: false, area: { ...area, row: area.row + 1, rows: area.rows - 1 } });
      clearArea(parts, { ...area, rows: 1 }, 'Contents', origin);
      return;
    }
    const above = { ...area, row: area.row - 1, rows: 1 };
    const isRoom = area.row > 0 && !this.isTaken(above);
    if (!isRoom) changeCells(parts, { ...area, rows: 1 }, 'RowInserted', origin);
    const row = isRoom ? area.row - 1 : area.row;
    const names = parts.tables.update(id, { showHeaders: true, area: { ...area, row, rows: area.rows + 1 } }).columns;
    writeArea(parts, { ...area, row, rows: 1 }, [names.map(({ name }) => `'${name}`)], origin);
  }

  /** Excel writes "Total" below the first column, and the sum or count of the last one. */
  private firstTotals({ name, columns, ...table }: TableState): CellInput[] {
    const last = columns.at(-1);
    const data = dataArea({ name, columns, ...table });
    const values = data
      ? this.parts.reader.values({ ...data, column: data.column + data.columns - 1, columns: 1 })
      : [];
    const filled = values.flat().filter((value) => value !== '');
    const code = filled.length > 0 && filled.every((value) => typeof value === 'number') ? SUM : COUNT;
    const column = last?.name.replace(/[[\]'#@]/g, "'$&");
    const total = `=SUBTOTAL(${code},${name}[${column}])`;
    return columns.map((_column, offset) => (offset === columns.length - 1 ? total : offset === 0 ? 'Total' : ''));
  }

  private shiftRows(
    table: TableState,
    change: 'RowInserted' | 'RowDeleted',
    at: number,
    count: number,
    origin: Origin,
  ) {
    const { sheet, column, columns } = table.area;
    const band = { start: column, length: columns };
    applyShift(this.parts, { sheet, change, at, count, band, table: table.id }, origin);
  }

  private makeBlank(area: Area, origin: Origin): void {
    if (this.isTaken(area)) changeCells(this.parts, area, 'RowInserted', origin);
  }

  private isTaken(area: Area): boolean {
    const { reader, tables } = this.parts;
    return (
      reader.formulas(area).some((row) => row.some((value) => value !== '')) ||
      tables.onSheet(area.sheet).some((table) => intersect(table.area, area) !== undefined)
    );
  }
}

/** The data rows, at least one. */
function bodyOf(table: TableState): Area {
  const { area } = table;
  return dataArea(table) ?? { ...area, row: area.row + (table.showHeaders ? 1 : 0), rows: 1 };
}
