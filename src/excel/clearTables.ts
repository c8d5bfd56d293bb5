import type { ArchiveTable } from './archiveTable';
import { BAND_ROW, FIRST_RECORD_ROW } from './sheetLayout';

/** Where a table stands whose sheet stays. */
export type TableArea = Pick<
  ArchiveTable,
  'name' | 'sheetName' | 'firstRow' | 'firstColumn' | 'rowCount' | 'columnCount'
>;

/** Rows from a table's first record up to the band above it. */
const ROWS_TO_BAND = FIRST_RECORD_ROW - BAND_ROW;

/**
 * Takes tables away from a sheet that stays: their cells, the band above them, and the widths of their columns. A table that is not
 * there may have left cells.
 */
export async function clearTables(context: Excel.RequestContext, areas: readonly TableArea[]): Promise<void> {
  if (areas.length === 0) {
    return;
  }
  const tables = areas.map(({ name }) => context.workbook.tables.getItemOrNullObject(name));
  await context.sync();
  tables.filter(({ isNullObject }) => !isNullObject).forEach((table) => table.delete());
  areas.forEach((area) => clearArea(context, area));
  await context.sync();
}

/** Takes a table that stands away in the same manner, with the next `sync`. */
export function requestClearing(context: Excel.RequestContext, area: TableArea): void {
  context.workbook.tables.getItem(area.name).delete();
  clearArea(context, area);
}

function clearArea(context: Excel.RequestContext, area: TableArea): void {
  const { sheetName, firstRow, firstColumn, rowCount, columnCount } = area;
  const bandRow = Math.max(0, firstRow - ROWS_TO_BAND);
  const range = context.workbook.worksheets
    .getItem(sheetName)
    .getRangeByIndexes(bandRow, firstColumn, firstRow + rowCount - bandRow, columnCount)
    .untrack();
  range.clear();
  range.dataValidation.clear();
  range.format.useStandardWidth = true;
}
