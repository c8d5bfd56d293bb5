import type { Plan } from '../../../src/archive/plan';
import { defaultEvaluationPolicy } from '../../../src/domain/evaluation/evaluationPolicy';
import type {
  CustomerEvaluation,
  EvaluationDecision,
  EvaluationOrder,
  RewardDecision,
  RewardOrder,
  SourcePlace,
  YearEvaluation,
} from '../../../src/usecases/evaluation/customerEvaluation';

/** Evaluates and decides what a test gives it, and remembers what was asked. */
export class MemoryCustomerEvaluation implements CustomerEvaluation {
  evaluation: YearEvaluation = {
    year: 2025,
    years: [2024, 2025],
    asOf: '2026-11-22',
    policy: defaultEvaluationPolicy,
    customers: [],
    unnumbered: 0,
  };
  readonly asked: (number | undefined)[] = [];
  readonly orders: EvaluationOrder[] = [];
  readonly rewards: RewardOrder[] = [];
  readonly shown: SourcePlace[] = [];

  decision: EvaluationDecision;
  rewardDecision: RewardDecision;

  constructor(plan: Plan, rewardPlan: Plan) {
    const nothing = { added: 0, changed: 0, unchanged: 0, incomplete: 0, scored: 0, decided: 0 };
    const columnChanges = [{ table: 'evaluations', field: 'score', changes: [] }] as const;
    this.decision = { plan: { ...plan, columnChanges }, ...nothing, isLogged: true };
    this.rewardDecision = { plan: { ...rewardPlan, columnChanges }, decided: 0, leftOut: [], isLogged: true };
  }

  evaluate(year: number | undefined): Promise<YearEvaluation> {
    this.asked.push(year);
    return Promise.resolve(year === undefined ? this.evaluation : { ...this.evaluation, year });
  }

  planEvaluation(order: EvaluationOrder): Promise<EvaluationDecision> {
    this.orders.push(order);
    return Promise.resolve(this.decision);
  }

  planRewards(order: RewardOrder): Promise<RewardDecision> {
    this.rewards.push(order);
    return Promise.resolve(this.rewardDecision);
  }

  showSource(place: SourcePlace): Promise<void> {
    this.shown.push(place);
    return Promise.resolve();
  }
}
