import { assessSale } from '../../domain/credit/assessSale';
import type { CaseSnapshot } from './openCase';
import { describeStanding } from './describeStanding';
import type { SaleCheck } from './saleCheck';

/** What one sale is judged by. */
export type SaleSnapshot = Omit<CaseSnapshot, 'receivables' | 'reviews' | 'steps'>;

/**
 * "May I sell this amount to this customer now?" (domain.md section 7): by the limit in Customers, and by what receivables and orders
 * say today.
 * @param amount Money, above zero.
 */
export function checkSale(amount: number, { customer, figures, today, policy, ...kept }: SaleSnapshot): SaleCheck {
  const standing = describeStanding(figures, {
    asOf: today,
    policy: policy.credit,
    ...kept,
  });
  const { limit } = standing.terms;
  return {
    customer: customer.record,
    name: figures.basics.name || figures.number,
    amount,
    standing,
    answer: assessSale(
      {
        amount,
        ...(limit !== undefined && { limit }),
        exposure: standing.exposure,
        overdueAmount: standing.receivables.overdue,
        overdueDays: standing.receivables.daysOverdue,
      },
      policy.credit,
    ),
  };
}
