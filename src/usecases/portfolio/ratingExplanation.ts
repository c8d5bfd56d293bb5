import type { RecordKey } from '../../archive/plan';
import type { CreditFactor, Rating, ScorecardId } from '../../domain/credit/creditPolicy';

/** Why a customer has its credit rating: the newest review, or that there is none. */
export type RatingExplanation =
  /** No review is kept: the rating, if there is one, was entered by hand. */
  { readonly kind: 'notReviewed'; readonly rating: string } | ReviewedRating;

export interface ReviewedRating {
  readonly kind: 'reviewed';
  /** What stands with the customer today. */
  readonly rating: string;
  readonly limit?: number;
  readonly period?: number;
  readonly review: RecordKey;
  /** ISO date; '' where it is not known. */
  readonly reviewedOn: string;
  readonly scorecard: ScorecardId;
  readonly factors: readonly ExplainedFactor[];
  /** As it was worked out then. */
  readonly score?: number;
  readonly scoredRating: string;
  readonly cappedRating: string;
  /** In the words of the review; '' where nothing capped the rating. */
  readonly capReasons: string;
  readonly suggestedLimit?: number;
  readonly suggestedPeriod?: number;
  /** Absent while the review is a draft. */
  readonly decision?: RatingDecision;
  /** ISO date. */
  readonly nextReview?: string;
  /** What the same factors give by the weights and bands of today; absent where that is the same. */
  readonly today?: { readonly score: number; readonly rating: Rating };
}

export interface ExplainedFactor {
  readonly factor: CreditFactor;
  /** 0..100; absent where there was no data, which counts as 0. */
  readonly points?: number;
  /** 0..1, as of today. */
  readonly weight: number;
}

export interface RatingDecision {
  readonly rating: string;
  readonly limit?: number;
  readonly period?: number;
  readonly on: string;
  readonly by: string;
  readonly approvedBy: string;
  readonly reason: string;
  /** Whether the customer has got another rating since, by hand. */
  readonly isSuperseded: boolean;
}
