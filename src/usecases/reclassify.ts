import type { CellValue } from '../archive/cellValue';
import type { Plan, RecordKey } from '../archive/plan';
import type { ClassificationPolicy } from '../domain/classificationPolicy';
import type { TierScheme } from '../domain/tierScheme';

/** Only the columns that reclassifying needs, one entry a customer, in the order of the sheet. */
export interface ReclassifySnapshot {
  readonly numbers: readonly CellValue[];
  readonly stages: readonly CellValue[];
  readonly marketPotentials: readonly CellValue[];
  readonly expectedShares: readonly CellValue[];
  readonly probabilities: readonly CellValue[];
  readonly currentBusinesses: readonly CellValue[];
  readonly additionalVolumes: readonly CellValue[];
  readonly tiers: readonly CellValue[];
  /** EV cells into which a person typed a constant, by position; everywhere else the inputs count. */
  readonly typedExpectedValues: ReadonlyMap<number, CellValue>;
  /** For schemes that rank by another column than EV; empty otherwise. */
  readonly rankedValues: readonly CellValue[];
  /** Zero-based, so that the sheet row of a customer can be named. */
  readonly firstRow: number;
}

export interface ReclassifyInput {
  readonly snapshot: ReclassifySnapshot;
  readonly scheme: TierScheme;
  /** As `readSettings` finds it in the Settings table. */
  readonly policy: ClassificationPolicy;
  /** ISO date. */
  readonly today: string;
}

export interface ReclassifyDecision {
  readonly plan: Plan;
  readonly schemeName: string;
  readonly counts: readonly { readonly tier: string; readonly count: number }[];
  readonly moves: readonly TierMove[];
  /** Customers that a tie at a boundary lifted into a better tier. */
  readonly tiedUp: number;
  readonly unclassified: readonly UnclassifiedCustomer[];
  readonly customers: number;
}

export interface TierMove {
  readonly record: RecordKey;
  /** `''`: had no tier. */
  readonly from: string;
  /** `''`: lost its tier, because it could not be classified. */
  readonly to: string;
  readonly direction: 'up' | 'down' | 'new' | 'lost';
  /** The ranked value. */
  readonly value?: number;
}

export interface UnclassifiedCustomer {
  readonly record: RecordKey;
  /** One-based row in the sheet. */
  readonly row: number;
  readonly reason: UnclassifiedReason;
  /** Field whose value is the reason. */
  readonly field?: string;
}

export type UnclassifiedReason =
  'missing' | 'notANumber' | 'negative' | 'notAShare' | 'notAProbability' | 'errorValue' | 'notCalculatedYet';
