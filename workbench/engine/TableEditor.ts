import type { ICellData, Nullable } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { intersect } from './area';
import type { Area, CellInput } from './grid';
import type { Origin } from './engineEvent';
import type { TableState } from './tableState';
import { EngineError } from './EngineError';
import { isSameName } from './objectNames';
import type { CellReader } from './readCells';
import { hasContent } from './readCells';
import type { SheetStore } from './SheetStore';
import { renameReferences } from './structuredReferences';
import type { NewColumns, TableRegistry } from './TableRegistry';
import { dataArea } from './TableRegistry';
import type { UniverHost } from './univerHost';
import { WORKBOOK_ID } from './univerHost';
import type { CellWriter } from './writeCells';

/** Called when a table grew by itself, with the area it had, so that formats and rules can follow. */
export type GrowthListener = (table: TableState, before: Area) => void;

/** What has to happen in cells and formulas when tables are made or changed, and in tables when cells are. */
export class TableEditor {
  private readonly growthListeners: GrowthListener[] = [];

  constructor(
    private readonly host: UniverHost,
    private readonly store: SheetStore,
    private readonly reader: CellReader,
    private readonly writer: CellWriter,
    private readonly tables: TableRegistry,
  ) {}

  onGrowth(listener: GrowthListener): void {
    this.growthListeners.push(listener);
  }

  /** Makes a table of the area; without headers the data move down a row to make room for them. */
  add(area: Area, hasHeaders: boolean, name: string | undefined, columnIds?: readonly number[]): TableState {
    if (area.rows < 1 || area.columns < 1) throw new EngineError('InvalidArgument', 'A table needs at least one cell.');
    const isHeaderOnly = hasHeaders && area.rows === 1;
    const full = hasHeaders && !isHeaderOnly ? area : { ...area, rows: area.rows + 1 };
    this.store.grow(full);
    const names = hasHeaders ? this.headerNames(area) : defaultNames(area.columns);
    const table = this.tables.add(full, names, name, columnIds);
    if (!hasHeaders) this.moveDown(area);
    this.writeHeaders(table);
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
  noticeWrite(area: Area, origin: Origin): void {
    for (const table of this.tables.onSheet(area.sheet)) {
      if (!table.showHeaders) continue;
      const headers = intersect(area, { ...table.area, rows: 1 });
      if (!headers) continue;
      for (let column = headers.column; column < headers.column + headers.columns; column += 1) {
        this.takeHeader(table.id, column - table.area.column);
      }
    }
    if (origin === 'person') for (const table of this.tables.onSheet(area.sheet)) this.growTo(table, area);
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

  /** Excel's auto-expansion: typing right below or right beside a table makes the cells part of it. */
  private growTo(table: TableState, written: Area): void {
    const { area } = table;
    const isBelow =
      !table.showTotals &&
      written.row === area.row + area.rows &&
      written.column >= area.column &&
      written.column + written.columns <= area.column + area.columns;
    const isBeside =
      written.column === area.column + area.columns &&
      written.row >= area.row &&
      written.row + written.rows <= area.row + area.rows;
    if ((!isBelow && !isBeside) || !this.isAnyFilled(written)) return;
    const grown = isBelow
      ? { ...area, rows: area.rows + written.rows }
      : { ...area, columns: area.columns + written.columns };
    if (this.tables.onSheet(area.sheet).some((other) => other.id !== table.id && intersect(other.area, grown))) return;
    this.resize(table.id, grown);
    if (isBelow) this.fillNewRows(this.tables.get(table.id), written.row, written.rows);
  }

  /** New rows get the formats of the row above and the formulas of calculated columns. */
  private fillNewRows(table: TableState, firstRow: number, count: number): void {
    const { sheet, column: firstColumn, columns } = table.area;
    const lexer = this.host.injector.get(LexerTreeBuilder);
    const cells = this.store.cells(sheet);
    const above = cells[firstRow - 1];
    if (!above || firstRow - 1 < table.area.row + (table.showHeaders ? 1 : 0)) return;
    for (let row = firstRow; row < firstRow + count; row += 1) {
      const line: Nullable<ICellData>[] = [];
      for (let column = firstColumn; column < firstColumn + columns; column += 1) {
        const own = cells[row]?.[column];
        const style = own?.s ?? above[column]?.s;
        const formula = own && hasContent(own) ? undefined : this.columnFormula(table, column, firstRow);
        const cell: ICellData = { ...own, ...(style ? { s: style } : {}) };
        if (formula) cell.f = lexer.moveFormulaRefOffset(formula, 0, row - (firstRow - 1));
        line.push(Object.keys(cell).length > 0 ? cell : undefined);
      }
      this.writer.replaceRows({ sheet, row, column: firstColumn, rows: 1, columns }, [line]);
    }
  }

  /** The formula that all records above `endRow` share in a column; the last one's spelling. */
  private columnFormula(table: TableState, column: number, endRow: number): string | undefined {
    const data = dataArea(table);
    if (!data) return undefined;
    const lexer = this.host.injector.get(LexerTreeBuilder);
    const cells = this.store.cells(table.area.sheet);
    const last = cells[endRow - 1]?.[column]?.f ?? undefined;
    if (last === undefined) return undefined;
    for (let row = data.row; row < endRow - 1; row += 1) {
      const formula = cells[row]?.[column]?.f;
      if (!formula) return undefined;
      if (formula !== last && lexer.moveFormulaRefOffset(formula, 0, endRow - 1 - row) !== last) return undefined;
    }
    return last;
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

  private moveDown(area: Area): void {
    const cells = this.store.cells(area.sheet);
    const lines: Nullable<ICellData>[][] = [new Array<undefined>(area.columns).fill(undefined)];
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      lines.push(Array.from({ length: area.columns }, (_cell, offset) => cells[row]?.[area.column + offset]));
    }
    this.writer.replaceRows({ ...area, rows: area.rows + 1 }, lines);
  }

  private rewriteFormulas(rewrite: (formula: string) => string): void {
    for (const sheet of this.host.workbook.getSheets()) {
      const changed: { row: number; column: number; formula: string }[] = [];
      this.host.formulas.forEachFormula(WORKBOOK_ID, sheet.getSheetId(), (row, column, formula) => {
        const rewritten = rewrite(formula);
        if (rewritten !== formula) changed.push({ row, column, formula: rewritten });
      });
      if (changed.length > 0) this.writer.rewriteFormulas(sheet.getSheetId(), changed);
    }
  }
}

function defaultNames(count: number): string[] {
  return Array.from({ length: count }, (_name, offset) => `Column${offset + 1}`);
}

/** Excel makes a header unique by a number behind it. */
function uniqueHeader(name: string, others: readonly string[]): string {
  if (!others.some((other) => isSameName(other, name))) return name;
  let number = 2;
  while (others.some((other) => isSameName(other, `${name}${number}`))) number += 1;
  return `${name}${number}`;
}
