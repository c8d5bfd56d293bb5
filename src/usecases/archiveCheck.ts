import type { CellValue } from '../archive/cellValue';
import type { TableId } from '../archive/field';
import type { Plan, RecordKey } from '../archive/plan';
import type { Work } from './archiveWorkbook';

/** Looking through the archive for what is wrong in it (001: the file is kept in order). */
export interface ArchiveCheck {
  /** Reads the columns that the rules need and lists everything they find; never writes. */
  run(work: Work): Promise<CheckReport>;
  /** The plan that carries out the fixes of these findings; each cell must still hold what was found. */
  planFixes(findings: readonly Finding[]): Promise<Plan>;
  /** Selects the cell of the finding. */
  select(finding: Finding): Promise<void>;
}

export interface CheckReport {
  readonly recordsChecked: number;
  /** In the order of rules, tables and rows. */
  readonly findings: readonly Finding[];
}

/** One thing that is wrong in one cell of one record. */
export interface Finding {
  readonly rule: CheckRule;
  readonly table: TableId;
  readonly record: RecordKey;
  readonly field: string;
  readonly value: CellValue;
  /** What the rule has to say besides, e.g. the record that this one repeats, or the months since it was verified. */
  readonly detail?: CellValue;
  /** What may stand there instead without anybody having to judge; absent where a person has to. */
  readonly fix?: CellValue;
}

/** In the order in which they are shown: what makes other things wrong comes first. */
export const checkRules = [
  'missingNumber',
  'duplicateNumber',
  'wrongType',
  'unknownChoice',
  'strayCharacters',
  'danglingReference',
  'supplyCycle',
  'duplicateCustomer',
  'missingRequired',
  'paidBeyondInvoice',
  'datesReversed',
  'keptTooLong',
  'stale',
] as const;

export type CheckRule = (typeof checkRules)[number];
