/** A rectangle of a sheet, zero-based. */
export interface SheetArea {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Where a range is that was loaded with its row, its column and its size. */
export function toSheetArea(sheetName: string, range: Excel.Range): SheetArea {
  return {
    sheetName,
    row: range.rowIndex,
    column: range.columnIndex,
    rowCount: range.rowCount,
    columnCount: range.columnCount,
  };
}

export function countCells({ rowCount, columnCount }: SheetArea): number {
  return rowCount * columnCount;
}

/** Whether the cell in this row and column of the sheet lies in the area. */
export function holdsCell(area: SheetArea, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}
