/** Rows and columns, both ends belonging to it; the ends may be `Infinity`. */
export interface CellSpan {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** Values by cell of one sheet, sparse, quick for one cell as for a large part of the sheet. */
export class CellMap<Value> {
  private readonly columns = new Map<number, Map<number, Value>>();

  get(row: number, column: number): Value | undefined {
    return this.columns.get(column)?.get(row);
  }

  set(row: number, column: number, value: Value): void {
    const rows = this.columns.get(column);
    if (rows) rows.set(row, value);
    else this.columns.set(column, new Map([[row, value]]));
  }

  delete(row: number, column: number): void {
    const rows = this.columns.get(column);
    rows?.delete(row);
    if (rows?.size === 0) this.columns.delete(column);
  }

  /** Every value, in no particular order. */
  *values(): Generator<Value> {
    for (const rows of this.columns.values()) yield* rows.values();
  }

  /** Calls `visit` for every value inside the span. */
  forEachIn({ startRow, startColumn, endRow, endColumn }: CellSpan, visit: (value: Value) => void): void {
    if (endColumn - startColumn < this.columns.size) {
      for (let column = startColumn; column <= endColumn; column += 1) {
        visitRows(this.columns.get(column), startRow, endRow, visit);
      }
      return;
    }
    for (const [column, rows] of this.columns) {
      if (column >= startColumn && column <= endColumn) visitRows(rows, startRow, endRow, visit);
    }
  }
}

function visitRows<Value>(
  rows: ReadonlyMap<number, Value> | undefined,
  startRow: number,
  endRow: number,
  visit: (value: Value) => void,
): void {
  if (!rows) return;
  if (endRow - startRow < rows.size) {
    for (let row = startRow; row <= endRow; row += 1) {
      const value = rows.get(row);
      if (value !== undefined) visit(value);
    }
    return;
  }
  for (const [row, value] of rows) if (row >= startRow && row <= endRow) visit(value);
}
