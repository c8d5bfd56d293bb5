import type { CreditPolicy, Rating } from './creditPolicy';

export interface LimitFacts {
  /** Mean of the purchases over the months with deliveries; money. */
  readonly monthlyPurchases: number;
  readonly rating: Rating;
  /** A first deal carries no credit, whatever the rating. */
  readonly isFirstDeal: boolean;
}

export interface SuggestedLimit {
  /** Money, not rounded. */
  readonly limit: number;
  /** Days. */
  readonly period: number;
  readonly factor: number;
}

/** The limit and period that the policy suggests for a rating (domain.md section 7); the manager decides. */
export function suggestLimit(
  { monthlyPurchases, rating, isFirstDeal }: LimitFacts,
  policy: Pick<CreditPolicy, 'bands'>,
): SuggestedLimit {
  const band = policy.bands.find((each) => each.rating === rating);
  if (isFirstDeal || band === undefined) return { limit: 0, period: 0, factor: 0 };
  const { creditPeriod: period, limitFactor: factor } = band;
  return { limit: computeLimit(monthlyPurchases, period, factor), period, factor };
}

/**
 * What a customer buys within the credit period, times the factor of its rating: `monthly purchases × days / 30 × factor`. Not
 * below 0 where returns outweigh purchases. 100 000 a month, 60 days, AA (1.0) → 200 000.
 */
export function computeLimit(monthlyPurchases: number, days: number, factor: number): number {
  return Math.max((monthlyPurchases * days * factor) / 30, 0);
}
