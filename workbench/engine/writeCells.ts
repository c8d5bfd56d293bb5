import type { ICellData, Nullable, Worksheet } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import { IDependencyManagerService, SetArrayFormulaDataMutation } from '@univerjs/engine-formula';
import { toRange } from './area';
import type { Area, CellInput } from './grid';
import { EngineError } from './EngineError';
import type { Cells, RowCells, SheetStore } from './SheetStore';
import { readTypedText, truncateToExcelPrecision } from './typing';
import type { UniverHost } from './univerHost';

const ONLY_LOCAL = { onlyLocal: true };

/** Turns a formula as it was typed into the form that is stored; the cell tells which table it stands in. */
export type FormulaWriter = (formula: string, sheet: string, row: number, column: number) => string;

/** Makes a writer for one write, during which tables do not change: it may remember what it turned formulas into. */
export type OpenFormulaWriter = () => FormulaWriter;

/** What stays the same during one write. */
interface Writing {
  readonly sheet: Worksheet;
  readonly cells: Cells;
  readonly storeFormula: FormulaWriter;
}

/** Writes contents of cells in bulk: straight into Univer's store, then one word to the calculation and the screen. */
export class CellWriter {
  constructor(
    private readonly host: UniverHost,
    private readonly store: SheetStore,
    private readonly openFormulaWriter: OpenFormulaWriter,
  ) {}

  /**
   * Writes values, texts to be read as typed, and formulas (see `Engine.write`).
   * @throws EngineError InvalidArgument if the input has another shape than the area
   */
  write(area: Area, input: CellInput | readonly (readonly CellInput[])[]): void {
    const read = inputReader(area, input);
    this.store.grow(area);
    const writing = {
      sheet: this.store.sheet(area.sheet),
      cells: this.store.cells(area.sheet),
      storeFormula: this.openFormulaWriter(),
    };
    this.changeContents(area, (changed) => {
      for (let rowOffset = 0; rowOffset < area.rows; rowOffset += 1) {
        const row = area.row + rowOffset;
        for (let columnOffset = 0; columnOffset < area.columns; columnOffset += 1) {
          const value = read(rowOffset, columnOffset);
          if (value === null) continue;
          const column = area.column + columnOffset;
          this.writeCell(writing, row, column, value, changed);
        }
      }
    });
  }

  /** Empties the cells; their formats stay. */
  clearContents(area: Area): void {
    const clipped = this.store.clip(area);
    const cells = this.store.cells(area.sheet);
    this.changeContents(clipped, (changed) => {
      forEachCell(cells, clipped, (cell, row, column, rowCells) => {
        if (cell.f || cell.si) changed.push([row, column]);
        if (cell.s) rowCells[column] = { s: cell.s };
        else delete rowCells[column];
      });
    });
  }

  /** Puts whole rows of cells in the place of others, as sorting does. */
  replaceRows(area: Area, rows: readonly (readonly Nullable<ICellData>[])[]): void {
    const cells = this.store.cells(area.sheet);
    this.changeContents(area, (changed) => {
      rows.forEach((line, rowOffset) => {
        const row = area.row + rowOffset;
        const rowCells = (cells[row] ??= {});
        line.forEach((cell, columnOffset) => {
          const column = area.column + columnOffset;
          if (rowCells[column]?.f || cell?.f) changed.push([row, column]);
          if (cell) rowCells[column] = cell;
          else delete rowCells[column];
        });
      });
    });
  }

  /** Puts the cells of the area back as they were; those that `before` does not have were empty. */
  putBack(area: Area, before: Cells): void {
    const cells = this.store.cells(area.sheet);
    this.changeContents(area, (changed) => {
      forEachCell(cells, area, (cell, row, column, rowCells) => {
        if (cell.f || cell.si) changed.push([row, column]);
        delete rowCells[column];
      });
      forEachCell(before, area, (cell, row, column) => {
        if (cell.f || cell.si) changed.push([row, column]);
        (cells[row] ??= {})[column] = { ...cell };
      });
    });
  }

  /** Replaces stored formulas, e.g. after a column was renamed. */
  rewriteFormulas(sheet: string, formulas: readonly { row: number; column: number; formula: string }[]): void {
    const cells = this.store.cells(sheet);
    this.store.noteFormulas(sheet, formulas);
    for (const { row, column, formula } of formulas) {
      const cell = cells[row]?.[column];
      if (!cell) continue;
      cell.f = formula;
      delete cell.si;
    }
    this.forgetDependencies(
      sheet,
      formulas.map(({ row, column }) => [row, column]),
    );
    this.host.calculation.markRanges(
      formulas.map(({ row, column }) => ({
        unitId: this.host.unit,
        sheetId: sheet,
        range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      })),
    );
  }

  private writeCell(
    writing: Writing,
    row: number,
    column: number,
    value: Exclude<CellInput, null>,
    changed: [number, number][],
  ): void {
    const rowCells = (writing.cells[row] ??= {});
    const before = rowCells[column];
    if (before?.f || before?.si) changed.push([row, column]);
    if (value === '') {
      if (before?.s) rowCells[column] = { s: before.s };
      else delete rowCells[column];
      return;
    }
    const after: ICellData = before?.s ? { s: before.s } : {};
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) throw new EngineError('InvalidArgument', 'A number to write must be finite.');
      setNumber(after, value);
    } else if (typeof value === 'boolean') setBoolean(after, value);
    else this.setText(writing, after, row, column, value, before, changed);
    rowCells[column] = after;
  }

  private setText(
    { sheet, storeFormula }: Writing,
    cell: ICellData,
    row: number,
    column: number,
    text: string,
    before: Nullable<ICellData>,
    changed: [number, number][],
  ): void {
    const format = this.store.numberFormat(sheet, row, column, before);
    if (format === '@') setString(cell, text);
    else if (text.startsWith("'")) setString(cell, text.slice(1));
    else if (text.startsWith('=') && text.length > 1) {
      cell.f = storeFormula(text, sheet.getSheetId(), row, column);
      changed.push([row, column]);
    } else {
      const typed = readTypedText(text);
      if (typeof typed.value === 'number') setNumber(cell, typed.value);
      else if (typeof typed.value === 'boolean') setBoolean(cell, typed.value);
      else setString(cell, typed.value);
      if (typed.format && format === 'General') {
        const style = this.store.effectiveStyle(sheet, row, column, before);
        const id = this.store.styleId({ ...style, n: { pattern: typed.format } });
        if (id !== undefined) cell.s = id;
      }
    }
  }

  /** Frames a change of contents: what hangs on formulas that came or went is put in order, then calculated. */
  private changeContents(area: Area, change: (formulaCells: [number, number][]) => void): void {
    const formulaCells: [number, number][] = [];
    this.store.noteCells(area, 'contents');
    this.clearSpills(area);
    change(formulaCells);
    this.forgetDependencies(area.sheet, formulaCells);
    this.host.calculation.markRanges([{ unitId: this.host.unit, sheetId: area.sheet, range: toRange(area) }]);
    this.store.redraw(area.sheet);
  }

  /** Makes Univer learn anew what the formulas of these cells depend on. */
  private forgetDependencies(sheet: string, cells: readonly (readonly [number, number])[]): void {
    if (cells.length === 0) return;
    const stored = this.store.cells(sheet);
    const dependencies = this.host.injector.get(IDependencyManagerService);
    for (const [row, column] of cells) {
      this.host.formulas.setFormula(this.host.unit, sheet, row, column, stored[row]?.[column]?.f ?? undefined);
      dependencies.removeFormulaDependency(this.host.unit, sheet, row, column);
    }
  }

  /** Takes spilled values back whose formula is overwritten, or which are in the way of what is written. */
  private clearSpills(area: Area): void {
    const { formulas, commands } = this.host;
    const ranges = formulas.getArrayFormulaRange()[this.host.unit]?.[area.sheet];
    if (!ranges) return;
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (const rowKey in ranges) {
      const row = Number(rowKey);
      for (const columnKey in ranges[row]) {
        const range = ranges[row][Number(columnKey)];
        if (!range || !overlaps(range, toRange(area))) continue;
        (cellValue[row] ??= {})[Number(columnKey)] = {};
        // The formula has to spill again, or to say that it cannot.
        this.host.calculation.markRanges([{ unitId: this.host.unit, sheetId: area.sheet, range }]);
      }
    }
    const isChanged = formulas.updateArrayFormulaCellData(this.host.unit, area.sheet, cellValue);
    if (!formulas.updateArrayFormulaRange(this.host.unit, area.sheet, cellValue) && !isChanged) return;
    commands.syncExecuteCommand(
      SetArrayFormulaDataMutation.id,
      { arrayFormulaRange: formulas.getArrayFormulaRange(), arrayFormulaCellData: formulas.getArrayFormulaCellData() },
      ONLY_LOCAL,
    );
  }
}

/** Calls `visit` for each stored cell of the area. */
export function forEachCell(
  cells: Cells,
  area: Area,
  visit: (cell: ICellData, row: number, column: number, rowCells: RowCells) => void,
): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const rowCells = cells[row];
    if (!rowCells) continue;
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = rowCells[column];
      if (cell) visit(cell, row, column, rowCells);
    }
  }
}

function inputReader(
  area: Area,
  input: CellInput | readonly (readonly CellInput[])[],
): (row: number, column: number) => CellInput {
  if (!Array.isArray(input)) return () => input as CellInput;
  const rows = input as readonly (readonly CellInput[])[];
  if (rows.length !== area.rows || rows.some((row) => row.length !== area.columns)) {
    throw new EngineError(
      'InvalidArgument',
      `The values have ${rows.length} rows and ${rows[0]?.length ?? 0} columns, the area ${area.rows} and ${area.columns}.`,
    );
  }
  return (row, column) => rows[row]?.[column] ?? null;
}

function setNumber(cell: ICellData, value: number): void {
  // Fractions keep their last bits, as results of calculations do in Excel; long integers lose their last digits.
  cell.v = Math.abs(value) >= 1e15 ? truncateToExcelPrecision(value) : value;
  cell.t = CellValueType.NUMBER;
}

function setBoolean(cell: ICellData, value: boolean): void {
  cell.v = value ? 1 : 0;
  cell.t = CellValueType.BOOLEAN;
}

/** Text that looks like a number has to be marked as forced, or Univer calculates with it as a number. */
function setString(cell: ICellData, text: string): void {
  cell.v = text;
  cell.t = text !== '' && !Number.isNaN(Number(text)) ? CellValueType.FORCE_STRING : CellValueType.STRING;
}

function overlaps(
  first: { startRow: number; endRow: number; startColumn: number; endColumn: number },
  second: { startRow: number; endRow: number; startColumn: number; endColumn: number },
): boolean {
  return (
    first.startRow <= second.endRow &&
    second.startRow <= first.endRow &&
    first.startColumn <= second.endColumn &&
    second.startColumn <= first.endColumn
  );
}
