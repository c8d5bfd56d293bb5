import type { RecordKey } from '../../archive/plan';
import type { Rating } from '../../domain/credit/creditPolicy';

/** What a manager should know of a customer's credit, from the most urgent on. */
export const creditFlags = [
  'stop',
  'manager',
  'remind',
  'overLimit',
  'knockOut',
  'aboveCap',
  'reviewDue',
  'noRating',
] as const;

/**
 * `stop`, `manager`, `remind`: overdue, by how long (domain.md section 7); `aboveCap`: rated better than overdue invoices allow;
 * `reviewDue`: the date of the next review has come, or the rating has no review; `noRating`: an existing customer without one.
 */
export type CreditFlag = (typeof creditFlags)[number];

/** One customer in a list of the overview. */
export interface CreditRow {
  readonly record: RecordKey;
  readonly number: string;
  readonly name: string;
  readonly rating?: Rating | undefined;
  readonly limit?: number | undefined;
  readonly exposure: number;
  readonly overdue: number;
  readonly daysOverdue: number;
  /** ISO date; absent where there is none. */
  readonly reviewDue?: string | undefined;
  /** Open amounts by age, as in `AgeingBucket`. */
  readonly ageing: readonly number[];
}

/** Open amounts of one age, over all customers. */
export interface AgeingBucket {
  /** Days overdue, the ends included; `from` 0 is what is not due yet, without `upTo` there is no end. */
  readonly from: number;
  readonly upTo?: number;
  readonly amount: number;
  /** Those with an open amount of this age, the largest first. */
  readonly customers: readonly CreditRow[];
}

/** The credit of all customers as of a day. */
export interface CreditOverview {
  /** ISO date. */
  readonly asOf: string;
  /** How many invoices the archive holds; 0 where there is nothing to judge by. */
  readonly invoices: number;
  readonly customers: number;
  readonly ageing: readonly AgeingBucket[];
  readonly balance: number;
  readonly overdue: number;
  readonly disputed: number;
  readonly exposure: number;
  /** Of customers with a limit: the sum of limits and of the exposures that stand against them. */
  readonly limits: { readonly customers: number; readonly limit: number; readonly exposure: number };
  /** By flag, the most urgent customer first. A customer may stand under several. */
  readonly flags: Readonly<Record<CreditFlag, readonly CreditRow[]>>;
  /** Invoices and orders that name no customer of the archive. */
  readonly unassigned: number;
}
