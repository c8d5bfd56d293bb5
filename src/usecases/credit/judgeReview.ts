import { dropNoise } from '../../domain/dropNoise';
import { capRating } from '../../domain/credit/capRating';
import type { CapFacts, CappedRating, RatingCap } from '../../domain/credit/capRating';
import { computeCreditScore } from '../../domain/credit/computeCreditScore';
import type { CreditFactor, Rating } from '../../domain/credit/creditPolicy';
import { rateScore } from '../../domain/credit/rateScore';
import { suggestLimit } from '../../domain/credit/suggestLimit';
import type { SuggestedLimit } from '../../domain/credit/suggestLimit';
import type { CreditCase, ReviewForm } from './creditCase';

/** What the rules make of a review, with each number of the way there. */
export interface ReviewJudgement {
  readonly factors: readonly JudgedFactor[];
  /** 0..100. */
  readonly score: number;
  /** How many factors have no data; each counts 0. */
  readonly noData: number;
  /** By the score alone. */
  readonly scored: Rating;
  /** After the caps, each with its reason. */
  readonly capped: CappedRating;
  /** Of the capped rating; absent where the monthly purchases are not known. */
  readonly suggestion?: SuggestedLimit | undefined;
}

export interface JudgedFactor {
  readonly factor: CreditFactor;
  /** 0..1 */
  readonly weight: number;
  /** 0..100; absent where there is no data. */
  readonly value?: number | undefined;
  /** What it brings to the score. */
  readonly points: number;
}

/** What a judgement is made from besides the form. */
export type JudgedCase = Pick<CreditCase, 'policy' | 'monthlyPurchases' | 'isNew' | 'isFirstDeal'> & {
  readonly standing: { readonly receivables: { readonly daysOverdue: number } };
};

/**
 * Score, rating, caps and the suggested limit of a review (domain.md section 7). A first deal needs no purchases to be suggested
 * no credit.
 * @param isApproved Somebody has approved that a new customer is rated better than its cap.
 */
export function judgeReview(
  form: Pick<ReviewForm, 'scorecard' | 'factors' | 'knockOut'>,
  judged: JudgedCase,
  isApproved: boolean,
): ReviewJudgement {
  const { policy, isFirstDeal } = judged;
  const weighted = policy.scorecards[form.scorecard];
  const factors = weighted.map(({ factor, weight }): JudgedFactor => {
    const value = form.factors[factor];
    return { factor, weight, value, points: dropNoise((value ?? 0) * weight) };
  });
  const { score, noData } = computeCreditScore(
    factors.map(({ value }) => value),
    weighted.map(({ weight }) => weight),
  );
  const scored = rateScore(score, policy.bands);
  const capped = capRating(scored, factsOf(form, judged, isApproved), policy);
  const monthlyPurchases = isFirstDeal ? 0 : judged.monthlyPurchases;
  return {
    factors,
    score,
    noData,
    scored,
    capped,
    suggestion:
      monthlyPurchases === undefined
        ? undefined
        : suggestLimit({ monthlyPurchases, rating: capped.rating, isFirstDeal }, policy),
  };
}

/** The caps that a rating breaks, the lowest first, whatever the score. */
export function findBrokenCaps(
  rating: Rating,
  form: Pick<ReviewForm, 'knockOut'>,
  judged: JudgedCase,
  isApproved: boolean,
): readonly RatingCap[] {
  return capRating(rating, factsOf(form, judged, isApproved), judged.policy).caps;
}

function factsOf(
  { knockOut }: Pick<ReviewForm, 'knockOut'>,
  { isNew, standing }: JudgedCase,
  isApproved: boolean,
): CapFacts {
  return { daysOverdue: standing.receivables.daysOverdue, knockOut, isNew, isApproved };
}
