import { ratingChoices } from '../../archive/fields/ratingChoices';
import { computeCreditScore } from '../../domain/credit/computeCreditScore';
import type { CreditPolicy } from '../../domain/credit/creditPolicy';
import { rateScore } from '../../domain/credit/rateScore';
import type { FileRecord } from '../customerFiles';
import { isDecided, newestOf, readFactors, readScorecard } from '../credit/readReviews';
import { RecordValues } from './RecordValues';
import type { ExplainedFactor, RatingDecision, RatingExplanation, ReviewedRating } from './ratingExplanation';

const ratingIds = ratingChoices.map(({ id }) => id);

/**
 * Why the customer has its credit rating (002, 004): the newest review that was decided, or else the newest draft, factor by factor;
 * what the same factors give by the weights and bands of today; and whether somebody has changed the rating since.
 */
export function explainRating(
  customer: FileRecord,
  reviews: readonly FileRecord[],
  policy: CreditPolicy,
): RatingExplanation {
  const own = new RecordValues(customer);
  const rating = own.text('creditRating');
  const [limit, period] = [own.number('creditLimit'), own.number('creditPeriod')];
  const found = findReview(reviews);
  if (found === undefined) return { kind: 'notReviewed', rating };
  return {
    kind: 'reviewed',
    rating,
    ...(limit !== undefined && { limit }),
    ...(period !== undefined && { period }),
    ...describeReview(found, rating, policy),
  };
}

function findReview(reviews: readonly FileRecord[]): FileRecord | undefined {
  const usable = reviews.filter(({ values }) => readScorecard(values) !== undefined);
  return newestOf(usable.filter(({ values }) => isDecided(values))) ?? newestOf(usable);
}

function describeReview(
  source: FileRecord,
  rating: string,
  policy: CreditPolicy,
): Omit<ReviewedRating, 'kind' | 'rating' | 'limit' | 'period'> {
  const review = new RecordValues(source);
  const scorecard = readScorecard(source.values) ?? '5C';
  const found = readFactors(source.values);
  const factors = policy.scorecards[scorecard].map(({ factor, weight }): ExplainedFactor => {
    const points = found[factor];
    return { factor, weight, ...(points !== undefined && { points }) };
  });
  const [score, limit, period] = [
    review.number('score'),
    review.number('suggestedLimit'),
    review.number('suggestedPeriod'),
  ];
  const decision = isDecided(source.values) ? readDecision(review, rating) : undefined;
  const today = rateToday(factors, score, review.text('scoredRating'), policy);
  const nextReview = review.day('nextReview');
  return {
    review: source.record,
    reviewedOn: review.day('reviewedOn'),
    scorecard,
    factors,
    ...(score !== undefined && { score }),
    scoredRating: review.text('scoredRating'),
    cappedRating: review.text('cappedRating'),
    capReasons: review.text('capReasons'),
    ...(limit !== undefined && { suggestedLimit: limit }),
    ...(period !== undefined && { suggestedPeriod: period }),
    ...(decision && { decision }),
    ...(nextReview !== '' && { nextReview }),
    ...(today && { today }),
  };
}

function readDecision(review: RecordValues, current: string): RatingDecision {
  const rating = review.text('decidedRating');
  const [limit, period] = [review.number('decidedLimit'), review.number('decidedPeriod')];
  return {
    rating,
    ...(limit !== undefined && { limit }),
    ...(period !== undefined && { period }),
    on: review.day('decidedOn'),
    by: review.text('decidedBy'),
    approvedBy: review.text('approvedBy'),
    reason: review.text('reason'),
    isSuperseded: current !== rating,
  };
}

/** `undefined` where the review has no score to compare with, or the policy of today says the same. */
function rateToday(
  factors: readonly ExplainedFactor[],
  score: number | undefined,
  scoredRating: string,
  policy: CreditPolicy,
): ReviewedRating['today'] {
  if (score === undefined) return undefined;
  const today = computeCreditScore(
    factors.map(({ points }) => points),
    factors.map(({ weight }) => weight),
  );
  const rating = rateScore(today.score, policy.bands);
  const before = ratingIds.find((id) => id === scoredRating);
  return Math.abs(today.score - score) <= noise && rating === before ? undefined : { score: today.score, rating };
}

/** Below this, two scores are the same number written in two ways. */
const noise = 1e-6;
