import type { LoyaltyExplanation } from './explainLoyalty';
import type { RatingExplanation } from './explainRating';
import type { ScoreExplanation } from './explainScore';
import type { TierExplanation } from './explainTier';

/** Where each judgement about a customer comes from. Money in the archive's currency, days as ISO dates. */
export interface CustomerExplanation {
  readonly tier: TierExplanation;
  readonly rating: RatingExplanation;
  readonly score: ScoreExplanation;
  readonly loyalty: LoyaltyExplanation;
}
