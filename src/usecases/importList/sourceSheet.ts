import type { CellValue } from '../../archive/cellValue';

/** Where a list comes from, as it is named to the user and remembered with every record that comes from it. */
export interface SourceName {
  /** Name of the file; absent for a sheet of the workbook itself. */
  readonly file?: string;
  /** Name of the sheet; `''` for a file that has none (CSV) and for what was pasted. */
  readonly sheet: string;
}

/** A rectangle of cells, zero-based. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** All cells of a sheet, a selection, a file or the clipboard as they stand, nothing interpreted yet; one column an array. */
export interface SourceSheet {
  readonly source: SourceName;
  /** Zero-based place of the first cell, so that problems can name cells of the source. */
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columns: readonly SourceColumn[];
  /** Merged cells, relative to the first cell; only the first cell of each has a value. */
  readonly merges: readonly CellArea[];
  /** How many of the rows and columns are hidden or filtered out; they are read like the others, and the user is told. */
  readonly hidden?: { readonly rows: number; readonly columns: number };
}

export interface SourceColumn {
  readonly values: readonly CellValue[];
  /** Number format of each value, or one for all; text read from CSV has the format `@`: nothing has touched its digits. */
  readonly numberFormats: string | readonly string[];
}
