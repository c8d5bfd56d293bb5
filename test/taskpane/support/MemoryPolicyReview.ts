import type { Plan } from '../../../src/archive/plan';
import type { WorkbookProblem } from '../../../src/usecases/archiveWorkbook';
import type { PastYear } from '../../../src/usecases/policy/pastYear';
import type { PolicyDraft } from '../../../src/usecases/policy/policyDraft';
import type { PolicyEffects } from '../../../src/usecases/policy/policyEffects';
import type {
  PolicyDecision,
  PolicyOutcome,
  PolicyPreview,
  PolicyReview,
} from '../../../src/usecases/policy/policyReview';
import type { PolicyView } from '../../../src/usecases/policy/policyView';

/** A policy that is what the test says; it remembers what was tried out and planned. */
export class MemoryPolicyReview implements PolicyReview {
  view: PolicyView = { values: [], history: [], years: [], customers: 20, asOf: '2026-11-22', currency: 'EUR' };
  effects: PolicyOutcome<PolicyEffects> = { kind: 'ready', result: createEffects({}) };
  pastYear: PolicyOutcome<PastYear> = {
    kind: 'ready',
    result: { year: 2025, evaluations: [], different: [], passed: { then: 0, now: 0 }, policyThen: [] },
  };
  /** What the next plan is refused for. */
  problem: WorkbookProblem | undefined;
  readonly previewed: PolicyDraft[] = [];
  readonly recalculated: { readonly year: number; readonly draft: PolicyDraft }[] = [];
  readonly planned: PolicyDraft[] = [];

  constructor(private readonly plan: Plan) {}

  async read(): Promise<PolicyView> {
    return this.view;
  }

  async preview(draft: PolicyDraft): Promise<PolicyPreview> {
    this.previewed.push(draft);
    return this.effects;
  }

  async recalculate(year: number, draft: PolicyDraft): Promise<PolicyOutcome<PastYear>> {
    this.recalculated.push({ year, draft });
    return this.pastYear;
  }

  async planChange(draft: PolicyDraft): Promise<PolicyOutcome<PolicyDecision>> {
    if (this.problem !== undefined) throw this.problem;
    this.planned.push(draft);
    return this.effects.kind === 'ready'
      ? {
          kind: 'ready',
          result: { plan: this.plan, effects: this.effects.result, changedValues: draft.size },
        }
      : this.effects;
  }
}

/** Effects of a draft that touches nobody, but for what is given. */
export function createEffects(given: Partial<PolicyEffects>): PolicyEffects {
  return {
    tiers: { areDecidedAnew: false, schemeName: 'Key accounts', counts: [], moves: [], pendingMoves: 0 },
    evaluation: {
      evaluated: 0,
      passed: { before: 0, after: 0 },
      grades: [],
      noLongerPassed: [],
      newlyPassed: [],
      rewards: [],
    },
    credit: {
      rated: 0,
      ratings: [],
      limits: [],
      suggestedCredit: { before: 0, after: 0 },
      stopped: { before: 0, after: 0 },
    },
    loyalty: { placed: 0, quadrants: [] },
    visits: { before: 0, after: 0 },
    ...given,
  };
}
