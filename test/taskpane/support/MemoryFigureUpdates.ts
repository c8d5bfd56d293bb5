import type { Plan } from '../../../src/archive/plan';
import type { FiguresDecision, FiguresState, FigureUpdates } from '../../../src/usecases/figures/figureUpdates';

/** Figures that a test sets; up to date unless it says otherwise. */
export class MemoryFigureUpdates implements FigureUpdates {
  state: FiguresState = { asOf: '2026-11-22', sources: ['monthlySales', 'receivables'], isOutdated: false };
  decision: FiguresDecision;

  constructor(plan: Plan) {
    this.decision = { plan, asOf: '2026-11-22', customers: 3, changed: 2, unassigned: {}, unusable: {} };
  }

  readState(): Promise<FiguresState> {
    return Promise.resolve(this.state);
  }

  plan(): Promise<FiguresDecision> {
    return Promise.resolve(this.decision);
  }
}
