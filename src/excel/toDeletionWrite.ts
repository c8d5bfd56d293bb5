import type { CellValue } from '../archive/cellValue';
import type { RemovedRecords } from '../archive/plan';
import { WorkbookProblem } from '../usecases/archiveWorkbook';
import { toRestoredInput } from './appendRecords';
import { cellsOf } from './archiveTable';
import type { ArchiveTable } from './archiveTable';
import { RANGE_BYTES } from './cellRuns';
import { measureFormulas } from './measureFormulas';
import { measureRow } from './payload';
import { holdsRecords } from './removeRecords';
import type { Write, WriteOutcome } from './sendWrites';

/**
 * The write that takes neighbouring records out of the middle of a table: the rows below move up. Were they other records, they
 * are put in again where they stood, and the removal is a conflict.
 */
export function toDeletionWrite(table: ArchiveTable, removal: RemovedRecords, firstRow: number): Write {
  const count = removal.records.length;
  const formulaBytes = measureFormulas(table);
  return {
    bytes: removal.records.reduce((sum, record) => sum + measureRow(record) + formulaBytes, 2 * RANGE_BYTES),
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
