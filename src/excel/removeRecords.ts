import type { CellValue } from '../archive/cellValue';
import type { RemovedRecords } from '../archive/plan';
import type { Work } from '../usecases/archiveWorkbook';
import { WorkbookProblem } from '../usecases/archiveWorkbook';
import { toInsertionWrite, toResizeWrite, toRestoredInput } from './appendRecords';
import { cellsOf, offsetOf } from './archiveTable';
import type { ArchiveTable } from './archiveTable';
import { RANGE_BYTES } from './cellRuns';
import { cutByBytes } from './cutByBytes';
import { isSameValue } from './isSameValue';
import { measureFormulas } from './measureFormulas';
import { measureRow } from './payload';
import { readRows } from './recordRuns';
import type { Write, WriteOutcome } from './sendWrites';

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
 * Cuts the removal into parts that one request can take away and answer for, from first to last. Taking away begins with the
 * last, so that after a failure the parts that are left are the first ones.
 */
export function cutRemoval(table: ArchiveTable, { records, ...removal }: RemovedRecords): RemovedRecords[] {
  return cutByBytes(
    records.map((record) => [...record]),
    measureFormulas(table),
  ).map(({ part }) => ({ ...removal, records: part }));
}

/**
 * The writes that take the table's last records away: the table is made smaller and their cells are emptied, below a
 * table without records the one empty row remains. Where a totals row follows, it moves up in their place. Each request
 * reads what it empties; were these other records, they are appended again and the removal is a conflict.
 * @param remaining Records of the table that stay.
 */
export function toRemovalWrites(table: ArchiveTable, removal: RemovedRecords, remaining: number): Write[] {
  let count = remaining;
  const writes = cutRemoval(table, removal).map((part) => {
    const write = toRemovalWrite(table, part, count);
    count += part.records.length;
    return write;
  });
  return writes.reverse();
}

/** The write that takes so many records away as one answer carries with their formulas. */
export function toRemovalWrite(table: ArchiveTable, removal: RemovedRecords, remaining: number): Write {
  const count = removal.records.length;
  const takenRows = remaining > 0 ? count : count - 1;
  const formulaBytes = measureFormulas(table);
  const bytes = removal.records.reduce((sum, record) => sum + measureRow(record) + formulaBytes, 2 * RANGE_BYTES);
  return {
    bytes,
    cells: count * table.columnCount,
    enqueue: (context, rangesOf) => {
      const ranges = rangesOf(table);
      const first = ranges.lastRow.getOffsetRange(1 - count, 0).untrack();
      const cells = cellsOf(first, 0, 0, count, table.columnCount).load('formulas');
      if (takenRows > 0 && !table.hasTotals) {
        toResizeWrite(table, -takenRows).enqueue(context, rangesOf);
      }
      cells.clear('Contents');
      if (takenRows > 0 && table.hasTotals) {
        cellsOf(first, count - takenRows, 0, takenRows, table.columnCount).delete('Up');
      }
      return () => {
        const formulas = cells.formulas as CellValue[][];
        return holdsRecords(formulas, table, removal) ? undefined : putBackRows(table, formulas, takenRows);
      };
    },
  };
}

/** Whether rows of a table, as they were read whole, are these records. */
export function holdsRecords(
  rows: readonly (readonly CellValue[])[],
  table: ArchiveTable,
  { fields, records }: RemovedRecords,
): boolean {
  return records.every((record, row) =>
    fields.every((field, index) => isSameValue(record[index] ?? '', rows[row]?.[offsetOf(table, field)] ?? '')),
  );
}

/** Appends rows again that were not those to be removed, as they were. */
function putBackRows(
  table: ArchiveTable,
  formulas: readonly (readonly CellValue[])[],
  takenRows: number,
): WriteOutcome {
  const keptRows = formulas.length - takenRows;
  const write: Write = {
    bytes: RANGE_BYTES,
    cells: 0,
    enqueue: (_context, rangesOf) => {
      const range = cellsOf(rangesOf(table).lastRow, 1 - keptRows, 0, formulas.length, table.columnCount);
      range.formulas = formulas.map((row) => row.map((formula, column) => toRestoredInput(table, column, formula)));
    },
  };
  return {
    remedy: [
      ...(takenRows > 0 ? [toInsertionWrite(table, 1, takenRows)] : []),
      write,
      ...(takenRows > 0 && !table.hasTotals ? [toResizeWrite(table, takenRows)] : []),
    ],
    disturbance: { kind: 'removal', table, conflict: new WorkbookProblem('conflict', { table: table.id }) },
  };
}
