import { joinLines } from './lines';
import type { LineContent, SheetContent } from './workbookContent';

/** The rows that the filters of a sheet and of its tables hide. */
export function listFilteredRows({ filter, tables }: Pick<SheetContent, 'filter' | 'tables'>): ReadonlySet<number> {
  const filters = [...tables.map((table) => table.filter), ...(filter ? [filter] : [])];
  return new Set(filters.flatMap(({ hiddenRows }) => [...hiddenRows]));
}

/** The rows with those that a filter hides shown, or hidden like any other. */
export function setFiltered(
  rows: readonly LineContent[],
  filtered: ReadonlySet<number>,
  hidden: boolean,
): LineContent[] {
  if (filtered.size === 0) return [...rows];
  const sizes = new Map<number, { pixels?: number; hidden: boolean }>();
  for (const { first, count, ...size } of rows) {
    for (let row = first; row < first + count; row += 1) sizes.set(row, size);
  }
  for (const row of filtered) sizes.set(row, { ...sizes.get(row), hidden });
  return joinLines([...sizes].sort(([one], [other]) => one - other));
}

/** The rows of an area that are hidden. */
export function listHiddenRows(rows: readonly LineContent[], from: number, to: number): Set<number> {
  const hidden = new Set<number>();
  for (const line of rows) {
    if (!line.hidden) continue;
    for (let row = Math.max(from, line.first); row < Math.min(to, line.first + line.count); row += 1) hidden.add(row);
  }
  return hidden;
}
