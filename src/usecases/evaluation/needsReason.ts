import type { Reward } from '../../domain/evaluation/evaluationPolicy';

/** Whether a manager who decides on this reward says why: for whatever is not recommended (domain.md section 5). */
export function needsReason(reward: Reward, recommended: Reward | undefined): boolean {
  return reward !== recommended;
}
