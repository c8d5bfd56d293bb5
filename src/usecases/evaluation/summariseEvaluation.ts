import type { ServiceGrade } from '../../domain/evaluation/evaluationPolicy';
import type { EvaluatedCustomer } from './customerEvaluation';

/** In which list a customer stands. */
export type EvaluationOutcome = 'notPassed' | 'passed' | 'incomplete';

/** A year at a glance. */
export interface EvaluationSummary {
  readonly customers: number;
  readonly outcomes: Readonly<Record<EvaluationOutcome, number>>;
  /** Of those with a score, the best first. */
  readonly grades: readonly { readonly grade: ServiceGrade; readonly count: number }[];
  /** Against the scores of the year before, where both are there. */
  readonly better: number;
  readonly worse: number;
  readonly equal: number;
  /** Without a score of the year before; of those with one this year. */
  readonly firstTime: number;
  /** Evaluations that are not kept in the archive as they are now. */
  readonly unsaved: number;
  /** Kept, with a score, but nobody has decided on the reward. */
  readonly undecided: number;
}

const grades: readonly ServiceGrade[] = ['excellent', 'good', 'fair', 'poor'];

export function outcomeOf({ result }: EvaluatedCustomer): EvaluationOutcome {
  if (result === undefined) return 'incomplete';
  return result.isPassed ? 'passed' : 'notPassed';
}

/** The customers by the list in which they stand. */
export function groupByOutcome(
  customers: readonly EvaluatedCustomer[],
): Readonly<Record<EvaluationOutcome, readonly EvaluatedCustomer[]>> {
  const groups: Record<EvaluationOutcome, EvaluatedCustomer[]> = { notPassed: [], passed: [], incomplete: [] };
  for (const customer of customers) groups[outcomeOf(customer)].push(customer);
  return groups;
}

/** Points more or less than the year before; absent where one of the two has no score. */
export function changeOf({ result, previous }: EvaluatedCustomer): number | undefined {
  return result === undefined || previous?.score === undefined ? undefined : result.score - previous.score;
}

/** Whether the row of Evaluations says of the customer what is evaluated now. */
export function isSaved({ kept, result, grades: given }: EvaluatedCustomer): boolean {
  return (
    kept !== undefined &&
    kept.score === result?.score &&
    kept.recommended === result?.recommended &&
    kept.grades.attitude === given.attitude &&
    kept.grades.information === given.information
  );
}

/** Whether a reward can be decided and has not been yet. */
export function isUndecided(customer: EvaluatedCustomer): boolean {
  return customer.kept?.score !== undefined && customer.kept.reward === undefined;
}

/** Counts the customers of a year. */
export function summariseEvaluation(customers: readonly EvaluatedCustomer[]): EvaluationSummary {
  const outcomes = { notPassed: 0, passed: 0, incomplete: 0 };
  const byGrade = { excellent: 0, good: 0, fair: 0, poor: 0 };
  const against = { better: 0, worse: 0, equal: 0, firstTime: 0 };
  let [unsaved, undecided] = [0, 0];
  for (const customer of customers) {
    outcomes[outcomeOf(customer)] += 1;
    if (customer.result !== undefined) {
      byGrade[customer.result.grade] += 1;
      against[compare(changeOf(customer))] += 1;
    }
    if (!isSaved(customer)) unsaved += 1;
    if (isUndecided(customer)) undecided += 1;
  }
  return {
    customers: customers.length,
    outcomes,
    grades: grades.map((grade) => ({ grade, count: byGrade[grade] })),
    ...against,
    unsaved,
    undecided,
  };
}

function compare(change: number | undefined): 'better' | 'worse' | 'equal' | 'firstTime' {
  if (change === undefined) return 'firstTime';
  if (change === 0) return 'equal';
  return change > 0 ? 'better' : 'worse';
}
