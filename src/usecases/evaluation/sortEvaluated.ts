import type { EvaluatedCustomer } from './customerEvaluation';
import { changeOf } from './summariseEvaluation';

/** How a list of evaluated customers is ordered; `sheet`: as the rows stand. */
export const evaluationOrders = ['lowest', 'highest', 'fallen', 'risen', 'name', 'sheet'] as const;

export type EvaluationSorting = (typeof evaluationOrders)[number];

/** The customers in another order; who has nothing to be ordered by comes last, equal ones as in the sheet. */
export function sortEvaluated(
  customers: readonly EvaluatedCustomer[],
  sorting: EvaluationSorting,
  language: string,
): readonly EvaluatedCustomer[] {
  switch (sorting) {
    case 'sheet':
      return customers;
    case 'name': {
      const { compare } = new Intl.Collator(language, { numeric: true });
      return customers.toSorted((one, other) => compare(one.name, other.name));
    }
    case 'lowest':
      return customers.toSorted(by(({ result }) => result?.score));
    case 'highest':
      return customers.toSorted(by(({ result }) => result && -result.score));
    case 'fallen':
      return customers.toSorted(by(changeOf));
    case 'risen':
      return customers.toSorted(
        by((customer) => {
          const change = changeOf(customer);
          return change === undefined ? undefined : -change;
        }),
      );
  }
}

function by(
  measure: (customer: EvaluatedCustomer) => number | undefined,
): (one: EvaluatedCustomer, other: EvaluatedCustomer) => number {
  return (one, other) => {
    const [first, second] = [measure(one) ?? Infinity, measure(other) ?? Infinity];
    return first === second ? 0 : first - second;
  };
}
