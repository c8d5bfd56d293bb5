import type { EvaluationPolicy } from '../domain/evaluation/evaluationPolicy';
import { defaultEvaluationPolicy } from '../domain/evaluation/evaluationPolicy';
import type { Outcome } from '../domain/outcome';
import { fail, succeed } from '../domain/outcome';
import { answerInvalid, currentMessages } from './answerError';
import { addUpToHundred, readNumbersArgument } from './readNumbersArgument';

/**
 * By what SCORE goes, as nine numbers in a row or column: points of performance, attitude, credit and information, which make
 * 100; shares 0..1 that excellent, good, fair and poor give; points that a late payment costs.
 */
export function readScorePolicy(argument: unknown): Outcome<EvaluationPolicy, CustomFunctions.Error> {
  const { fullPoints: points, gradeShares: shares, latePaymentPenalty } = defaultEvaluationPolicy;
  const usualPoints = [points.performance, points.attitude, points.credit, points.information];
  const usualShares = [shares.excellent, shares.good, shares.fair, shares.poor];
  const numbers = readNumbersArgument('policy', argument, [...usualPoints, ...usualShares, latePaymentPenalty]);
  if (!numbers.ok) return numbers;
  const [performance = 0, attitude = 0, credit = 0, information = 0, ...others] = numbers.value;
  const [excellent = 0, good = 0, fair = 0, poor = 0, penalty = 0] = others;
  const { policyFault } = currentMessages();
  if (!addUpToHundred([performance, attitude, credit, information])) {
    return fail(answerInvalid(policyFault.pointsNot100));
  }
  if ([excellent, good, fair, poor].some((share) => share > 1)) return fail(answerInvalid(policyFault.gradeShares));
  return succeed({
    ...defaultEvaluationPolicy,
    fullPoints: { performance, attitude, credit, information },
    gradeShares: { excellent, good, fair, poor },
    latePaymentPenalty: penalty,
  });
}
