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
function proposeFactors(proposed: number | undefined): ReviewForm['factors'] {
  return proposed === undefined ? {} : { character: proposed, payment: proposed };
}

/** Points to one decimal: more would pretend to a precision that the ladder does not have. */
export function roundPoints(points: number): number {
  return Math.round(points * 10) / 10;
}
