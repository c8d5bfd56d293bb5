import { dropNoise } from '../dropNoise';
import type { EvaluationPolicy, ServiceGrade } from './evaluationPolicy';

/** The grade of a total (0..100): the best whose lowest total is reached, bounds inclusive; by default 75 is good 良. */
export function gradeScore(score: number, policy: Pick<EvaluationPolicy, 'gradeFrom'>): ServiceGrade {
  const points = dropNoise(score);
  const { excellent, good, fair } = policy.gradeFrom;
  if (points >= excellent) return 'excellent';
  if (points >= good) return 'good';
  return points >= fair ? 'fair' : 'poor';
}

/** Whether the total reaches the pass mark, which is 80 in 003; the mark itself passes. */
export function isPassed(score: number, policy: Pick<EvaluationPolicy, 'passMark'>): boolean {
  return dropNoise(score) >= policy.passMark;
}
