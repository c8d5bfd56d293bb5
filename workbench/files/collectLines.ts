import { type Area, COLUMN_LIMIT, ROW_LIMIT, type SheetId } from '../engine/grid';
import type { Engine } from '../engine/Engine';
import { joinLines } from './lines';
import type { SheetContent } from './workbookContent';

/** Columns looked at beyond the used ones, for widths that were set where nothing is yet. */
const SPARE_COLUMNS = 20;

/** Widths, heights and hidden rows and columns that differ from what the sheet has by itself. */
export function collectLines(
  engine: Engine,
  sheet: SheetId,
  used: Area | undefined,
): Pick<SheetContent, 'columns' | 'rows'> {
  const columns = Math.min(COLUMN_LIMIT, (used ? used.column + used.columns : 0) + SPARE_COLUMNS);
  const rows = Math.min(ROW_LIMIT, used ? used.row + used.rows : 0);
  const width = (first: number, count: number): number | null => engine.columnWidth(sheet, first, count);
  const height = (first: number, count: number): number | null => engine.rowHeight(sheet, first, count);
  return {
    columns: collect(columns, width, (first, count) => engine.hiddenColumns(sheet, first, count), width(columns, 1)),
    rows: collect(rows, height, (first, count) => engine.hiddenRows(sheet, first, count), height(rows, 1)),
  };
}

type Ask<Answer> = (first: number, count: number) => Answer | null;

function collect(
  count: number,
  askPixels: Ask<number>,
  askHidden: Ask<boolean>,
  usual: number | null,
): SheetContent['rows'] {
  const runs: [number, { pixels?: number; hidden: boolean }][] = [];
  const visit = (first: number, size: number): void => {
    const pixels = askPixels(first, size);
    const hidden = askHidden(first, size);
    if ((pixels === null || hidden === null) && size > 1) {
      const half = Math.floor(size / 2);
      visit(first, half);
      visit(first + half, size - half);
      return;
    }
    const isUsual = pixels === null || pixels === usual || pixels === 0;
    for (let index = first; index < first + size; index += 1) {
      runs.push([index, { hidden: hidden === true, ...(!isUsual && { pixels }) }]);
    }
  };
  if (count > 0) visit(0, count);
  return joinLines(runs);
}
