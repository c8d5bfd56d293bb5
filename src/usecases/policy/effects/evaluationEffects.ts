import type { EvaluationPolicy, Reward, ServiceGrade } from '../../../domain/evaluation/evaluationPolicy';
import { evaluateInputs } from '../../evaluation/evaluateInputs';
import type { Steps } from '../../importList/steps';
import type { Change, EvaluationEffects } from '../policyEffects';
import type { EffectsBasis } from './effectsBasis';

/** Customers between two pauses. */
const STEP = 4_000;

/** Whose grade, pass and recommended reward change when the newest year is evaluated by another policy. */
export function* findEvaluationEffects(
  { evaluated, year }: EffectsBasis,
  before: EvaluationPolicy,
  after: EvaluationPolicy,
): Steps<EvaluationEffects> {
  const grades: Change<ServiceGrade>[] = [];
  const rewards: Change<Reward>[] = [];
  const noLongerPassed: Change<number>[] = [];
  const newlyPassed: Change<number>[] = [];
  const passed = { before: 0, after: 0 };
  let judged = 0;
  for (const [index, customer] of evaluated.entries()) {
    if (index % STEP === 0) yield { done: index, total: evaluated.length };
    const { record } = customer;
    const one = evaluateInputs(customer, before).result;
    const other = evaluateInputs(customer, after).result;
    if (one === undefined || other === undefined) continue;
    judged += 1;
    passed.before += Number(one.isPassed);
    passed.after += Number(other.isPassed);
    if (one.grade !== other.grade) grades.push({ record, from: one.grade, to: other.grade });
    if (one.recommended !== other.recommended) {
      rewards.push({ record, from: one.recommended, to: other.recommended });
    }
    if (one.isPassed !== other.isPassed) {
      (one.isPassed ? noLongerPassed : newlyPassed).push({ record, from: one.score, to: other.score });
    }
  }
  return {
    ...(year !== undefined && { year }),
    evaluated: judged,
    passed,
    grades,
    noLongerPassed,
    newlyPassed,
    rewards,
  };
}
