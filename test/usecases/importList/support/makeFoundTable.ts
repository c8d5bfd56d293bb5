import type { CellValue } from '../../../../src/archive/cellValue';
import type { SourceTable } from '../../../../src/usecases/importList/sourceTable';
import { runSteps } from '../../../../src/usecases/importList/steps';
import { findMonthColumns } from '../../../../src/usecases/importList/tables/findMonthColumns';

/** A table that was found on a sheet whose header row begins at A1, with nothing around it. */
export function makeFoundTable(
  headers: readonly string[],
  rows: readonly (readonly CellValue[])[],
  changes: Partial<SourceTable> = {},
): SourceTable {
  return {
    source: { sheet: 'Sheet1' },
    sheetName: 'Sheet1',
    row: 0,
    column: 0,
    rowCount: rows.length,
    columns: headers.map((header, column) => ({
      header,
      values: rows.map((row) => row[column] ?? ''),
      numberFormats: 'General',
    })),
    headerRows: 1,
    dataRows: rows.map((_row, at) => at),
    passedOver: [],
    moneyFactor: 1,
    months: runSteps(findMonthColumns(headers, undefined)),
    ...changes,
  };
}
