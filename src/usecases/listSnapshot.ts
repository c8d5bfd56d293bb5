import type { CellValue } from '../archive/cellValue';

/** A list as it stands on a sheet: read whole, one column an array, nothing interpreted yet. */
export interface ListSnapshot {
  readonly sheetName: string;
  /** Zero-based place of the header row's first cell, so that problems can name cells of the source. */
  readonly row: number;
  readonly column: number;
  readonly columns: readonly ListColumn[];
  /** Rows below the header. */
  readonly rowCount: number;
}

export interface ListColumn {
  /** As it stands, possibly `''` or a duplicate. */
  readonly header: string;
  readonly values: readonly CellValue[];
  /** Number format of each value, or one for all; tells `000123` stored as 123 and dates from numbers. */
  readonly numberFormats: string | readonly string[];
}
