import type { CellValue } from '../archive/cellValue';
import type { Language } from '../archive/language';
import type { Plan } from '../archive/plan';
import type { UnfitReason } from '../archive/unfitReason';
import type { ListSnapshot } from './listSnapshot';
import type { ColumnMapping } from './proposeMapping';

export type { UnfitReason };

/** What the user chose on the first-run screens. */
export interface CreateArchiveInput {
  readonly language: Language;
  /** ISO 4217. */
  readonly currency: string;
  /** Absent: an empty archive. */
  readonly source?: {
    readonly list: ListSnapshot;
    /** One entry a column of the list, in its order. */
    readonly mapping: readonly ColumnMapping[];
  };
}

export interface CreateArchiveDecision {
  readonly plan: Plan;
  readonly customerCount: number;
  /** Values that were kept as they were in the column "to clear up". */
  readonly unfit: readonly UnfitValue[];
}

/** A value of the source list that does not fit its field. */
export interface UnfitValue {
  /** Header of the source column. */
  readonly header: string;
  /** Address in the source sheet, e.g. `C17`. */
  readonly address: string;
  /** Row number in the source sheet, one-based. */
  readonly row: number;
  readonly field: string;
  readonly value: CellValue;
  readonly reason: UnfitReason;
}
