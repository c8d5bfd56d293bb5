import type { CellValue } from '../archive/cellValue';
import type { TableId } from '../archive/field';
import type { Plan, RecordKey } from '../archive/plan';
import type { UnfitReason } from '../archive/unfitReason';
import type { FileRecord } from './customerFiles';

/**
 * Changing records through the add-in. Every method answers a plan, to be applied with `ArchiveWorkbook.apply`; the plan
 * writes only the cells that change, and enters each change into the change log (001). `src/excel` implements it.
 */
export interface RecordEditing {
  /** Decides what saving these inputs would write; never writes. */
  planEdit(edit: RecordEdit): Promise<EditDecision>;
  /** A new record with the next free number of its table, unless the values bring one. */
  planAddition(addition: RecordAddition): Promise<EditDecision>;
  /** The customer becomes a former one, with date and reason; its file is kept (002). */
  planClosing(customer: FileRecord, reason: string): Promise<EditDecision>;
  /**
   * Puts one value of the change log back, whatever stands there now. Refused where the log does not know the value.
   * @throws WorkbookProblem `recordNotFound` if the record is gone, or the entry is not about one value of the archive.
   */
  planRestoring(entry: FileRecord): Promise<EditDecision>;
  /** In whose name changes are logged; '' until it has been set: then the log says "unnamed user". */
  author(): string;
  setAuthor(name: string): void;
}

export interface RecordEdit {
  /** The record as it was when the person began; what stands there now must still equal it where it is changed. */
  readonly record: FileRecord;
  /**
   * What was typed or chosen, by field id, as text (`writeInput` writes the text to begin with, by `inputSignsOf` the
   * document's locale); unchanged fields may be left out.
   */
  readonly inputs: Readonly<Record<string, string>>;
  readonly reason?: string;
}

export interface RecordAddition {
  readonly table: TableId;
  readonly inputs: Readonly<Record<string, string>>;
}

export type EditDecision =
  | {
      readonly kind: 'ready';
      readonly plan: Plan;
      /** The record's address once the plan was applied. */
      readonly record: RecordKey;
      readonly changes: readonly FieldChange[];
      /** `false` for an archive that has no change log yet: it is saved all the same. */
      readonly isLogged: boolean;
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly faults: readonly InputFault[] };

export interface FieldChange {
  readonly field: string;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** Why an input cannot be saved; `field` names the input to go back to. */
export interface InputFault {
  readonly field: string;
  readonly reason: InputFaultReason;
}

export type InputFaultReason =
  | UnfitReason
  /** Nothing is there, or only blanks. */
  | 'required'
  /** No record of the table that it refers to has this number. */
  | 'unknownReference'
  /** The customer would be supplied through itself, directly or through others. */
  | 'supplyCycle'
  /** The field holds a formula. */
  | 'computed'
  /** The table has no such column: it was deleted, or the archive has not been upgraded. */
  | 'noColumn'
  /** Nobody has seen what stood there, so it cannot be put back. */
  | 'unknownBefore';
