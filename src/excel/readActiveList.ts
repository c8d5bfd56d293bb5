import type { CellValue } from '../archive/cellValue';
import type { ListSnapshot } from '../usecases/listSnapshot';
import { WorkbookProblem } from '../usecases/archiveWorkbook';
import type { Work } from '../usecases/archiveWorkbook';
import { findHeaderRow } from './findHeaderRow';
import { findListArea } from './findListArea';
import { readAreaValues } from './readAreaValues';
import { readListFormats } from './readListFormats';

/** More than these an archive on a sheet does not serve its user any more. */
const MOST_ROWS = 200_000;
const MOST_COLUMNS = 500;

/**
 * Reads the list on the active sheet: a table without its totals row, or what is filled from the header row on; which, `findListArea`
 * tells. Nothing is interpreted and nothing is changed.
 * @throws WorkbookProblem `listEmpty`, or `listTooLarge` with `rows`, `columns` and the limits.
 */
export async function readActiveList(context: Excel.RequestContext, work: Work): Promise<ListSnapshot> {
  const { sheetName, area } = await findListArea(context);
  if (area === undefined) {
    throw new WorkbookProblem('listEmpty', { sheet: sheetName });
  }
  if (area.rowCount > MOST_ROWS || area.columnCount > MOST_COLUMNS) {
    throw new WorkbookProblem('listTooLarge', {
      rows: area.rowCount,
      columns: area.columnCount,
      mostRows: MOST_ROWS,
      mostColumns: MOST_COLUMNS,
    });
  }
  const rows: (readonly CellValue[])[] = [];
  await readAreaValues(context, area, (block) => block.forEach((row) => rows.push(row)), work);
  const headerRow = findHeaderRow(rows);
  if (headerRow === undefined || headerRow === rows.length - 1) {
    throw new WorkbookProblem('listEmpty', { sheet: area.sheetName });
  }
  const below = { ...area, row: area.row + headerRow + 1, rowCount: rows.length - headerRow - 1 };
  const columns = toColumns(rows, headerRow, area.columnCount);
  const formats = await readListFormats(
    context,
    below,
    columns.map(({ values }) => values),
    work,
  );
  return {
    sheetName: area.sheetName,
    row: area.row + headerRow,
    column: area.column,
    rowCount: below.rowCount,
    columns: columns.map((column, index) => ({ ...column, numberFormats: formats[index] ?? 'General' })),
  };
}

function toColumns(
  rows: readonly (readonly CellValue[])[],
  headerRow: number,
  columnCount: number,
): { readonly header: string; readonly values: readonly CellValue[] }[] {
  const data = rows.slice(headerRow + 1);
  return Array.from({ length: columnCount }, (_, column) => ({
    header: String(rows[headerRow]?.[column] ?? ''),
    values: data.map((row) => row[column] ?? ''),
  }));
}
