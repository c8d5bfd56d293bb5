import type { CellValue } from '../archive/cellValue';
import type { Work } from '../usecases/archiveWorkbook';
import { saysTooLarge } from './hostError';
import { estimateRowBytes } from './payload';
import { readBlocks } from './readBlocks';
import type { SheetArea } from './sheetArea';

/** Reads the values of an area, however large, and gives its rows to `take`, a block at a time from top to bottom. */
export async function readAreaValues(
  context: Excel.RequestContext,
  area: SheetArea,
  take: (rows: readonly (readonly CellValue[])[]) => void,
  work: Work,
): Promise<void> {
  const readRows = async (firstRow: number, rowCount: number): Promise<number | 'tooLarge'> => {
    const matrix = await readMatrix(context, { ...area, row: area.row + firstRow, rowCount });
    if (matrix === undefined) {
      return 'tooLarge';
    }
    take(matrix);
    return estimateRowBytes(matrix);
  };
  await readBlocks(area.rowCount, area.columnCount, readRows, work);
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
