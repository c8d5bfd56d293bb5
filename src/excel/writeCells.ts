import type { ArchiveTable } from './archiveTable';
import { cellsOf, offsetOf } from './archiveTable';
import { joinRuns, measureRun } from './cellRuns';
import type { RowValue } from './cellRuns';
import { BLOCK_BYTES } from './payload';
import type { Write } from './sendWrites';
import { toExactInput } from './typedText';

/**
 * The writes that put these values into a column of the table: only cells that change, neighbours together. Rows are
 * rows of the sheet, so a filter that hides some of them does not shift the others.
 * @param cells In rising order of rows.
 * @param numberFormat The column's format in the catalogue, which says how text has to be given.
 */
export function toCellWrites(
  table: ArchiveTable,
  field: string,
  cells: readonly RowValue[],
  numberFormat: string,
): Write[] {
  const offset = offsetOf(table, field);
  const inputs = cells.map(({ row, value }) => ({ row, value: toExactInput(value, numberFormat) }));
  return joinRuns(inputs, BLOCK_BYTES / 2).map((run) => ({
    bytes: measureRun(run),
    cells: run.values.filter((value) => value !== null).length,
    enqueue: (_context, bodyFor) => {
      const range = cellsOf(bodyFor(table), run.firstRow, offset, run.values.length, 1);
      range.values = run.values.map((value) => [value]);
    },
  }));
}
