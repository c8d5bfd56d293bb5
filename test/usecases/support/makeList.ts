import type { CellValue } from '../../../src/archive/cellValue';
import type { ListSnapshot } from '../../../src/usecases/listSnapshot';

/** A list on a sheet, whose header row begins at B3. */
export function makeList(
  headers: readonly string[],
  rows: readonly (readonly CellValue[])[],
  numberFormats: Readonly<Record<string, string | readonly string[]>> = {},
): ListSnapshot {
  return {
    sheetName: 'List',
    row: 2,
    column: 1,
    rowCount: rows.length,
    columns: headers.map((header, column) => ({
      header,
      values: rows.map((row) => row[column] ?? ''),
      numberFormats: numberFormats[header] ?? 'General',
    })),
  };
}
