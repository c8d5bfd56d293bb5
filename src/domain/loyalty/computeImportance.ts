import { dropNoise } from '../dropNoise';

/**
 * Importance in percentage points (003): the customer's share of sales and gross profit less its share of our time, both 0..1.
 * 0.12 and 0.05 → 7; below 0 a customer is over-served.
 */
export function computeImportance(contributionShare: number, timeShare: number): number {
  return dropNoise((contributionShare - timeShare) * 100);
}

/** The mean of the shares of sales and of gross profit, 0..1; of sales alone where no margin is known (domain.md section 4). */
export function computeContributionShare(salesShare: number, marginShare?: number): number {
  return marginShare === undefined ? salesShare : (salesShare + marginShare) / 2;
}
