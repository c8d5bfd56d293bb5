import type { EvaluationPolicy, Reward, ServiceGrade } from '../../../domain/evaluation/evaluationPolicy';
import type { EvaluatedCustomer, EvaluationResult } from '../../evaluation/customerEvaluation';
import { evaluateInputs } from '../../evaluation/evaluateInputs';
import type { Steps } from '../../importList/steps';
import type { Change, EvaluationEffects } from '../policyEffects';
import type { EffectsBasis } from './effectsBasis';
import { isSame } from './isSame';

/** Customers between two pauses. */
const STEP = 4_000;

/** What the year comes to by a policy, a result for each of the customers that are evaluated. */
export function* judgeYear(
  evaluated: readonly EvaluatedCustomer[],
  policy: EvaluationPolicy,
): Steps<readonly (EvaluationResult | undefined)[]> {
  const results: (EvaluationResult | undefined)[] = [];
  for (const customer of evaluated) {
    if (results.length % STEP === 0) yield { done: results.length, total: evaluated.length };
    results.push(evaluateInputs(customer, policy).result);
  }
  return results;
}

/** Whose grade, pass and recommended reward change when the newest year is evaluated by another policy. */
export function* findEvaluationEffects(
  { evaluated, year, policy, standing }: EffectsBasis,
  after: EvaluationPolicy,
): Steps<EvaluationEffects> {
  const before = standing.evaluations;
  const results = isSame(policy.evaluation, after) ? before : yield* judgeYear(evaluated, after);
  const grades: Change<ServiceGrade>[] = [];
  const rewards: Change<Reward>[] = [];
  const noLongerPassed: Change<number>[] = [];
  const newlyPassed: Change<number>[] = [];
  const passed = { before: 0, after: 0 };
  let judged = 0;
  for (const [index, customer] of evaluated.entries()) {
    const { record } = customer;
    const one = before[index];
    const other = results[index];
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
