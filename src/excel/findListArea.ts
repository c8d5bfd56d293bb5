import { countCells, holdsCell, toSheetArea } from './sheetArea';
import type { SheetArea } from './sheetArea';

/**
 * The active sheet, and where its list is; no area if the sheet is empty. Among tables the one with the selected cell
 * is the list, else the largest, unless more is filled beside them: then that. Without tables it is all that is filled.
 */
export async function findListArea(
  context: Excel.RequestContext,
): Promise<{ readonly sheetName: string; readonly area: SheetArea | undefined }> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  sheet.load('name');
  const selected = context.workbook.getActiveCell().load('rowIndex,columnIndex');
  const { tables } = sheet;
  tables.load('items/name,items/showTotals');
  await context.sync();
  const { name: sheetName } = sheet;
  if (used.isNullObject) {
    return { sheetName, area: undefined };
  }
  const areas = await readTableAreas(context, sheetName, tables.items);
  const pointedAt = areas.find((area) => holdsCell(area, selected.rowIndex, selected.columnIndex));
  const list = pointedAt ?? (await findLargest(context, areas, toSheetArea(sheetName, used)));
  // The totals row stands in the table's range, but a sum is no customer.
  const hasTotals = tables.items[areas.indexOf(list)]?.showTotals === true;
  return { sheetName, area: hasTotals ? { ...list, rowCount: list.rowCount - 1 } : list };
}

async function readTableAreas(
  context: Excel.RequestContext,
  sheetName: string,
  tables: readonly Excel.Table[],
): Promise<SheetArea[]> {
  const ranges = tables.map((table) => table.getRange().untrack().load('rowIndex,columnIndex,rowCount,columnCount'));
  await (ranges.length > 0 ? context.sync() : Promise.resolve());
  return ranges.map((range) => toSheetArea(sheetName, range));
}

/** The largest of the tables and of what is filled on either side of them; all that is filled if there is no table. */
async function findLargest(
  context: Excel.RequestContext,
  tables: readonly SheetArea[],
  used: SheetArea,
): Promise<SheetArea> {
  const largest = pickLargest(tables);
  if (largest === undefined) {
    return used;
  }
  const sheet = context.workbook.worksheets.getItem(used.sheetName);
  const filled = cutSides(used, tables)
    .filter((side) => countCells(side) > countCells(largest))
    .map(({ row, column, rowCount, columnCount }) =>
      sheet
        .getRangeByIndexes(row, column, rowCount, columnCount)
        .getUsedRangeOrNullObject(true)
        .untrack()
        .load('rowIndex,columnIndex,rowCount,columnCount'),
    );
  await (filled.length > 0 ? context.sync() : Promise.resolve());
  const sides = filled.filter((range) => !range.isNullObject).map((range) => toSheetArea(used.sheetName, range));
  return pickLargest([largest, ...sides]) ?? largest;
}

function pickLargest(areas: readonly SheetArea[]): SheetArea | undefined {
  return [...areas].sort((one, other) => countCells(other) - countCells(one))[0];
}

/** What lies left, right, above and below all tables together. */
function cutSides(used: SheetArea, tables: readonly SheetArea[]): SheetArea[] {
  const top = Math.min(...tables.map(({ row }) => row));
  const left = Math.min(...tables.map(({ column }) => column));
  const bottom = Math.max(...tables.map(({ row, rowCount }) => row + rowCount));
  const right = Math.max(...tables.map(({ column, columnCount }) => column + columnCount));
  return [
    { ...used, columnCount: left - used.column },
    { ...used, column: right, columnCount: used.column + used.columnCount - right },
    { ...used, rowCount: top - used.row },
    { ...used, row: bottom, rowCount: used.row + used.rowCount - bottom },
  ].filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}
