import type { SheetChoice } from '../../usecases/importList/listImport';
import type { CellArea } from '../../usecases/importList/sourceSheet';
import { isHostError } from '../hostError';

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

/** The sheets of the workbook that hold something, the active one first; `isOwn` tells those of the archive, which are left out. */
export async function listSheets(
  context: Excel.RequestContext,
  isOwn: (sheetName: string) => boolean,
): Promise<readonly SheetChoice[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/visibility');
  const active = worksheets.getActiveWorksheet().load('name');
  await context.sync();
  const sheets = worksheets.items.filter(({ name, visibility }) => visibility !== 'VeryHidden' && !isOwn(name));
  // Values only: a sheet that somebody has coloured to its last row is not read to its last row.
  const used = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true).untrack().load(PLACE));
  await (used.length > 0 ? context.sync() : Promise.resolve());
  const selected = await readSelection(context);
  const choices = sheets.flatMap(({ name: sheetName }, index): SheetChoice[] => {
    const range = used[index];
    if (range === undefined || range.isNullObject) {
      return [];
    }
    const filled = toArea(range);
    const isActive = sheetName === active.name;
    const selection = isActive && selected !== undefined ? findCommon(selected, filled) : undefined;
    return [{ sheetName, isActive, filled, ...(selection && { selection }) }];
  });
  return choices.sort((one, other) => Number(other.isActive) - Number(one.isActive));
}

/** What is selected if it is one area; Excel refuses to tell where it is several, or a picture. */
async function readSelection(context: Excel.RequestContext): Promise<CellArea | undefined> {
  const selected = context.workbook.getSelectedRange().untrack().load(PLACE);
  try {
    await context.sync();
  } catch (error) {
    if (isHostError(error)) {
      return undefined;
    }
    throw error;
  }
  return toArea(selected);
}

/** The cells of the selection that are filled: whole columns are often selected. A single cell is where the cursor is, no more. */
function findCommon(selected: CellArea, filled: CellArea): CellArea | undefined {
  const row = Math.max(selected.row, filled.row);
  const column = Math.max(selected.column, filled.column);
  const rowCount = Math.min(selected.row + selected.rowCount, filled.row + filled.rowCount) - row;
  const columnCount = Math.min(selected.column + selected.columnCount, filled.column + filled.columnCount) - column;
  return rowCount > 0 && columnCount > 0 && rowCount * columnCount > 1
    ? { row, column, rowCount, columnCount }
    : undefined;
}

function toArea({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellArea {
  return { row: rowIndex, column: columnIndex, rowCount, columnCount };
}
