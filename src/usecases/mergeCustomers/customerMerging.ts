import type { CellValue } from '../../archive/cellValue';
import type { TableId } from '../../archive/field';
import type { Plan, RecordKey } from '../../archive/plan';
import type { FileRecord } from '../customerFiles';

/**
 * Making one customer of two that are the same: all that refers to the one follows to the other, and nothing is lost.
 * `src/excel` implements it.
 */
export interface CustomerMerging {
  /**
   * Reads both customers side by side; never writes.
   * @throws WorkbookProblem `recordNotFound`.
   */
  compare(kept: RecordKey, other: RecordKey): Promise<MergeComparison>;
  /** Decides what merging writes; never writes. */
  plan(order: MergeOrder): Promise<MergeDecision>;
}

/** Two customers, field by field. */
export interface MergeComparison {
  readonly kept: FileRecord;
  readonly other: FileRecord;
  /** Fields in which something stands in at least one of the two, those in which they contradict each other first. */
  readonly fields: readonly MergedField[];
}

export interface MergedField {
  /** Extra columns of the user begin with `extra:`. */
  readonly field: string;
  readonly kept: CellValue;
  readonly other: CellValue;
  /**
   * `conflict`: both say something else; `filled`: only the other one says something, which fills the gap; `onlyKept`: only the
   * kept one does; `same`: both say the same.
   */
  readonly state: 'conflict' | 'filled' | 'onlyKept' | 'same';
}

/** Which of the two goes on, and which of its values it takes from the other. */
export interface MergeOrder {
  /** Both as they were compared. */
  readonly kept: FileRecord;
  readonly other: FileRecord;
  /** Fields whose value is taken from the other. */
  readonly taken: readonly string[];
}

/** What merging will do, to be shown before it is done. */
export interface MergeDecision {
  readonly plan: Plan;
  /** How many records of each table follow to the kept number. Entries of the change log are among them. */
  readonly following: readonly FollowingRecords[];
  /** Contacts of both customers who seem to be the same person: they are left as they are, for somebody to look at. */
  readonly samePeople: readonly SamePerson[];
  /** The kept customer would be supplied through itself: its dealer is left empty. */
  readonly isDealerCleared: boolean;
  /** `false` for an archive without change log: then the values of the other customer are kept nowhere but in the undo. */
  readonly isLogged: boolean;
}

export interface FollowingRecords {
  readonly table: TableId;
  readonly count: number;
}

/** A contact of the kept customer and one of the other. */
export interface SamePerson {
  readonly name: string;
  readonly kept: RecordKey;
  readonly other: RecordKey;
}
