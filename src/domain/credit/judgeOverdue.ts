import type { CreditPolicy } from './creditPolicy';

/** What an overdue amount asks for; `stop`: no new credit, and the rating is reviewed. From least to most. */
export type OverdueAction = 'none' | 'remind' | 'manager' | 'stop';

export type OverduePolicy = Pick<
  CreditPolicy,
  'remindUpToDays' | 'managerUpToDays' | 'overdueToleranceAmount' | 'overdueToleranceDays'
>;

export interface Overdue {
  /** Money past its due date. */
  readonly amount: number;
  /** Days that the oldest of it is overdue. */
  readonly days: number;
}

/**
 * What to do about money that is overdue, judged apart from the limit by money *and* days: nothing as long as either is within
 * its tolerance; up to 30 days remind, to 60 the manager, beyond no new credit (domain.md section 7). Part days
 * count as none, as in the ages of receivables.
 */
export function judgeOverdue({ amount, days: exactDays }: Overdue, policy: OverduePolicy): OverdueAction {
  const days = Math.floor(exactDays);
  if (amount <= policy.overdueToleranceAmount || days <= policy.overdueToleranceDays) return 'none';
  if (days <= policy.remindUpToDays) return 'remind';
  return days <= policy.managerUpToDays ? 'manager' : 'stop';
}
