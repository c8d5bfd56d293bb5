import type { Plan } from '../../archive/plan';
import type { Work } from '../archiveWorkbook';
import type { PastYear } from './pastYear';
import type { PolicyDraft } from './policyDraft';
import type { PolicyFault } from './policyFault';
import type { PolicyEffects } from './policyEffects';
import type { PolicyView } from './policyView';

/**
 * What if a rule were another? A manager tries values of the policy out, sees whom they touch, and applies them as a plan; what
 * was in force before is kept with its dates. `src/excel` implements it. Every method rejects with a `WorkbookProblem`.
 */
export interface PolicyReview {
  /** Reads the values in force, their history, and what effects are found from; `preview` and `recalculate` go by it. */
  read(work: Work): Promise<PolicyView>;
  /** Whom the draft touches; reads nothing anew. Rejects with `cancelled` once the signal says so. */
  preview(draft: PolicyDraft, work: Work): Promise<PolicyPreview>;
  /** A year's evaluations as they were judged then, beside what the draft makes of the same inputs; nothing is written. */
  recalculate(year: number, draft: PolicyDraft, work: Work): Promise<PolicyOutcome<PastYear>>;
  /** Reads everything anew and decides what applying the draft writes, still without a reason (`giveReason`); never writes. */
  planChange(draft: PolicyDraft, work: Work): Promise<PolicyOutcome<PolicyDecision>>;
}

/** A draft that cannot be in force is answered with what is wrong, value by value. */
export type PolicyOutcome<Result> =
  | { readonly kind: 'ready'; readonly result: Result }
  | { readonly kind: 'invalid'; readonly faults: readonly PolicyFault[] };

export type PolicyPreview = PolicyOutcome<PolicyEffects>;

export interface PolicyDecision {
  readonly plan: Plan;
  readonly effects: PolicyEffects;
  /** How many values of the policy are going to be changed. */
  readonly changedValues: number;
}
