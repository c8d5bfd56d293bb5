import type { CellValue } from '../archive/cellValue';
import type { ListSnapshot } from '../usecases/listSnapshot';
import { WorkbookProblem } from '../usecases/archiveWorkbook';
import type { Work } from '../usecases/archiveWorkbook';
import { findHeaderRow } from './findHeaderRow';
import { findListArea } from './findListArea';
import { saysTooLarge } from './hostError';
import { estimateRowBytes } from './payload';
import { readBlocks } from './readBlocks';
import { readListFormats } from './readListFormats';
import type { SheetArea } from './sheetArea';

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
  const rows = await readValues(context, area, work);
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

async function readValues(context: Excel.RequestContext, area: SheetArea, work: Work): Promise<CellValue[][]> {
  const rows: CellValue[][] = [];
  const readRows = async (firstRow: number, rowCount: number): Promise<number | 'tooLarge'> => {
    const matrix = await readMatrix(context, { ...area, row: area.row + firstRow, rowCount });
    if (matrix === undefined) {
      return 'tooLarge';
    }
    for (const row of matrix) {
      rows.push(row);
    }
    return estimateRowBytes(matrix);
  };
  await readBlocks(area.rowCount, area.columnCount, readRows, work);
  return rows;
}

/** The values of an area; `undefined` if they are more than Excel can carry at once. */
async function readMatrix(context: Excel.RequestContext, area: SheetArea): Promise<CellValue[][] | undefined> {
  const range = context.workbook.worksheets
    .getItem(area.sheetName)
    .getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount)
    .untrack()
    .load('values');
  try {
    await context.sync();
  } catch (error) {
    if (saysTooLarge(error)) {
      return undefined;
    }
    throw error;
  }
  return (range.values as CellValue[][] | null) ?? undefined;
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
