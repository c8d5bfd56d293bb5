import { judgeOverdue } from '../../../domain/credit/judgeOverdue';
import type { CreditPolicy, Rating } from '../../../domain/credit/creditPolicy';
import { suggestLimit } from '../../../domain/credit/suggestLimit';
import { judgeReview } from '../../credit/judgeReview';
import type { Steps } from '../../importList/steps';
import type { Change, CreditEffects } from '../policyEffects';
import type { CreditFacts, EffectsBasis } from './effectsBasis';

/** Customers between two pauses. */
const STEP = 4_000;

/**
 * What ratings and limits another policy suggests, from the newest review of each customer as it would be begun today; of those
 * without a review the rating that they have gives the limit. What was decided stays.
 */
export function* findCreditEffects(
  { credit }: EffectsBasis,
  before: CreditPolicy,
  after: CreditPolicy,
): Steps<CreditEffects> {
  const ratings: Change<Rating>[] = [];
  const limits: Change<number>[] = [];
  const suggestedCredit = { before: 0, after: 0 };
  const stopped = { before: 0, after: 0 };
  let rated = 0;
  for (const [index, facts] of credit.entries()) {
    if (index % STEP === 0) yield { done: index, total: credit.length };
    const { record } = facts.figures;
    stopped.before += Number(isStopped(facts, before));
    stopped.after += Number(isStopped(facts, after));
    const one = suggest(facts, before);
    const other = suggest(facts, after);
    if (one === undefined || other === undefined) continue;
    rated += 1;
    suggestedCredit.before += one.limit ?? 0;
    suggestedCredit.after += other.limit ?? 0;
    if (one.rating !== other.rating) ratings.push({ record, from: one.rating, to: other.rating });
    if (one.limit !== undefined && other.limit !== undefined && one.limit !== other.limit) {
      limits.push({ record, from: one.limit, to: other.limit });
    }
  }
  limits.sort((one, other) => Math.abs(other.to - other.from) - Math.abs(one.to - one.from));
  return { rated, ratings, limits, suggestedCredit, stopped };
}

interface Suggestion {
  readonly rating: Rating;
  /** Absent where the monthly purchases are not known. */
  readonly limit?: number;
}

/** @returns `undefined` for a customer without a review and without a rating. */
function suggest({ figures, form, facts }: CreditFacts, policy: CreditPolicy): Suggestion | undefined {
  if (form !== undefined) {
    const { capped, suggestion } = judgeReview(form, { ...facts, policy }, false);
    return { rating: capped.rating, ...(suggestion && { limit: suggestion.limit }) };
  }
  const rating = figures.basics.creditRating;
  if (rating === undefined) return undefined;
  const { monthlyPurchases, isFirstDeal } = facts;
  if (monthlyPurchases === undefined) return { rating };
  return { rating, limit: suggestLimit({ monthlyPurchases, rating, isFirstDeal }, policy).limit };
}

function isStopped({ figures }: CreditFacts, policy: CreditPolicy): boolean {
  const { overdue, daysOverdue } = figures.receivables;
  return judgeOverdue({ amount: overdue, days: daysOverdue }, policy) === 'stop';
}
