import type { ICellData, IRange, Nullable } from '@univerjs/core';
import { CellValueType, numfmt } from '@univerjs/core';
import type { Area, CellValue } from './grid';
import { spellNumberFormat } from './numberFormatSpelling';
import type { SheetStore } from './SheetStore';
import { showReferences } from './structuredReferences';
import type { UniverHost } from './univerHost';

/** Up to so many rows are looked up one by one, even where they are empty. */
const FEW_ROWS = 1_000;

/** Reads contents of cells. Reads never wait: they answer with the last calculated state. */
export class CellReader {
  constructor(
    private readonly host: UniverHost,
    private readonly store: SheetStore,
  ) {}

  values(area: Area): CellValue[][] {
    return this.mapCells(area, readValue);
  }

  formulas(area: Area): CellValue[][] {
    return this.mapCells(area, (cell, row, column) => this.formula(area.sheet, cell, row, column) ?? readValue(cell));
  }

  texts(area: Area): string[][] {
    const sheet = this.store.sheet(area.sheet);
    return this.mapCells(area, (cell, row, column) => {
      const value = readValue(cell);
      if (value === '') return '';
      return formatValue(value, this.store.numberFormat(sheet, row, column, cell));
    });
  }

  numberFormats(area: Area): string[][] {
    const sheet = this.store.sheet(area.sheet);
    return this.mapCells(area, (cell, row, column) => this.store.numberFormat(sheet, row, column, cell));
  }

  /** One cell's value, the quick way. */
  value(sheet: string, row: number, column: number): CellValue {
    return readValue(this.spilled(sheet)?.[row]?.[column] ?? this.store.cells(sheet)[row]?.[column]);
  }

  /** One cell as it is stored, with the value that a formula elsewhere spilled into it. */
  cell(sheet: string, row: number, column: number): Nullable<ICellData> {
    const cell = this.store.cells(sheet)[row]?.[column];
    const spilled = this.spilled(sheet)?.[row]?.[column];
    return spilled ? { ...cell, ...spilled } : cell;
  }

  usedArea(sheet: string, valuesOnly: boolean, within?: Area): Area | undefined {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    const take = (row: number, column: number): void => {
      if (within !== undefined && !holds(within, row, column)) return;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    };
    const cells = this.store.cells(sheet);
    const spilled = this.spilled(sheet);
    for (const row of rowsOf(cells, within)) {
      const columns = cells[row];
      for (const columnKey in columns) {
        const cell = columns[Number(columnKey)];
        if (cell && (hasContent(cell) || (!valuesOnly && cell.s))) take(row, Number(columnKey));
      }
    }
    for (const row of rowsOf(spilled ?? {}, within)) {
      for (const column in spilled?.[row]) take(row, Number(column));
    }
    return bottom < 0
      ? undefined
      : { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  private formula(sheet: string, cell: Nullable<ICellData>, row: number, column: number): string | undefined {
    if (cell?.f) return showReferences(cell.f);
    if (!cell?.si) return undefined;
    const shared = this.host.formulas.getFormulaStringByCell(row, column, sheet, this.host.unit);
    return shared ? showReferences(shared) : undefined;
  }

  spills(sheet: string): Area[] {
    const ranges = this.host.formulas.getArrayFormulaRange()[this.host.unit]?.[sheet];
    return Object.values((ranges ?? {}) as Record<number, Record<number, IRange>>)
      .flatMap((row) => Object.values(row))
      .map(({ startRow, startColumn, endRow, endColumn }) => ({
        sheet,
        row: startRow,
        column: startColumn,
        rows: endRow - startRow + 1,
        columns: endColumn - startColumn + 1,
      }))
      .filter(({ rows, columns }) => rows > 1 || columns > 1);
  }

  /** Values that formulas spilled into neighbouring cells: Univer keeps them beside the cells. */
  private spilled(sheet: string): Record<number, Record<number, ICellData>> | undefined {
    const all = this.host.formulas.getArrayFormulaCellData()[this.host.unit]?.[sheet];
    return all as Record<number, Record<number, ICellData>> | undefined;
  }

  private mapCells<Result>(
    area: Area,
    read: (cell: Nullable<ICellData>, row: number, column: number) => Result,
  ): Result[][] {
    const cells = this.store.cells(area.sheet);
    const spilled = this.spilled(area.sheet);
    const result = new Array<Result[]>(area.rows);
    for (let rowOffset = 0; rowOffset < area.rows; rowOffset += 1) {
      const row = area.row + rowOffset;
      const rowCells = cells[row];
      const rowSpilled = spilled?.[row];
      const line = new Array<Result>(area.columns);
      for (let columnOffset = 0; columnOffset < area.columns; columnOffset += 1) {
        const column = area.column + columnOffset;
        const cell = rowCells?.[column];
        const spilledCell = rowSpilled?.[column];
        line[columnOffset] = read(spilledCell ? { ...cell, ...spilledCell } : cell, row, column);
      }
      result[rowOffset] = line;
    }
    return result;
  }
}

/** The rows in which there may be cells, one after the other; of a few rows not all others are looked through. */
function* rowsOf(rows: Readonly<Record<number, unknown>>, within: Area | undefined): Generator<number> {
  if (within !== undefined && within.rows <= FEW_ROWS) {
    for (let row = within.row; row < within.row + within.rows; row += 1) yield row;
    return;
  }
  for (const row in rows) yield Number(row);
}

function holds({ row, column, rows, columns }: Area, cellRow: number, cellColumn: number): boolean {
  return cellRow >= row && cellRow < row + rows && cellColumn >= column && cellColumn < column + columns;
}

/** True if a cell has a value or a formula. */
export function hasContent(cell: ICellData): boolean {
  return (cell.v !== undefined && cell.v !== null && cell.v !== '') || Boolean(cell.f) || Boolean(cell.si);
}

/** The value of a cell as Office.js shows it. */
export function readValue(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null) return cell?.p ? richText(cell) : '';
  switch (cell?.t) {
    case CellValueType.BOOLEAN:
      return value === true || value === 1 || value === '1' || value === 'TRUE' || value === 'true';
    case CellValueType.NUMBER:
      return Number(value);
    case CellValueType.STRING:
    case CellValueType.FORCE_STRING:
      return String(value);
    default:
      return value;
  }
}

/** The text that is drawn for a value under a number format. */
export function formatValue(value: CellValue, format: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  try {
    return numfmt.format(spellNumberFormat(format), value, { throws: true });
  } catch (error) {
    // A format the library does not know must not hide the value: Excel would not have accepted the format.
    if (error instanceof Error) return String(value);
    throw error;
  }
}

/** Univer keeps text with partial formats as a small document, ended by a paragraph mark. */
function richText(cell: ICellData): string {
  return (cell.p?.body?.dataStream ?? '').replace(/\r\n$/, '').replace(/\r/g, '\n');
}
