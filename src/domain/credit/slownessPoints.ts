import type { CreditPolicy } from './creditPolicy';

/**
 * Points for a payment so many days late, by the ladder from which the factor character is proposed (domain.md section 7): prompt
 * 100, 1–30 days 80, 31–60 days 40, more 0. Part days count as none.
 */
export function slownessPoints(daysLate: number, policy: Pick<CreditPolicy, 'slowness'>): number {
  const days = Math.floor(daysLate);
  return policy.slowness.find(({ upToDays }) => days <= upToDays)?.points ?? 0;
}
