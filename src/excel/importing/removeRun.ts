import type { CellValue } from '../../archive/cellValue';
import type { RemovedRecords } from '../../archive/plan';
import { WorkbookProblem } from '../../usecases/archiveWorkbook';
import { toRestoredInput } from '../appendRecords';
import { cellsOf } from '../archiveTable';
import type { ArchiveTable } from '../archiveTable';
import { RANGE_BYTES } from '../cellRuns';
import { measureRow } from '../payload';
import { holdsRecords, toRemovalWrites } from '../removeRecords';
import type { Write, WriteOutcome } from '../sendWrites';
import { cutRecords } from './cutRecords';
import type { ImportedRun } from './findImported';

/** Records taken away with one request. */
export interface RemovalPart {
  readonly removal: RemovedRecords;
  readonly writes: readonly Write[];
}

/**
 * The writes that take neighbouring records away, the last ones first, in parts that a request can carry. The runs of a table
 * are to be taken from its end to its beginning.
 * @param rowCount of the table's body before
 */
export function* cutRemoval(run: ImportedRun, rowCount: number): Generator<RemovalPart> {
  const { table, firstRow, removal } = run;
  let left = rowCount;
  for (const { from, records } of [...cutRecords(removal.records)].reverse()) {
    const part = { ...removal, records };
    const isLast = firstRow + from + records.length === left;
    left -= records.length;
    yield {
      removal: part,
      writes: isLast
        ? toRemovalWrites({ ...table, rowCount: left + records.length }, part, left)
        : [toDeletion(table, part, firstRow + from)],
    };
  }
}

/** Rows below move up; were they other records, they are put in again where they stood. */
function toDeletion(table: ArchiveTable, removal: RemovedRecords, firstRow: number): Write {
  const count = removal.records.length;
  return {
    bytes: removal.records.reduce((sum, record) => sum + measureRow(record), 2 * RANGE_BYTES),
    cells: count * table.columnCount,
    enqueue: (_context, rangesOf) => {
      const { body } = rangesOf(table);
      const cells = cellsOf(body, firstRow, 0, count, table.columnCount).load('formulas');
      cellsOf(body, firstRow, 0, count, table.columnCount).delete('Up');
      return () => {
        const formulas = cells.formulas as CellValue[][];
        return holdsRecords(formulas, table, removal) ? undefined : putBack(table, formulas, firstRow);
      };
    },
  };
}

function putBack(table: ArchiveTable, formulas: readonly (readonly CellValue[])[], firstRow: number): WriteOutcome {
  const write: Write = {
    bytes: 2 * RANGE_BYTES,
    cells: 0,
    enqueue: (_context, rangesOf) => {
      const { body } = rangesOf(table);
      cellsOf(body, firstRow, 0, formulas.length, table.columnCount).insert('Down').untrack();
      const rows = cellsOf(body, firstRow, 0, formulas.length, table.columnCount);
      rows.formulas = formulas.map((row) => row.map((formula, column) => toRestoredInput(table, column, formula)));
      return undefined;
    },
  };
  const conflict = new WorkbookProblem('conflict', { table: table.id });
  return { remedy: [write], disturbance: { kind: 'removal', table, conflict } };
}
