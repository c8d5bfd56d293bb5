import type { Area } from './grid';
import type { TableState } from './tableState';

/** Where the records of the table are; `undefined` if it has none. */
export function dataArea(table: TableState): Area | undefined {
  const { area } = table;
  const above = table.showHeaders ? 1 : 0;
  const rows = area.rows - above - (table.showTotals ? 1 : 0);
  return rows > 0 ? { ...area, row: area.row + above, rows } : undefined;
}
