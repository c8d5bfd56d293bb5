import { screen } from '@testing-library/react';
import type { EvaluatedCustomer } from '../../../src/usecases/evaluation/customerEvaluation';
import { createSummary, MemoryWorkbook } from '../support/MemoryWorkbook';
import type { RenderedPane } from '../support/renderPane';
import { renderPane } from '../support/renderPane';

/** The customer of 003: 75 points, good, not passed, training recommended; not kept yet. */
export function createEvaluated(given: Partial<EvaluatedCustomer>): EvaluatedCustomer {
  const { record = 'C1' } = given;
  return {
    record,
    number: record,
    name: `Customer ${record}`,
    region: 'East',
    owner: 'Ann',
    tier: 'A',
    numbers: {
      target: { value: 5_000_000, source: 'monthlySales' },
      actual: { value: 4_000_000, source: 'monthlySales' },
      latePayments: { value: 3, source: 'receivables' },
      onTimePayments: { value: 1, source: 'receivables' },
    },
    grades: { attitude: 'good', information: 'excellent' },
    parts: { performance: 40, attitude: 15, credit: 10, information: 10 },
    result: { score: 75, grade: 'good', isPassed: false, recommended: 'training' },
    missing: [],
    ...given,
  };
}

/** The same without grades, and so without a score. */
export function createUngraded(given: Partial<EvaluatedCustomer>): EvaluatedCustomer {
  const { result: _result, ...graded } = createEvaluated(given);
  return {
    ...graded,
    grades: {},
    parts: { performance: 40, credit: 10 },
    missing: [
      { input: 'attitude', reason: 'missing' },
      { input: 'information', reason: 'missing' },
    ],
  };
}

/** Evaluated, kept as it is, nobody has decided on the reward. */
export function createKept(given: Partial<EvaluatedCustomer>): EvaluatedCustomer {
  const customer = createEvaluated(given);
  return {
    ...customer,
    kept: {
      record: `E-${customer.record}`,
      year: 2025,
      grades: customer.grades,
      score: 75,
      grade: 'good',
      isPassed: false,
      recommended: 'training',
      reason: '',
    },
  };
}

export interface OpenedEvaluation extends RenderedPane {
  readonly workbook: MemoryWorkbook;
}

/** The task opened over these customers. */
export async function openEvaluation(customers: readonly EvaluatedCustomer[]): Promise<OpenedEvaluation> {
  const workbook = new MemoryWorkbook({ kind: 'found', summary: createSummary({}) });
  workbook.evaluating.evaluation = { ...workbook.evaluating.evaluation, customers };
  const pane = await renderPane(workbook);
  await pane.user.click(await screen.findByRole('button', { name: /^Evaluate customers/ }));
  await screen.findByRole('heading', { name: 'Evaluation 2025' });
  return { ...pane, workbook };
}
