import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

let isDone = false;

/**
 * Univer enters every result of a formula into an index of values by column, and looks through all values of the column
 * each time: thirty thousand formulas in one column took ten seconds, a hundred thousand many minutes. The index is read only
 * for rows that a comparison (MATCH, COUNTIF, …) entered before, so results of other rows need not go in.
 */
export function speedUpResults(): void {
  if (isDone) return;
  isDone = true;
  const index = CELL_INVERTED_INDEX_CACHE;
  const enter = index.set.bind(index);
  index.set = (unitId, sheetId, column, value, row, isForceUpdate) => {
    if (isForceUpdate && index.canUseCache(unitId, sheetId, column, row, row).rowsInCache.length === 0) return;
    enter(unitId, sheetId, column, value, row, isForceUpdate);
  };
}
