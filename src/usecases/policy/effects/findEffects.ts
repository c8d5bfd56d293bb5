import type { Steps } from '../../importList/steps';
import type { ReclassifyDecision } from '../../reclassify';
import type { Policy } from '../policy';
import type { PolicyEffects } from '../policyEffects';
import { findCreditEffects } from './creditEffects';
import type { EffectsBasis } from './effectsBasis';
import { findEvaluationEffects } from './evaluationEffects';
import { findLoyaltyEffects } from './loyaltyEffects';
import type { TierStamp } from './tierEffects';
import { findTierEffects } from './tierEffects';
import { countVisits } from './visitEffects';

export interface FoundEffects {
  readonly effects: PolicyEffects;
  /** What moves the tiers along with the change; absent where they are not decided anew. */
  readonly tiers?: ReclassifyDecision;
}

/**
 * Whom a change from the policy in force to another one touches. Pure: the same rules as of reclassifying, evaluating, reviewing credit and
 * placing customers, so that what is shown before is what applying brings.
 */
export function* findEffects(basis: EffectsBasis, after: Policy, stamp: TierStamp): Steps<FoundEffects> {
  const { effects: tiers, decision } = yield* findTierEffects(basis, after, stamp);
  yield undefined;
  const scheme = { before: basis.policy.scheme, after: after.scheme };
  const visits = countVisits(basis.ranking, tiers.moves, scheme);
  const evaluation = yield* findEvaluationEffects(basis, after.evaluation);
  const credit = yield* findCreditEffects(basis, after.credit);
  const loyalty = yield* findLoyaltyEffects(basis, after.loyalty);
  return { effects: { tiers, evaluation, credit, loyalty, visits }, ...(decision && { tiers: decision }) };
}
