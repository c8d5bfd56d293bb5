import { addMonths } from '../addMonths';
import type { PlainDate } from '../plainDate';
import type { CreditPolicy } from './creditPolicy';

/** When a rating has to be reviewed again: the first tier 6 months after the last review, others 12 (domain.md section 7). */
export function nextReviewDate(
  reviewedOn: PlainDate,
  isFirstTier: boolean,
  { reviewMonths }: Pick<CreditPolicy, 'reviewMonths'>,
): PlainDate {
  return addMonths(reviewedOn, isFirstTier ? reviewMonths.firstTier : reviewMonths.others);
}
