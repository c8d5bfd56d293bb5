import { dropNoise } from '../dropNoise';
import type { EvaluationPolicy, Reward } from './evaluationPolicy';

/**
 * What the rules recommend for a total and the points of the credit part: the reward of the first rule from the top down that
 * fits, else none (domain.md section 5). A recommendation only; the manager decides.
 */
export function recommendReward(
  score: number,
  creditPoints: number,
  policy: Pick<EvaluationPolicy, 'rewardRules' | 'fullPoints'>,
): Reward {
  const hasFullCredit = dropNoise(creditPoints) >= policy.fullPoints.credit;
  const fitting = policy.rewardRules.find(
    ({ scoreFrom, needsFullCredit }) => dropNoise(score) >= scoreFrom && (hasFullCredit || !needsFullCredit),
  );
  return fitting?.reward ?? 'none';
}
