import type { LoyaltyExplanation } from './loyaltyExplanation';
import type { RatingExplanation } from './ratingExplanation';
import type { ScoreExplanation } from './scoreExplanation';
import type { TierExplanation } from './tierExplanation';

/** Where each judgement about a customer comes from. Money in the archive's currency, days as ISO dates. */
export interface CustomerExplanation {
  readonly tier: TierExplanation;
  readonly rating: RatingExplanation;
  readonly score: ScoreExplanation;
  readonly loyalty: LoyaltyExplanation;
}
