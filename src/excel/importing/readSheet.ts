/*
 * Defends against: merged areas that Excel does not tell when there are more than 512 of them, or in versions before
 * ExcelApi 1.13, and visible views that it refuses for some sheets (office-js#4263). The list is read without knowing them.
 */
import type { CellValue } from '../../archive/cellValue';
import { WorkbookProblem } from '../../usecases/archiveWorkbook';
import type { Work } from '../../usecases/archiveWorkbook';
import { MOST_CELLS } from '../../usecases/importList/files/mostCells';
import { refuseSource } from '../../usecases/importList/files/refuseSource';
import type { CellArea, SourceSheet } from '../../usecases/importList/sourceSheet';
import { isHostError } from '../hostError';
import { readAreaValues } from '../readAreaValues';
import { readListFormats } from '../readListFormats';
import { countCells, toSheetArea } from '../sheetArea';
import type { SheetArea } from '../sheetArea';

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

/**
 * Reads a sheet as it stands, or an area of it: values, number formats, merges. Nothing is interpreted and nothing is changed.
 * @throws WorkbookProblem `listEmpty`, or `fileRefused` with its `reason` where it is too large.
 */
export async function readSheet(
  context: Excel.RequestContext,
  sheetName: string,
  area: CellArea | undefined,
  work: Work,
): Promise<SourceSheet> {
  const filled = await findFilled(context, sheetName, area);
  if (countCells(filled) > MOST_CELLS) {
    throw refuseSource('tooManyCells', { sheet: sheetName });
  }
  const hidden = await countHidden(context, filled);
  const merges = await readMerges(context, filled);
  const columns = Array.from({ length: filled.columnCount }, (): CellValue[] => []);
  const take = (rows: readonly (readonly CellValue[])[]): void => {
    for (const row of rows) {
      columns.forEach((values, column) => values.push(row[column] ?? ''));
    }
  };
  await readAreaValues(context, filled, take, work);
  const formats = await readListFormats(context, filled, columns, work);
  return {
    source: { sheet: sheetName },
    row: filled.row,
    column: filled.column,
    rowCount: filled.rowCount,
    columns: columns.map((values, column) => ({ values, numberFormats: formats[column] ?? 'General' })),
    merges,
    ...(hidden.rows + hidden.columns > 0 && { hidden }),
  };
}

/** From the first cell with a value to the last, in the area or on the whole sheet; what is only coloured does not count. */
async function findFilled(
  context: Excel.RequestContext,
  sheetName: string,
  area: CellArea | undefined,
): Promise<SheetArea> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  const whole =
    area === undefined
      ? sheet
      : sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount).untrack();
  const used = whole.getUsedRangeOrNullObject(true).untrack().load(PLACE);
  await context.sync();
  if (used.isNullObject) {
    throw new WorkbookProblem('listEmpty', { sheet: sheetName });
  }
  return toSheetArea(sheetName, used);
}

async function countHidden(
  context: Excel.RequestContext,
  area: SheetArea,
): Promise<{ readonly rows: number; readonly columns: number }> {
  const visible = rangeOf(context, area).getVisibleView().load('rowCount,columnCount');
  return (await isTold(context))
    ? { rows: area.rowCount - visible.rowCount, columns: area.columnCount - visible.columnCount }
    : { rows: 0, columns: 0 };
}

/** Merged areas, relative to the area's first cell. */
async function readMerges(context: Excel.RequestContext, area: SheetArea): Promise<CellArea[]> {
  const merged = rangeOf(context, area).getMergedAreasOrNullObject().untrack();
  merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  if (!(await isTold(context)) || merged.isNullObject) {
    return [];
  }
  return merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    row: rowIndex - area.row,
    column: columnIndex - area.column,
    rowCount,
    columnCount,
  }));
}

/** Whether Excel answers what was asked for last; a cell that is being edited or a lost connection shows in what is read next. */
async function isTold(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (isHostError(error)) {
      return false;
    }
    throw error;
  }
}

function rangeOf(context: Excel.RequestContext, area: SheetArea): Excel.Range {
  return context.workbook.worksheets
    .getItem(area.sheetName)
    .getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount)
    .untrack();
}
