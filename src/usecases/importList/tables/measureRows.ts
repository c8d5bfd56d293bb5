import { isBlank } from '../../../archive/isBlank';
import type { CellArea, SourceSheet } from '../sourceSheet';
import type { Steps } from '../steps';

/** So many cells are looked at in a step. */
const cellsAStep = 40_000;

/** How many cells each row of an area has filled; the first entry is that of the area's first row. */
export function* countFilled(sheet: SourceSheet, area: CellArea): Steps<Uint16Array> {
  const counts = new Uint16Array(area.rowCount);
  let cells = 0;
  for (let column = area.column; column < area.column + area.columnCount; column++) {
    const values = sheet.columns[column]?.values ?? [];
    const end = Math.min(area.rowCount, values.length - area.row);
    for (let offset = 0; offset < end; offset++) {
      if (!isBlank(values[area.row + offset] ?? '')) counts[offset] = (counts[offset] ?? 0) + 1;
      cells += 1;
      if (cells % cellsAStep === 0) yield { done: column - area.column, total: area.columnCount };
    }
  }
  return counts;
}

/** The smallest area that holds everything filled in this one; `undefined` where nothing is. */
export function* trimArea(sheet: SourceSheet, area: CellArea): Steps<CellArea | undefined> {
  const counts = yield* countFilled(sheet, area);
  const firstRow = counts.findIndex((count) => count > 0);
  if (firstRow < 0) return undefined;
  let lastRow = counts.length - 1;
  while (counts[lastRow] === 0) lastRow -= 1;
  const rows = { row: area.row + firstRow, rowCount: lastRow - firstRow + 1 };
  const filled: number[] = [];
  for (let column = area.column; column < area.column + area.columnCount; column++) {
    if (yield* hasValues(sheet, column, rows)) filled.push(column);
  }
  const [first = area.column] = filled;
  return { ...rows, column: first, columnCount: (filled.at(-1) ?? first) - first + 1 };
}

/** Whether anything stands in these rows of a column. */
export function* hasValues(
  sheet: SourceSheet,
  column: number,
  rows: Pick<CellArea, 'row' | 'rowCount'>,
): Steps<boolean> {
  const values = sheet.columns[column]?.values ?? [];
  const end = Math.min(rows.row + rows.rowCount, values.length);
  for (let row = rows.row; row < end; row++) {
    if (!isBlank(values[row] ?? '')) return true;
    if ((row - rows.row) % cellsAStep === cellsAStep - 1) yield undefined;
  }
  return false;
}
