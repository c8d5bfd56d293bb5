import type { ICellData, Nullable } from '@univerjs/core';
import { intersect } from './area';
import type { CalculatedColumns } from './CalculatedColumns';
import type { Area, CellInput } from './grid';
import type { Origin } from './engineEvent';
import type { TableState } from './tableState';
import { isSameName } from './objectNames';
import type { CellReader } from './readCells';
import type { SheetStore } from './SheetStore';
import { renameReferences, showReferences, storeReferences } from './structuredReferences';
import type { TableRegistry } from './TableRegistry';
import type { NewColumns } from './tableStructure';
import type { UniverHost } from './univerHost';
import type { CellWriter } from './writeCells';

/** Called when a table grew by itself, with the area it had, so that formats and rules can follow. */
export type GrowthListener = (table: TableState, before: Area) => void;

/** What tables made of a write: parts that came to them, and cells they filled. */
export interface TableReaction {
  readonly grown: readonly { readonly table: string; readonly area: Area; readonly change: 'Row' | 'Column' }[];
  readonly filled: readonly Area[];
}

/** What has to happen in cells and formulas when tables are made or changed, and in tables when cells are. */
export class TableEditor {
  private readonly growthListeners: GrowthListener[] = [];

  constructor(
    private readonly host: UniverHost,
    private readonly store: SheetStore,
    private readonly reader: CellReader,
    private readonly writer: CellWriter,
    private readonly tables: TableRegistry,
    private readonly calculated: CalculatedColumns,
  ) {}

  onGrowth(listener: GrowthListener): void {
    this.growthListeners.push(listener);
  }

  /** Makes a table of the area, whose first row are the headers. Blank and repeated ones get names. */
  add(area: Area, name: string | undefined, columnIds?: readonly number[]): TableState {
    this.store.grow(area);
    const table = this.tables.add(area, this.headerNames(area), name, columnIds);
    this.writeHeaders(table);
    this.calculated.learnAll(table);
    return this.tables.get(table.id);
  }

  /** Puts a table as it is described over cells that are there already. */
  place(described: Omit<TableState, 'id'>): TableState {
    this.store.grow(described.area);
    const table = this.tables.place(described);
    if (table.showHeaders) this.writeHeaders(table);
    return table;
  }

  rename(id: string, name: string): void {
    const before = this.tables.get(id);
    this.tables.rename(id, name);
    this.rewriteFormulas((formula) => renameReferences(formula, before.name, { table: name }));
  }

  resize(id: string, area: Area): void {
    this.store.grow(area);
    const before = this.tables.get(id).area;
    const grown = this.tables.resize(id, area);
    this.nameNewColumns(grown);
    for (const listener of this.growthListeners) listener(grown.table, before);
  }

  /** Takes over the headers that stand in the cells of new columns, or writes default ones. */
  nameNewColumns({ table, offsets }: NewColumns): void {
    if (!table.showHeaders) return;
    for (const offset of offsets) this.takeHeader(table.id, offset);
  }

  /** Keeps tables in step after cells were written: headers name columns, and a person's typing lets a table grow. */
  noticeWrite(area: Area, origin: Origin): TableReaction {
    for (const table of this.tables.onSheet(area.sheet)) {
      if (table.isEmpty && intersect(area, table.area)) this.noticeFirstRecord(table);
      if (!table.showHeaders) continue;
      const headers = intersect(area, { ...table.area, rows: 1 });
      if (!headers) continue;
      for (let column = headers.column; column < headers.column + headers.columns; column += 1) {
        this.takeHeader(table.id, column - table.area.column);
      }
    }
    const grown =
      origin === 'person' ? this.tables.onSheet(area.sheet).flatMap((table) => this.growTo(table, area)) : [];
    return { grown, filled: this.calculated.noticeWrite(area, origin) };
  }

  /** New rows get the formats of a row beside them and the formulas of calculated columns. */
  fillNewRows(id: string, firstRow: number, count: number): void {
    const table = this.tables.get(id);
    const { sheet, column, columns } = table.area;
    const cells = this.store.cells(sheet);
    const isFirst = firstRow <= table.area.row + (table.showHeaders ? 1 : 0);
    const pattern = cells[isFirst ? firstRow + count : firstRow - 1];
    const lines = Array.from({ length: count }, (_row, offset) =>
      Array.from({ length: columns }, (_column, at): Nullable<ICellData> => {
        const own = cells[firstRow + offset]?.[column + at];
        const style = own?.s ?? pattern?.[column + at]?.s;
        return style ? { ...own, s: style } : own;
      }),
    );
    this.writer.replaceRows({ sheet, row: firstRow, column, rows: count, columns }, lines);
    this.calculated.fillRows(table, firstRow, count);
  }

  private noticeFirstRecord(table: TableState): void {
    const row = { ...table.area, row: table.area.row + (table.showHeaders ? 1 : 0), rows: 1 };
    if (this.isAnyFilled(row)) this.tables.update(table.id, { isEmpty: false });
  }

  /** The table's column takes the text of its header cell; the cell keeps to what a header may be. */
  private takeHeader(id: string, offset: number): void {
    const table = this.tables.get(id);
    const before = table.columns[offset]?.name ?? '';
    const row = table.area.row;
    const column = table.area.column + offset;
    const others = table.columns.filter((_column, at) => at !== offset).map((other) => other.name);
    const written = this.reader.texts({ sheet: table.area.sheet, row, column, rows: 1, columns: 1 })[0]?.[0] ?? '';
    const name = uniqueHeader(written === '' ? before : written, others);
    if (name !== before) {
      this.tables.renameColumn(id, offset, name);
      this.rewriteFormulas((formula) => renameReferences(formula, table.name, { columns: new Map([[before, name]]) }));
    }
    if (this.reader.value(table.area.sheet, row, column) !== name) this.writeText(table.area.sheet, row, column, name);
  }

  /**
   * Excel's auto-expansion: what a person types right below or right beside a table becomes part of it, and so does what
   * reaches over its edge, as a list does that is pasted into the first row of an empty table.
   */
  private growTo(table: TableState, written: Area): TableReaction['grown'] {
    const { area } = table;
    const [bottom, right] = [area.row + area.rows, area.column + area.columns];
    const [writtenBottom, writtenRight] = [written.row + written.rows, written.column + written.columns];
    const isBelow =
      !table.showTotals &&
      written.row >= area.row &&
      written.row <= bottom &&
      writtenBottom > bottom &&
      written.column >= area.column &&
      writtenRight <= right;
    const isBeside =
      written.column >= area.column &&
      written.column <= right &&
      writtenRight > right &&
      written.row >= area.row &&
      writtenBottom <= bottom;
    if (!isBelow && !isBeside) return [];
    const added = isBelow
      ? { ...area, row: bottom, rows: writtenBottom - bottom }
      : { ...area, column: right, columns: writtenRight - right };
    const grown = isBelow
      ? { ...area, rows: area.rows + added.rows }
      : { ...area, columns: area.columns + added.columns };
    if (!this.isAnyFilled(added)) return [];
    if (this.tables.onSheet(area.sheet).some((other) => other.id !== table.id && intersect(other.area, grown)))
      return [];
    this.resize(table.id, grown);
    if (isBelow) this.fillNewRows(table.id, added.row, added.rows);
    return [{ table: table.id, change: isBelow ? 'Row' : 'Column', area: added }];
  }

  private isAnyFilled(area: Area): boolean {
    return this.reader.formulas(area).some((row) => row.some((value) => value !== ''));
  }

  private headerNames(area: Area): string[] {
    const names: string[] = [];
    const texts = this.reader.texts({ ...area, rows: 1 })[0] ?? [];
    texts.forEach((text, offset) => names.push(uniqueHeader(text === '' ? `Column${offset + 1}` : text, names)));
    return names;
  }

  private writeHeaders(table: TableState): void {
    const { sheet, row, column } = table.area;
    table.columns.forEach(({ name }, offset) => {
      if (this.reader.value(sheet, row, column + offset) !== name) this.writeText(sheet, row, column + offset, name);
    });
  }

  private writeText(sheet: string, row: number, column: number, text: string): void {
    const input: CellInput = `'${text}`;
    const isText = this.reader.numberFormats({ sheet, row, column, rows: 1, columns: 1 })[0]?.[0] === '@';
    this.writer.write({ sheet, row, column, rows: 1, columns: 1 }, isText ? text : input);
  }

  private rewriteFormulas(rewrite: (formula: string) => string): void {
    for (const sheet of this.host.workbook.getSheets()) {
      const changed: { row: number; column: number; formula: string }[] = [];
      this.host.formulas.forEachFormula(this.host.unit, sheet.getSheetId(), (row, column, formula) => {
        const rewritten = rewrite(formula);
        if (rewritten !== formula) changed.push({ row, column, formula: rewritten });
      });
      if (changed.length > 0) this.writer.rewriteFormulas(sheet.getSheetId(), changed);
    }
    // A calculated column's formula is kept as it is shown.
    this.tables.rewriteCalculated((formula, sheet) => {
      const names = this.tables.namesAt(sheet, -1, -1);
      return showReferences(rewrite(storeReferences(formula, names)));
    });
  }
}

/** Excel makes a header unique by a number behind it. */
function uniqueHeader(name: string, others: readonly string[]): string {
  if (!others.some((other) => isSameName(other, name))) return name;
  let number = 2;
  while (others.some((other) => isSameName(other, `${name}${number}`))) number += 1;
  return `${name}${number}`;
}
