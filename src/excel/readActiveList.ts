import type { CellValue } from '../archive/cellValue';
import { isBlank } from '../archive/isBlank';
import type { ListSnapshot } from '../usecases/listSnapshot';
import { WorkbookProblem } from '../usecases/archiveWorkbook';
import type { Work } from '../usecases/archiveWorkbook';
import { runSteps } from '../usecases/importList/steps';
import type { HeaderRows } from '../usecases/importList/tables/findHeader';
import { findListHeader } from '../usecases/importList/tables/findListHeader';
import { writeHeaders } from '../usecases/importList/tables/writeHeaders';
import { findListArea } from './findListArea';
import { readAreaValues } from './readAreaValues';
import { readListFormats } from './readListFormats';
import type { SheetArea } from './sheetArea';

/** More than these an archive on a sheet does not serve its user any more. */
const MOST_ROWS = 200_000;
const MOST_COLUMNS = 500;

/**
 * Reads the list on the active sheet: a table without its totals row, or what is filled from the header on; which, `findListArea`
 * tells. Where there is no header, all rows are read and the columns have none. Nothing is interpreted and nothing is changed.
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
  const values = Array.from({ length: area.columnCount }, (): CellValue[] => []);
  const take = (rows: readonly (readonly CellValue[])[]): void => {
    for (const row of rows) {
      values.forEach((column, at) => column.push(row[at] ?? ''));
    }
  };
  await readAreaValues(context, area, take, work);
  const { header, headers } = findHeaders(area, values);
  const headerRow = header?.last ?? -1;
  if (
    headerRow === area.rowCount - 1 ||
    !values.some((column) => column.some((value) => typeof value === 'string' && !isBlank(value)))
  ) {
    throw new WorkbookProblem('listEmpty', { sheet: area.sheetName });
  }
  const below = { ...area, row: area.row + headerRow + 1, rowCount: area.rowCount - headerRow - 1 };
  const columns = values.map((column, at) => ({ header: headers[at] ?? '', values: column.slice(headerRow + 1) }));
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

/** The header of the list, and what its columns are called; no header where the first row is a record already. */
function findHeaders(
  { sheetName, row, column, rowCount, columnCount }: SheetArea,
  values: readonly (readonly CellValue[])[],
): { readonly header: HeaderRows | undefined; readonly headers: readonly string[] } {
  const columns = values.map((each) => ({ values: each, numberFormats: 'General' }));
  const sheet = { source: { sheet: sheetName }, row, column, rowCount, columns, merges: [] };
  const header = runSteps(findListHeader(sheet));
  const all = { row: 0, column: 0, rowCount, columnCount };
  return { header, headers: header === undefined ? [] : writeHeaders(sheet, all, header) };
}
