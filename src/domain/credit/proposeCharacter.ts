import { dropNoise } from '../dropNoise';
import type { CreditPolicy } from './creditPolicy';

/** An invoice that has been paid or is overdue. */
export interface PaidInvoice {
  /** Money; invoices of 0 or less (credit notes) count nothing. */
  readonly amount: number;
  /** Days from due to paid, or to now where it is still open; 0 or less is on time. */
  readonly daysLate: number;
}

export interface ProposedCharacter {
  /** 0..100: the mean of the ladder for slowness, weighted by amount. */
  readonly points: number;
  /** 0..1: share of the amount that was paid on time. */
  readonly paidOnTimeShare: number;
}

/** Points for a payment so many days late: prompt 100, 1–30 days 80, 31–60 days 40, more 0. Part days count as none. */
export function slownessPoints(daysLate: number, policy: Pick<CreditPolicy, 'slowness'>): number {
  const days = Math.floor(daysLate);
  return policy.slowness.find(({ upToDays }) => days <= upToDays)?.points ?? 0;
}

/** Proposes the factor character from the payment history (domain.md section 7); `undefined` where there is none. */
export function proposeCharacter(
  invoices: Iterable<PaidInvoice>,
  policy: Pick<CreditPolicy, 'slowness'>,
): ProposedCharacter | undefined {
  let [amounts, points, onTime] = [0, 0, 0];
  for (const { amount, daysLate } of invoices) {
    if (!(amount > 0)) continue;
    amounts += amount;
    points += amount * slownessPoints(daysLate, policy);
    if (Math.floor(daysLate) <= 0) onTime += amount;
  }
  return amounts === 0
    ? undefined
    : { points: dropNoise(points / amounts), paidOnTimeShare: dropNoise(onTime / amounts) };
}
