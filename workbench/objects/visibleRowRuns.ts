import type { Area } from '../engine/grid';
import type { Engine } from '../engine/Engine';

export interface RowRun {
  readonly row: number;
  readonly rows: number;
}

/** The runs of rows of an area that are not hidden, found by halving so that a long list costs few questions. */
export function visibleRowRuns(engine: Engine, area: Area): readonly RowRun[] {
  const runs: { row: number; rows: number }[] = [];
  const search = (row: number, rows: number): void => {
    const hidden = engine.hiddenRows(area.sheet, row, rows);
    if (hidden === null) {
      const half = Math.floor(rows / 2);
      search(row, half);
      search(row + half, rows - half);
    } else if (!hidden) {
      const last = runs.at(-1);
      if (last !== undefined && last.row + last.rows === row) {
        last.rows += rows;
      } else {
        runs.push({ row, rows });
      }
    }
  };
  search(area.row, area.rows);
  return runs;
}
