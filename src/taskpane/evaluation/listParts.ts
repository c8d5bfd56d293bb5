import type { EvaluatedCustomer } from '../../usecases/evaluation/customerEvaluation';
import type { Strings } from '../../strings/strings';
import type { Formats } from '../createFormats';

/** The order in which 003 lists the parts. */
export const scoreParts = ['performance', 'attitude', 'credit', 'information'] as const;

/** The four parts with their points in a line; a dash for those that are not known. */
export function listParts(
  { parts }: Pick<EvaluatedCustomer, 'parts'>,
  texts: Strings['evaluation'],
  formats: Formats,
): string {
  return scoreParts
    .map((part) => {
      const points = parts[part];
      return texts.partPoints(texts.parts[part], points === undefined ? texts.noPoints : formats.decimal(points));
    })
    .join(' · ');
}
