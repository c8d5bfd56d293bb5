import type { EvaluatedCustomer } from './customerEvaluation';

/** By what a manager looks at a part of the base. */
export const evaluationFilterFields = ['region', 'owner', 'tier'] as const;

export type EvaluationFilterField = (typeof evaluationFilterFields)[number];

/** The one value of each column that is looked at; absent for all. '' means those without a value. */
export type EvaluationFilters = Readonly<Partial<Record<EvaluationFilterField, string>>>;

/** The customers with all these values, in the same order. */
export function filterEvaluated(
  customers: readonly EvaluatedCustomer[],
  filters: EvaluationFilters,
): readonly EvaluatedCustomer[] {
  return customers.filter((customer) =>
    evaluationFilterFields.every((field) => filters[field] === undefined || customer[field] === filters[field]),
  );
}

/** The values of a column, each once, in the order of the language; those without a value last. */
export function listFilterValues(
  customers: readonly EvaluatedCustomer[],
  field: EvaluationFilterField,
  language: string,
): readonly string[] {
  const { compare } = new Intl.Collator(language);
  return [...new Set(customers.map((customer) => customer[field]))].sort((one, other) =>
    one === '' || other === '' ? Number(one === '') - Number(other === '') : compare(one, other),
  );
}
