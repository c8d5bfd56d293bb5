import type { CreditPolicy } from '../../domain/credit/creditPolicy';
import { proposeCharacter } from '../../domain/credit/proposeCharacter';
import type { FileRecord } from '../customerFiles';
import type { ReviewForm } from './creditCase';
import { readFactors, readKnockOut, readScorecard, readSteps } from './readReviews';

/** What is known when a review is opened. */
export interface KnownReviews {
  readonly draft: FileRecord | undefined;
  /** Of the draft. */
  readonly steps: readonly FileRecord[];
  readonly lastDecided: FileRecord | undefined;
  /** Points that the payment history proposes, 0..100. */
  readonly proposed: number | undefined;
}

/**
 * What the form of a review begins with: a draft as it was left, or else what people found at the last decided review, with the
 * payment history of today for character and payment. What nobody has judged stays without data: it is never guessed.
 */
export function beginForm({ draft, steps, lastDecided, proposed }: KnownReviews): ReviewForm {
  const begun = (draft ?? lastDecided)?.values ?? {};
  return {
    scorecard: readScorecard(begun) ?? '5C',
    factors: draft === undefined ? { ...readFactors(begun), ...proposeFactors(proposed) } : readFactors(begun),
    knockOut: readKnockOut(begun),
    steps: readSteps(draft === undefined ? [] : steps),
    remarks: draft === undefined ? '' : String(begun['remarks'] ?? ''),
  };
}

/** Of a scorecard's factors those that the payment history speaks of (004). */
export function proposeFactors(proposed: number | undefined): ReviewForm['factors'] {
  return proposed === undefined ? {} : { character: proposed, payment: proposed };
}

/**
 * Points that the payment history proposes, to one decimal: more would pretend to a precision that the ladder does not have.
 * @param judged What was paid or is overdue at each step of the ladder; absent without such invoices.
 */
export function proposePoints(
  judged: readonly number[] | undefined,
  policy: Pick<CreditPolicy, 'slowness'>,
): number | undefined {
  const points = judged && proposeCharacter(judged, policy);
  return points === undefined ? undefined : Math.round(points * 10) / 10;
}
