import type { CellValue } from '../archive/cellValue';
import type { AppendedRecords } from '../archive/plan';
import type { WorkbookProblem } from '../usecases/archiveWorkbook';
import type { ArchiveTable } from './archiveTable';

/** Writes that landed elsewhere because somebody changed the table in the moment before them. */
export class DisturbedWrites extends Error {
  constructor(readonly disturbances: readonly Disturbance[]) {
    super('Somebody changed a table in the moment before it was written to.');
    this.name = 'DisturbedWrites';
  }
}

export type Disturbance = MisplacedCells | MisplacedRecords | RefusedRemoval | MovedCell;

/** Cells of one column that were written over though they were not those that were meant. */
export interface MisplacedCells {
  readonly kind: 'cells';
  readonly table: ArchiveTable;
  /** The headers, as they stood then, of the column by which records are known and of the column that was written to. */
  readonly keyHeader: string;
  readonly header: string;
  readonly numberFormat: string;
  readonly cells: readonly MisplacedCell[];
  /** Somebody has put another value into a cell of the right record: there is nothing to be tried again. */
  readonly conflict?: WorkbookProblem;
}

export interface MisplacedCell {
  readonly place: MisplacedPlace;
  /** What is to be written to have the cell as it was. */
  readonly content: CellValue;
  /** What was written instead. */
  readonly wrote: CellValue;
}

/** The key of the record whose cell it was, or how many rows below the table's last one the cell stands. */
export type MisplacedPlace =
  { readonly kind: 'record'; readonly key: CellValue } | { readonly kind: 'below'; readonly rows: number };

/** Records that were appended with their values in the wrong columns. */
export interface MisplacedRecords {
  readonly kind: 'records';
  /** As it was when they were written. */
  readonly table: ArchiveTable;
  readonly records: AppendedRecords;
  /** Records that the table had before. */
  readonly remaining: number;
}

/** The table's last records were no longer those to be removed; they have been put back already. */
export interface RefusedRemoval {
  readonly kind: 'removal';
  readonly table: ArchiveTable;
  readonly conflict: WorkbookProblem;
}

/** A cell outside the archive's tables was no longer what it had been; it has been put back already. */
export interface MovedCell {
  readonly kind: 'moved';
  /** Absent where it can be tried again from a fresh look. */
  readonly conflict?: WorkbookProblem;
}
