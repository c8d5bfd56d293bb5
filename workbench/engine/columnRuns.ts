import type { FunctionCaller } from './customFunction';

export interface ColumnRun {
  readonly sheet: string;
  readonly column: number;
  readonly startRow: number;
  readonly endRow: number;
}

/** Cells under one another joined to runs: thousands of cells of a column are one range. */
export function columnRuns(cells: readonly FunctionCaller[]): ColumnRun[] {
  const sorted = [...cells].sort(
    (first, second) =>
      first.sheet.localeCompare(second.sheet) || first.column - second.column || first.row - second.row,
  );
  const runs: { sheet: string; column: number; startRow: number; endRow: number }[] = [];
  for (const { sheet, row, column } of sorted) {
    const last = runs.at(-1);
    const continues = last && last.sheet === sheet && last.column === column && row <= last.endRow + 1;
    if (continues) last.endRow = row;
    else runs.push({ sheet, column, startRow: row, endRow: row });
  }
  return runs;
}
