import type { CreditChoice } from './creditCase';
import type { EditedReview } from './creditControl';
import { findBrokenCaps, judgeReview } from './judgeReview';
import type { ReviewJudgement } from './judgeReview';

/** Why a decision cannot be written; `field` names the input to go back to. */
export interface ChoiceFault {
  readonly field: keyof CreditChoice;
  readonly reason: ChoiceFaultReason;
}

/**
 * `aboveCap`: better than overdue invoices or a knock-out allow; `needsApproval`: better than a new customer can be without one;
 * `needsReason`: it differs from the suggestion; `notLater`: the next review is not after today.
 */
export type ChoiceFaultReason = 'aboveCap' | 'needsApproval' | 'needsReason' | 'notLater';

/** Whether the decision is another than what the rules suggest. */
export function differsFromSuggestion(choice: CreditChoice, { capped, suggestion }: ReviewJudgement): boolean {
  return (
    choice.rating !== capped.rating ||
    (suggestion !== undefined &&
      (choice.limit !== suggestedLimit(suggestion.limit) || choice.period !== suggestion.period))
  );
}

/** A limit as it is suggested: in whole units of the currency, because nobody decides on cents. */
export function suggestedLimit(limit: number): number {
  return Math.round(limit);
}

/**
 * What keeps a decision from being written (domain.md section 7): a rating above a cap, a new customer's without approval, no reason
 * where it is not what was suggested, a next review that is not in the future.
 */
export function checkChoice(choice: CreditChoice, { form, opened }: EditedReview): readonly ChoiceFault[] {
  const faults: ChoiceFault[] = [];
  const isApproved = isApprovedBy(choice);
  const [broken] = findBrokenCaps(choice.rating, form, opened, isApproved);
  if (broken?.reason === 'newCustomer') faults.push({ field: 'approvedBy', reason: 'needsApproval' });
  else if (broken !== undefined) faults.push({ field: 'rating', reason: 'aboveCap' });
  if (choice.reason.trim() === '' && differsFromSuggestion(choice, judgeReview(form, opened, isApproved))) {
    faults.push({ field: 'reason', reason: 'needsReason' });
  }
  if (choice.nextReview <= opened.standing.asOf) faults.push({ field: 'nextReview', reason: 'notLater' });
  return faults;
}

/** Whether somebody has approved it. */
export function isApprovedBy({ approvedBy }: Pick<CreditChoice, 'approvedBy'>): boolean {
  return approvedBy.trim() !== '';
}
