import type { OverdueAction, OverduePolicy } from './judgeOverdue';
import { judgeOverdue } from './judgeOverdue';

export interface SaleFacts {
  /** Money that is to be sold on credit now. */
  readonly amount: number;
  /** The decided limit; absent where none has been decided. */
  readonly limit?: number | undefined;
  /** Receivables and open orders, as the policy counts them. */
  readonly exposure: number;
  readonly overdueAmount: number;
  readonly overdueDays: number;
}

/** What decides the answer, the gravest first. */
export type SaleReason = 'overdue' | 'noLimit' | 'overLimit' | 'managerDecides' | 'withinLimit';

/** The answer with every number of its calculation. */
export interface SaleAnswer extends SaleFacts {
  /** True if it may be sold without asking anybody. */
  readonly isAllowed: boolean;
  /** `managerDecides`: within the limit, but so long overdue that the manager has to say yes. */
  readonly reason: SaleReason;
  /** What the overdue amount asks for, also where the sale is allowed: `remind`. */
  readonly overdueAction: OverdueAction;
  /** What could be sold before this sale: limit less exposure; below 0 if the limit is exceeded already. 0 without a limit. */
  readonly room: number;
  /** Exposure with this sale. */
  readonly exposureAfter: number;
  /** By how much the exposure with this sale exceeds the limit; 0 where it does not. */
  readonly excess: number;
}

/**
 * "May I sell this amount to this customer now?" (domain.md section 7): no, where money is overdue beyond the manager's days, no
 * limit is decided, or exposure and amount exceed the limit; the manager, where money is overdue beyond reminding; else yes.
 */
export function assessSale(facts: SaleFacts, policy: OverduePolicy): SaleAnswer {
  const overdueAction = judgeOverdue({ amount: facts.overdueAmount, days: facts.overdueDays }, policy);
  const exposureAfter = facts.exposure + facts.amount;
  const excess = Math.max(exposureAfter - (facts.limit ?? 0), 0);
  const reason = findReason(facts, overdueAction, isAboveRounding(excess, exposureAfter));
  return {
    ...facts,
    isAllowed: reason === 'withinLimit',
    reason,
    overdueAction,
    room: facts.limit === undefined ? 0 : facts.limit - facts.exposure,
    exposureAfter,
    excess: isAboveRounding(excess, exposureAfter) ? excess : 0,
  };
}

function findReason({ limit }: SaleFacts, overdueAction: OverdueAction, exceeds: boolean): SaleReason {
  if (overdueAction === 'stop') return 'overdue';
  if (limit === undefined) return 'noLimit';
  if (exceeds) return 'overLimit';
  return overdueAction === 'manager' ? 'managerDecides' : 'withinLimit';
}

/** An excess that floating point alone has made of sums that fill the limit exactly is none. */
function isAboveRounding(excess: number, of: number): boolean {
  return excess > Math.abs(of) * 1e-12;
}
