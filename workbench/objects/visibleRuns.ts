import type { Area } from '../engine/grid';
import type { Engine } from '../engine/Engine';

/** Rows or columns that follow one another. */
export interface Run {
  readonly start: number;
  readonly length: number;
}

/** The runs of rows of an area that are not hidden. */
export function visibleRowRuns(engine: Engine, { sheet, row, rows }: Area): readonly Run[] {
  return visibleRuns(row, rows, (start, length) => engine.hiddenRows(sheet, start, length));
}

/** The runs of columns of an area that are not hidden. */
export function visibleColumnRuns(engine: Engine, { sheet, column, columns }: Area): readonly Run[] {
  return visibleRuns(column, columns, (start, length) => engine.hiddenColumns(sheet, start, length));
}

/** The rectangles of an area in which nothing is hidden, row by row. */
export function visibleAreas(engine: Engine, area: Area): readonly Area[] {
  const columns = visibleColumnRuns(engine, area);
  return visibleRowRuns(engine, area).flatMap((rows) =>
    columns.map((run) => ({
      ...area,
      row: rows.start,
      rows: rows.length,
      column: run.start,
      columns: run.length,
    })),
  );
}

/** Found by halving, so that a long list costs few questions; `isHidden` answers `null` for some of both. */
function visibleRuns(
  start: number,
  length: number,
  isHidden: (start: number, length: number) => boolean | null,
): readonly Run[] {
  const runs: Run[] = [];
  const search = (from: number, count: number): void => {
    const hidden = isHidden(from, count);
    if (hidden === null) {
      const half = Math.floor(count / 2);
      search(from, half);
      search(from + half, count - half);
    } else if (!hidden) {
      const last = runs.at(-1);
      if (last !== undefined && last.start + last.length === from) {
        runs[runs.length - 1] = { ...last, length: last.length + count };
      } else {
        runs.push({ start: from, length: count });
      }
    }
  };
  search(start, length);
  return runs;
}
