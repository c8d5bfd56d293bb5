import type { Strings } from '../../strings/strings';
import type { EvaluationResult } from '../../usecases/evaluation/customerEvaluation';
import type { Formats } from '../createFormats';

/** `75 points · Good · not passed`. */
export function describeResult(
  result: EvaluationResult | undefined,
  texts: Strings['evaluation'],
  formats: Formats,
): string {
  if (result === undefined) return texts.noTotal;
  const outcome = result.isPassed ? texts.passed : texts.notPassed;
  return texts.total(formats.decimal(result.score), texts.grade[result.grade], outcome);
}
