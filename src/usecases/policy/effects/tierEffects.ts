import { isBlank } from '../../../archive/isBlank';
import type { Steps } from '../../importList/steps';
import type { Policy } from '../policy';
import type { TierEffects } from '../policyEffects';
import type { ReclassifyDecision, ReclassifySnapshot } from '../../reclassify';
import { reclassifyInSteps } from '../../reclassify';
import type { EffectsBasis } from './effectsBasis';
import { isSame } from './isSame';

/** Who decides and when, as `reclassify` writes it into the history. */
export interface TierStamp {
  readonly today: string;
  readonly changedBy: string;
}

export interface TierOutcome {
  readonly effects: TierEffects;
  /** What moves everybody; absent where tiers are not decided anew. */
  readonly decision?: ReclassifyDecision;
}

/**
 * Who changes tier: as reclassifying by the other policy would do it, with the moves that reclassifying by the policy in force
 * would make as well counted among them.
 */
export function* findTierEffects(
  { ranking, policy: before, standing }: Pick<EffectsBasis, 'ranking' | 'policy' | 'standing'>,
  after: Policy,
  stamp: TierStamp,
): Steps<TierOutcome> {
  const isUntouched = isSame(before.scheme, after.scheme) && isSame(before.classification, after.classification);
  if (isUntouched) {
    const effects = { areDecidedAnew: false, schemeName: before.scheme.name, moves: [], pendingMoves: 0 };
    return { effects: { ...effects, counts: countTiers(ranking, before, before, []) } };
  }
  const decision = yield* decideTiers(ranking, after, stamp);
  return {
    decision,
    effects: {
      areDecidedAnew: true,
      schemeName: after.scheme.name,
      counts: countTiers(ranking, before, after, decision.moves),
      moves: decision.moves,
      pendingMoves: decision.moves.filter(({ record, to }) => standing.pendingTiers.get(record) === to).length,
    },
  };
}

/** The tiers that a policy gives. */
export function* decideTiers(ranking: ReclassifySnapshot, policy: Policy, stamp: TierStamp): Steps<ReclassifyDecision> {
  const { scheme, classification } = policy;
  const snapshot = scheme.rankedBy === 'potential' ? { ...ranking, rankedValues: ranking.marketPotentials } : ranking;
  return yield* reclassifyInSteps({ snapshot, scheme, policy: classification, ...stamp });
}

function countTiers(
  { tiers, numbers }: ReclassifySnapshot,
  before: Policy,
  after: Policy,
  moves: ReclassifyDecision['moves'],
): TierEffects['counts'] {
  const names = [...new Set([...before.scheme.tiers, ...after.scheme.tiers].map(({ tier }) => tier)), ''];
  const counts = new Map(names.map((tier) => [tier, { before: 0, after: 0 }]));
  tiers.forEach((cell, row) => {
    const tier = String(cell);
    if (tier === '' && isBlank(numbers[row] ?? '')) return;
    const count = counts.get(tier) ?? { before: 0, after: 0 };
    counts.set(tier, { before: count.before + 1, after: count.after + 1 });
  });
  for (const { from, to } of moves) {
    const [left, joined] = [counts.get(from), counts.get(to)];
    if (left !== undefined) left.after -= 1;
    if (joined !== undefined) joined.after += 1;
  }
  return [...counts].map(([tier, count]) => ({ tier, ...count }));
}
