import type { EvaluationPolicy, ScorePart } from '../../domain/evaluation/evaluationPolicy';
import type { Strings } from '../../strings/strings';
import type { Formats } from '../createFormats';
import { gradesByKey } from './useGradeKeys';

/** The rule of a part with the numbers of the policy (003). */
export function writeRule(
  part: ScorePart,
  { fullPoints, gradeShares, latePaymentPenalty }: EvaluationPolicy,
  texts: Strings['evaluation'],
  formats: Formats,
): string {
  const full = formats.decimal(fullPoints[part]);
  switch (part) {
    case 'performance':
      return texts.rules.performance(full);
    case 'credit':
      return texts.rules.credit(full, formats.decimal(latePaymentPenalty));
    case 'attitude':
    case 'information':
      return texts.rules.graded(
        full,
        gradesByKey.map((grade) => texts.gradeShare(texts.grade[grade], formats.share(gradeShares[grade]))),
      );
  }
}
