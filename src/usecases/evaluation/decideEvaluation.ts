import type { RecordKey } from '../../archive/plan';
import type { TableColumns } from '../figures/figuresSnapshot';
import type { Steps } from '../importList/steps';
import type { EvaluationDecision, EvaluationOrder } from './customerEvaluation';
import type { EvaluationBasis } from './evaluationBasis';
import { EvaluationDraft } from './EvaluationDraft';
import type { EvaluationStamp } from './EvaluationDraft';
import { indexRecords } from './indexRecords';
import { evaluateCustomer, prepareYear } from './evaluateYear';

const stepCustomers = 500;

/**
 * Decides what keeping evaluations writes: a row a customer and year, only cells that change, never a reward that was decided; and
 * the score of the newest year in Customers. Nothing is written where all is as it stands: kept twice it is written once.
 * Each change of a score, and of what a person had entered, is logged.
 * @param customers Numbers and scores as they stand in Customers now.
 * @throws Error if the stamp's day is not an ISO date.
 */
export function* decideEvaluation(
  order: EvaluationOrder,
  basis: EvaluationBasis,
  customers: TableColumns,
  stamp: EvaluationStamp,
): Steps<EvaluationDecision> {
  const context = yield* prepareYear(basis, order.year);
  const known = yield* indexRecords(customers, basis.evaluations);
  const chosen = new Set<RecordKey>(order.customers);
  const draft = new EvaluationDraft(context, known, stamp);
  let done = 0;
  for (const figures of basis.figures.customers) {
    if (!chosen.has(figures.record)) continue;
    draft.keep(figures, evaluateCustomer(figures, context, order.entered.get(figures.record)));
    done += 1;
    if (done % stepCustomers === 0) yield { done, total: chosen.size };
  }
  const isGrading = order.customers.length > 0 && order.customers.every((record) => order.entered.has(record));
  return yield* draft.finish(isGrading ? 'gradeCustomers' : 'evaluate');
}
