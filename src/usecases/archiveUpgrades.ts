import type { Plan } from '../archive/plan';

/** Tables and columns that an archive gets later than it was made. Plans, to be applied with `ArchiveWorkbook.apply`. */
export interface ArchiveUpgrades {
  /** Decides what bringing an older archive up to date adds; never writes. */
  planUpgrade(): Promise<Plan>;
  /** Whether the archive has the table of personal facts, which is made on request only (000, 004). */
  hasPersonalFacts(): Promise<boolean>;
  /** Decides how to add the table of personal facts, or to take it away while it is empty; never writes. */
  planPersonalFacts(wanted: boolean): Promise<Plan>;
}
