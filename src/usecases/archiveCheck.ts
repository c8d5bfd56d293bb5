import type { CellValue } from '../archive/cellValue';
import type { TableId } from '../archive/field';
import type { Plan, RecordKey } from '../archive/plan';
import type { Work } from './archiveWorkbook';

/** Looking through the archive for what is wrong in it (001, 002: a file is kept in order). */
export interface ArchiveCheck {
  /** Reads the columns that the rules need and lists what they find; never writes. */
  run(work: Work): Promise<CheckReport>;
  /**
   * Decides how the fixes of these findings are written, with an entry in the change log for each; never writes. Findings
   * without a fix are left out.
   */
  planFixes(findings: readonly Finding[]): Promise<Plan>;
  /** Selects the cell of the finding. */
  select(finding: Finding): Promise<void>;
}

export interface CheckReport {
  readonly recordsChecked: number;
  /** Rules that have found something, in the order of `checkRules`. */
  readonly rules: readonly RuleReport[];
}

export interface RuleReport {
  readonly rule: CheckRule;
  readonly count: number;
  /** In the order of tables and rows: all that have a fix, and of the others the first few thousand. */
  readonly findings: readonly Finding[];
}

/** One thing that is wrong in one cell of one record. */
export interface Finding {
  readonly rule: CheckRule;
  readonly table: TableId;
  readonly record: RecordKey;
  /** What the record is called, where its table has names. */
  readonly name: string;
  /** The number of the customer to whom the record belongs, for the change log; '' where it belongs to none. */
  readonly customer: string;
  readonly field: string;
  readonly value: CellValue;
  /**
   * What the rule has to say besides: why a value does not fit (`UnfitReason`), the record that this one repeats, the way of
   * a cycle, the value that it is held against, or, parted by spaces, the fields that are missing or the groups to verify.
   */
  readonly detail?: CellValue;
  /** The record that this one repeats, where they may be made one; absent for all other rules. */
  readonly repeats?: RecordKey;
  /** What may stand there instead without anybody having to judge; absent where a person has to. */
  readonly fix?: CellValue;
}

/** In the order in which they are shown: what makes other things wrong comes first. */
export const checkRules = [
  'missingNumber',
  'duplicateNumber',
  'danglingReference',
  'supplyCycle',
  'wrongType',
  'unknownChoice',
  'strayCharacters',
  'duplicateCustomer',
  'missingRequired',
  'paidBeyondInvoice',
  'datesReversed',
  'keptTooLong',
  'stale',
] as const;

export type CheckRule = (typeof checkRules)[number];
