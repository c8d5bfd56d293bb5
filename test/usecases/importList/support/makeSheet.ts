import type { CellValue } from '../../../../src/archive/cellValue';
import type { CellArea, SourceSheet } from '../../../../src/usecases/importList/sourceSheet';

export interface SheetLook {
  readonly merges?: readonly CellArea[];
  /** By column, of all its cells; `General` where nothing is said. */
  readonly formats?: Readonly<Record<number, string>>;
  /** Zero-based place of the first cell. */
  readonly row?: number;
  readonly column?: number;
  readonly sheet?: string;
}

/** A sheet with these rows; shorter ones are blank at their end. */
export function makeSheet(rows: readonly (readonly CellValue[])[], look: SheetLook = {}): SourceSheet {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return {
    source: { sheet: look.sheet ?? 'List' },
    row: look.row ?? 0,
    column: look.column ?? 0,
    rowCount: rows.length,
    columns: Array.from({ length: width }, (_, column) => ({
      values: rows.map((row) => row[column] ?? ''),
      numberFormats: look.formats?.[column] ?? 'General',
    })),
    merges: look.merges ?? [],
  };
}
