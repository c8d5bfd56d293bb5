import { intersect } from './area';
import type { Origin } from './engineEvent';
import type { Area, CellValue } from './grid';
import type { CellReader } from './readCells';
import { shiftFormula } from './shiftFormula';
import type { TableRegistry } from './TableRegistry';
import { dataArea } from './dataArea';
import type { TableState } from './tableState';
import type { CellWriter } from './writeCells';

/**
 * Columns of tables that one formula stands behind. A table remembers it, so that a cell that was overwritten does not
 * keep new rows from getting it.
 */
export class CalculatedColumns {
  constructor(
    private readonly reader: CellReader,
    private readonly writer: CellWriter,
    private readonly tables: TableRegistry,
  ) {}

  /**
   * Learns from what was written, and fills a column into which a person typed its first or a new formula.
   * @returns the cells that were filled
   */
  noticeWrite(area: Area, origin: Origin): readonly Area[] {
    return this.tables.onSheet(area.sheet).flatMap((table) => {
      const data = dataArea(table);
      const written = data && intersect(area, data);
      // Blank cells of a table without records are no reason to forget a formula.
      if (!written || table.isEmpty) return [];
      return table.columns.flatMap((_column, offset) => {
        const column = { ...data, column: data.column + offset, columns: 1 };
        const cells = intersect(written, column);
        if (!cells) return [];
        if (cells.rows === column.rows) this.learn(table.id, offset, column);
        else if (cells.rows === 1 && origin === 'person') return this.fillFrom(table.id, offset, column, cells.row);
        return [];
      });
    });
  }

  /** Remembers the formulas that the columns of a new table have throughout. */
  learnAll(table: TableState): void {
    const data = dataArea(table);
    if (!data) return;
    table.columns.forEach((_column, offset) =>
      this.learn(table.id, offset, { ...data, column: data.column + offset, columns: 1 }),
    );
  }

  /** Writes the formulas of calculated columns into the blank cells of new rows. */
  fillRows(table: TableState, firstRow: number, count: number): void {
    const data = dataArea(table);
    if (!data) return;
    table.columns.forEach(({ calculatedFormula }, offset) => {
      if (calculatedFormula === undefined) return;
      const cells = { ...data, row: firstRow, rows: count, column: data.column + offset, columns: 1 };
      const before = this.reader.formulas(cells);
      const inputs = before.map(([value], row) => [
        value === '' ? shiftFormula(calculatedFormula, firstRow + row - data.row, 0) : null,
      ]);
      if (inputs.some(([input]) => input !== null)) this.writer.write(cells, inputs);
    });
  }

  private learn(table: string, offset: number, column: Area): void {
    const known = this.tables.get(table).columns[offset]?.calculatedFormula;
    const first = this.reader.formulas({ ...column, rows: 1 })[0]?.[0];
    if (known === undefined && !isFormula(first)) return;
    const formulas = this.reader.formulas(column).map(([value]) => value ?? '');
    if (!formulas.some(isFormula)) this.tables.setCalculated(table, offset, undefined);
    else if (isFormula(first) && isFilledWith(first, formulas)) this.tables.setCalculated(table, offset, first);
  }

  /** Excel fills a blank column, and one that held its formula in all other cells; anything else stays as it is. */
  private fillFrom(table: string, offset: number, column: Area, row: number): readonly Area[] {
    const formulas = this.reader.formulas(column).map(([value]) => value ?? '');
    const typed = formulas[row - column.row];
    if (!isFormula(typed)) return [];
    const formula = shiftFormula(typed, column.row - row, 0);
    const known = this.tables.get(table).columns[offset]?.calculatedFormula;
    if (formula === known || formula.includes('#REF!')) return [];
    const isFree = formulas.every(
      (value, at) =>
        at === row - column.row || value === '' || (known !== undefined && value === shiftFormula(known, at, 0)),
    );
    if (!isFree) return [];
    this.tables.setCalculated(table, offset, formula);
    this.writer.write(
      column,
      formulas.map((_value, at) => [shiftFormula(formula, at, 0)]),
    );
    return [column];
  }
}

function isFormula(value: CellValue | undefined): value is string {
  return typeof value === 'string' && value.startsWith('=');
}

function isFilledWith(first: string, formulas: readonly CellValue[]): boolean {
  // A formula without relative rows reads the same everywhere, and telling that is quick.
  const isSameEverywhere = shiftFormula(first, 1, 0) === first;
  return formulas.every((value, at) => value === (isSameEverywhere ? first : shiftFormula(first, at, 0)));
}
