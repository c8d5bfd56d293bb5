/** A cell's value as Office.js shows it: `''` for an empty cell, an error as its text (`'#VALUE!'`). */
export type CellValue = string | number | boolean;

/** A value to write: `null` leaves the cell as it is (as in Office.js). */
export type CellInput = CellValue | null;

export type SheetId = string;

/** A rectangle of cells on one sheet, zero-based. */
export interface Area {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const ROW_LIMIT = 1_048_576;

export const COLUMN_LIMIT = 16_384;
