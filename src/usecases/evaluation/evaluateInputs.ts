import { scoreGrade, scorePayments, scorePerformance } from '../../domain/evaluation/computeScoreParts';
import type { EvaluationPolicy, ScorePart } from '../../domain/evaluation/evaluationPolicy';
import { gradeScore, isPassed } from '../../domain/evaluation/gradeScore';
import { recommendReward } from '../../domain/evaluation/recommendReward';
import { dropNoise } from '../../domain/dropNoise';
import type { EvaluatedCustomer, EvaluationResult } from './customerEvaluation';
import type { CollectedInputs } from './collectInputs';

/** The parts as far as they are known, and what they come to once all four are (003). */
export function evaluateInputs(
  { numbers, grades }: CollectedInputs,
  policy: EvaluationPolicy,
): Pick<EvaluatedCustomer, 'parts' | 'result'> {
  const { target, actual, latePayments, onTimePayments } = numbers;
  const parts: Partial<Record<ScorePart, number>> = {};
  if (target && actual) parts.performance = scorePerformance(actual.value, target.value, policy);
  if (grades.attitude) parts.attitude = scoreGrade('attitude', grades.attitude, policy);
  if (latePayments && onTimePayments) parts.credit = scorePayments(latePayments.value, onTimePayments.value, policy);
  if (grades.information) parts.information = scoreGrade('information', grades.information, policy);
  return { parts, result: judge(parts, policy) };
}

function judge(
  { performance, attitude, credit, information }: Partial<Record<ScorePart, number>>,
  policy: EvaluationPolicy,
): EvaluationResult | undefined {
  if (performance === undefined || attitude === undefined || credit === undefined || information === undefined) {
    return undefined;
  }
  const score = dropNoise(performance + attitude + credit + information);
  return {
    score,
    grade: gradeScore(score, policy),
    isPassed: isPassed(score, policy),
    recommended: recommendReward(score, credit, policy),
  };
}
