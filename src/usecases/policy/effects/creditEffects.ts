import { judgeOverdue } from '../../../domain/credit/judgeOverdue';
import type { CreditPolicy, Rating } from '../../../domain/credit/creditPolicy';
import { suggestLimit } from '../../../domain/credit/suggestLimit';
import { proposeFactors, proposePoints } from '../../credit/beginForm';
import { judgeReview } from '../../credit/judgeReview';
import type { Steps } from '../../importList/steps';
import type { Change, CreditEffects } from '../policyEffects';
import type { CreditFacts, EffectsBasis } from './effectsBasis';
import { isSame } from './isSame';

/** Customers between two pauses. */
const STEP = 4_000;

/**
 * What ratings and limits another policy suggests, from the newest review of each customer as it would be begun today; of those
 * without a review the rating that they have gives the limit. What was decided stays.
 */
export function* findCreditEffects(
  { credit, policy, standing }: EffectsBasis,
  after: CreditPolicy,
): Steps<CreditEffects> {
  const before = standing.credit;
  const suggestions = isSame(policy.credit, after) ? before : yield* judgeCredit(credit, after);
  const ratings: Change<Rating>[] = [];
  const limits: Change<number>[] = [];
  const suggestedCredit = { before: 0, after: 0 };
  const stopped = { before: 0, after: 0 };
  let rated = 0;
  for (const [index, facts] of credit.entries()) {
    const { record } = facts.figures;
    const one = before[index];
    const other = suggestions[index];
    stopped.before += Number(one?.isStopped ?? false);
    stopped.after += Number(other?.isStopped ?? false);
    if (one?.rating === undefined || other?.rating === undefined) continue;
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

/** What a policy makes of a customer's credit. */
export interface Suggestion {
  /** Nothing more is sold on credit because of what is overdue. */
  readonly isStopped: boolean;
  /** Absent for a customer without a review and without a rating. */
  readonly rating?: Rating;
  /** Absent where the monthly purchases are not known. */
  readonly limit?: number;
}

/** What a policy makes of each customer's credit. */
export function* judgeCredit(credit: readonly CreditFacts[], policy: CreditPolicy): Steps<readonly Suggestion[]> {
  const suggestions: Suggestion[] = [];
  for (const facts of credit) {
    if (suggestions.length % STEP === 0) yield { done: suggestions.length, total: credit.length };
    suggestions.push({ isStopped: isStopped(facts, policy), ...suggest(facts, policy) });
  }
  return suggestions;
}

function suggest({ figures, review, facts }: CreditFacts, policy: CreditPolicy): Omit<Suggestion, 'isStopped'> {
  if (review !== undefined) {
    const { form, isDraft } = review;
    // A draft is gone on with as it was left; in a new review the ladder of this policy judges the payment history.
    const proposed = isDraft ? {} : proposeFactors(proposePoints(figures.receivables.judged, policy));
    const judged = { ...form, factors: { ...form.factors, ...proposed } };
    const { capped, suggestion } = judgeReview(judged, { ...facts, policy }, false);
    return { rating: capped.rating, ...(suggestion && { limit: suggestion.limit }) };
  }
  const rating = figures.basics.creditRating;
  if (rating === undefined) return {};
  const { monthlyPurchases, isFirstDeal } = facts;
  if (monthlyPurchases === undefined) return { rating };
  return { rating, limit: suggestLimit({ monthlyPurchases, rating, isFirstDeal }, policy).limit };
}

function isStopped({ facts }: CreditFacts, policy: CreditPolicy): boolean {
  const { overdue, daysOverdue } = facts.standing.receivables;
  return judgeOverdue({ amount: overdue, days: daysOverdue }, policy) === 'stop';
}
