import type { CellValue } from '../archive/cellValue';
import type { RemovedRecords } from '../archive/plan';
import type { Work } from '../usecases/archiveWorkbook';
import { toResizeWrite } from './appendRecords';
import { cellsOf } from './archiveTable';
import type { ArchiveTable } from './archiveTable';
import { RANGE_BYTES } from './cellRuns';
import { readRows } from './recordRuns';
import type { Write } from './sendWrites';

/** Whether the table's last records are exactly these. */
export async function holdsLastRecords(
  context: Excel.RequestContext,
  table: ArchiveTable,
  { fields, records }: Pick<RemovedRecords, 'fields' | 'records'>,
  work: Work,
): Promise<boolean> {
  const firstRow = table.rowCount - records.length;
  if (firstRow < 0) {
    return false;
  }
  const rows = records.map((_record, index) => firstRow + index);
  const columns = await readRows(context, table, fields, rows, work);
  const isThere = (expected: CellValue | undefined, field: string, row: number): boolean =>
    columns.get(field)?.get(row) === expected;
  return records.every((record, index) =>
    fields.every((field, column) => isThere(record[column], field, firstRow + index)),
  );
}

/**
 * The writes that take the table's last records away: the table is made smaller and their cells are emptied, below a
 * table without records the one empty row remains. Where a totals row follows, it moves up in their place.
 */
export function toRemovalWrites(table: ArchiveTable, count: number): Write[] {
  const firstRow = table.rowCount - count;
  const clear: Write = {
    bytes: RANGE_BYTES,
    cells: count * table.columnCount,
    enqueue: (_context, bodyFor) => {
      cellsOf(bodyFor(table), firstRow, 0, count, table.columnCount).clear('Contents');
    },
  };
  const remaining = Math.max(1, firstRow);
  const shrink = table.hasTotals ? toDeletionWrite(table, remaining) : toResizeWrite(table, remaining);
  return [clear, shrink];
}

/** Deletes the rows of the body from this one on. */
function toDeletionWrite(table: ArchiveTable, firstRow: number): Write {
  const count = table.rowCount - firstRow;
  return {
    bytes: RANGE_BYTES,
    cells: 0,
    enqueue: (_context, bodyFor) => {
      if (count > 0) {
        cellsOf(bodyFor(table), firstRow, 0, count, table.columnCount).delete('Up');
      }
    },
  };
}
