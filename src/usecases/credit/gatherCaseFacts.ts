import type { CreditPolicy } from '../../domain/credit/creditPolicy';
import { addMonths } from '../../domain/addMonths';
import { isoToPlainDate, plainDateToIso } from '../../domain/plainDate';
import type { FileRecord } from '../customerFiles';
import type { CustomerFigures } from '../figures/customerFigures';
import { findReceivables } from './describeStanding';
import type { JudgedCase } from './judgeReview';

/** What a review is judged from besides its form and the policy. */
export type CaseFacts = Omit<JudgedCase, 'policy'> & { readonly standing: Pick<CustomerFigures, 'receivables'> };

/**
 * What the archive says of a customer that a review is judged from: days overdue, mean monthly purchases, whether it is new, which it
 * is within a year of its first trade and without an approved review, and whether this would be its first deal (domain.md section 7).
 * @param decided The customer's reviews that were decided.
 * @param newAfter By `findNewAfter`.
 */
export function gatherCaseFacts(
  figures: CustomerFigures,
  decided: readonly FileRecord[],
  newAfter: string,
  policy: Pick<CreditPolicy, 'ageingEdges'>,
): CaseFacts {
  const first = firstTraded(figures);
  const isRecent = first === undefined || first > newAfter;
  const { meanMonthlyPurchases, lastYear = 0 } = figures.sales;
  return {
    standing: { receivables: findReceivables(figures, policy) },
    ...(meanMonthlyPurchases !== undefined && { monthlyPurchases: meanMonthlyPurchases }),
    isNew: isRecent && !hasApproval(decided),
    // Whoever has typed what was bought, and no day, knows of deals nevertheless.
    isFirstDeal: first === undefined && figures.receivables.invoices === 0 && lastYear <= 0,
  };
}

/**
 * The last day of a first trade, a year before the day, that does not make a customer new; both ISO dates.
 * @throws Error if `today` is not one.
 */
export function findNewAfter(today: string): string {
  const day = isoToPlainDate(today);
  if (day === undefined) throw new Error(`Not an ISO date: ${today}`);
  return plainDateToIso(addMonths(day, -12));
}

/** ISO date of the first purchase, as people or the archive's tables say; `undefined` where neither knows of one. */
function firstTraded({ basics, sales }: CustomerFigures): string | undefined {
  let first: string | undefined;
  for (const day of [basics.firstTraded, sales.firstOrder, basics.lastTraded]) {
    if (day !== undefined && (first === undefined || day < first)) first = day;
  }
  return first;
}

/** Whether somebody has approved one of these reviews. */
function hasApproval(reviews: readonly FileRecord[]): boolean {
  return reviews.some(({ values }) => String(values['approvedBy'] ?? '').trim() !== '');
}
