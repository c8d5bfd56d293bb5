import type { RecordKey } from '../../archive/plan';
import type { Reward, ServiceGrade } from '../../domain/evaluation/evaluationPolicy';
import type { Rating } from '../../domain/credit/creditPolicy';
import type { Quadrant } from '../../domain/loyalty/loyaltyPolicy';
import type { TierMove } from '../reclassify';

/** Whom another policy touches, in numbers and by name. "Before" is what the policy in force makes of the very same data. */
export interface PolicyEffects {
  readonly tiers: TierEffects;
  readonly evaluation: EvaluationEffects;
  readonly credit: CreditEffects;
  readonly loyalty: LoyaltyEffects;
  readonly visits: BeforeAfter;
}

export interface BeforeAfter {
  readonly before: number;
  readonly after: number;
}

/** Someone whose judgement changes. */
export interface Change<Judgement> {
  readonly record: RecordKey;
  readonly from: Judgement;
  readonly to: Judgement;
}

export interface TierEffects {
  /** `false` where nothing was changed that tiers go by: then nobody's tier is decided anew. */
  readonly areDecidedAnew: boolean;
  readonly schemeName: string;
  /** By tier of either scheme, from best to last; `''` for those without one. */
  readonly counts: readonly (BeforeAfter & { readonly tier: string })[];
  /** All moves that applying makes. */
  readonly moves: readonly TierMove[];
  /** Of these, the moves that reclassifying would make without any change of the policy. */
  readonly pendingMoves: number;
}

export interface EvaluationEffects {
  /** The newest year of which there are evaluations; absent where there are none. */
  readonly year?: number;
  readonly evaluated: number;
  readonly passed: BeforeAfter;
  readonly grades: readonly Change<ServiceGrade>[];
  readonly noLongerPassed: readonly Change<number>[];
  readonly newlyPassed: readonly Change<number>[];
  readonly rewards: readonly Change<Reward>[];
}

export interface CreditEffects {
  /** Customers with a review, or with a rating of their own. */
  readonly rated: number;
  /** Of those with a review: what its factors give. Decided ratings stay. */
  readonly ratings: readonly Change<Rating>[];
  /** Suggested limits, of those of whom monthly purchases are known. Decided limits stay. */
  readonly limits: readonly Change<number>[];
  readonly suggestedCredit: BeforeAfter;
  /** Customers to whom nothing more is sold on credit because of what is overdue. */
  readonly stopped: BeforeAfter;
}

export interface LoyaltyEffects {
  /** Existing customers of whom volume and loyalty are known. */
  readonly placed: number;
  readonly quadrants: readonly Change<Quadrant>[];
}
