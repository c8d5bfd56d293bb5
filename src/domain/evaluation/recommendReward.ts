import { dropNoise } from '../dropNoise';
import type { EvaluationPolicy, Reward, RewardRule } from './evaluationPolicy';

/** When a rule fits; what it gives is for whoever asks. */
type RewardCondition = Pick<RewardRule, 'scoreFrom' | 'needsFullCredit'>;

/**
 * What the rules recommend for a total and the points of the credit part: the reward of the first rule from the top down that
 * fits, else none (domain.md section 5). A recommendation only; the manager decides.
 */
export function recommendReward(
  score: number,
  creditPoints: number,
  { rewardRules, fullPoints }: Pick<EvaluationPolicy, 'rewardRules' | 'fullPoints'>,
): Reward {
  return findRewardRule(score, creditPoints >= fullPoints.credit, rewardRules)?.reward ?? 'none';
}

/** The first rule that fits. */
export function findRewardRule<Rule extends RewardCondition>(
  score: number,
  hasFullCredit: boolean,
  rules: readonly Rule[],
): Rule | undefined {
  const points = dropNoise(score);
  return rules.find(({ scoreFrom, needsFullCredit }) => points >= scoreFrom && (hasFullCredit || !needsFullCredit));
}

/** The rules from the highest score down; of two with one score the stricter first, else it would never count. */
export function orderRewardRules<Rule extends RewardCondition>(rules: readonly Rule[]): readonly Rule[] {
  return [...rules].sort(
    (one, other) => other.scoreFrom - one.scoreFrom || Number(other.needsFullCredit) - Number(one.needsFullCredit),
  );
}
