import type { CustomerFigures } from '../figures/customerFigures';
import type { Steps } from '../importList/steps';
import { collectInputs } from './collectInputs';
import type { KeptSources } from './collectInputs';
import type { EnteredInputs, EvaluatedCustomer, YearEvaluation } from './customerEvaluation';
import type { EvaluationBasis } from './evaluationBasis';
import { evaluateInputs } from './evaluateInputs';
import { findKeptRows, readKeptEvaluation } from './readKeptEvaluations';
import type { KeptRows } from './readKeptEvaluations';

const stepCustomers = 1_000;

/** What one customer is evaluated with. */
export interface YearContext {
  readonly basis: EvaluationBasis;
  readonly year: number;
  readonly sources: KeptSources;
  readonly rows: KeptRows;
}

/**
 * Evaluates the customers of an archive for a year (003, domain.md section 5): those that exist, and all others who bought in it or have
 * an evaluation of it. Prospects of whom nothing of the kind is known are left out.
 */
export function* evaluateYear(basis: EvaluationBasis, year: number): Steps<YearEvaluation> {
  const context = yield* prepareYear(basis, year);
  const { figures, policy } = basis;
  const customers: EvaluatedCustomer[] = [];
  let unnumbered = 0;
  for (const [index, figure] of figures.customers.entries()) {
    if (isEvaluated(figure, context)) {
      if (hasOwnNumber(figure)) customers.push(evaluateCustomer(figure, context));
      else unnumbered += 1;
    }
    if (index % stepCustomers === 0) yield { done: index, total: figures.customers.length };
  }
  return { year, years: listYears(basis, year), asOf: figures.asOf, policy, customers, unnumbered };
}

/** What all customers of the year have in common. */
export function* prepareYear(basis: EvaluationBasis, year: number): Steps<YearContext> {
  const rows = yield* findKeptRows(basis);
  let [hasSales, hasPayments] = [false, false];
  for (const { sales } of basis.figures.customers) {
    const figures = sales.years.get(year);
    if (figures === undefined) continue;
    hasSales ||= figures.actualSource === 'monthlySales' || figures.actualSource === 'orders';
    hasPayments ||= figures.latePayments + figures.onTimePayments > 0;
  }
  return { basis, year, rows, sources: { hasSales, hasPayments } };
}

/** One customer in the year; what is `entered` now counts before what stands in its row. */
export function evaluateCustomer(
  { record, number, basics, sales }: CustomerFigures,
  context: YearContext,
  entered?: EnteredInputs,
): EvaluatedCustomer {
  const { basis, year, rows } = context;
  const row = rows.rowOf(number, year);
  const before = rows.rowOf(number, year - 1);
  const inputs = collectInputs(context, sales.years.get(year), row, entered);
  const { parts, result } = evaluateInputs(inputs, basis.policy);
  return {
    record,
    number,
    name: basics.name,
    region: basics.region,
    owner: basics.owner,
    tier: basics.tier,
    numbers: inputs.numbers,
    grades: inputs.grades,
    missing: inputs.missing,
    parts,
    result,
    kept: row === undefined ? undefined : readKeptEvaluation(basis, rows, { row, year }),
    previous: before === undefined ? undefined : readKeptEvaluation(basis, rows, { row: before, year: year - 1 }),
  };
}

/** The year to begin with: the newest up to that of the day of which there is something, else that of the day. */
export function chooseYear({ figures }: Pick<EvaluationBasis, 'figures'>): number {
  const today = Number(figures.asOf.slice(0, 4));
  return figures.years.filter((year) => year <= today).at(-1) ?? today;
}

function isEvaluated({ number, basics, sales }: CustomerFigures, { year, rows }: YearContext): boolean {
  const hasBought = sales.years.get(year)?.actual !== undefined;
  return basics.stage === 'existing' || hasBought || rows.rowOf(number, year) !== undefined;
}

/** An evaluation refers to its customer by number, so that of several with the same one the first alone is meant. */
function hasOwnNumber({ record, number }: CustomerFigures): boolean {
  return number.trim() !== '' && record === number;
}

/** Years with sales, targets or evaluations, the one that is shown and the one of the day, rising. */
function listYears({ figures, evaluations }: EvaluationBasis, shown: number): number[] {
  const today = Number(figures.asOf.slice(0, 4));
  const kept = (evaluations.columns.get('year') ?? []).filter((year) => typeof year === 'number');
  return [...new Set([...figures.years, ...kept, shown, today])].sort((one, other) => one - other);
}
