import fc from 'fast-check';
import type { EnteredInputs, EvaluationDecision } from '../../../src/usecases/evaluation/customerEvaluation';
import { decideEvaluation } from '../../../src/usecases/evaluation/decideEvaluation';
import { evaluateYear } from '../../../src/usecases/evaluation/evaluateYear';
import { runSteps } from '../../../src/usecases/importList/steps';
import { applyTo, createBasis, scoresOf } from './createBasis';
import type { Row, Rows } from './createBasis';

const grade = fc.constantFrom('', 'Excellent', 'Good', 'fair', '差', 'so so');
const number = fc.oneof(fc.constant(''), fc.integer({ min: -5, max: 5_000 }), fc.constant('much'));

/** An evaluation as people may leave it in the sheet. */
const evaluation = fc.record({
  customerNumber: fc.constantFrom('C1', 'C2', 'C3'),
  year: fc.constantFrom(2023, 2024, 2025),
  target: number,
  actual: number,
  attitude: grade,
  latePayments: number,
  onTimePayments: number,
  information: grade,
  score: fc.constantFrom('', 50, 90),
  reward: fc.constantFrom('', 'Bonus'),
});

const month = fc.record({
  customerNumber: fc.constantFrom('C1', 'C2', 'C3'),
  month: fc.integer({ min: 45_292, max: 46_300 }),
  amount: fc.integer({ min: -100, max: 1_000 }),
  target: fc.constantFrom('', 500),
});

const rowsOf = (evaluations: readonly Row[], monthlySales: readonly Row[]): Rows => ({
  customers: ['C1', 'C2', 'C3'].map((customerNumber) => ({ customerNumber, name: customerNumber })),
  monthlySales,
  evaluations: evaluations.map((row, index) => ({ evaluationNumber: `E${index}`, ...row })),
});

const archives = fc
  .tuple(fc.array(evaluation, { maxLength: 8 }), fc.array(month, { maxLength: 8 }))
  .map(([evaluations, months]) => rowsOf(evaluations, months));

function decide(rows: Rows, entered: ReadonlyMap<string, EnteredInputs> = new Map()): EvaluationDecision {
  const order = { year: 2025, customers: ['C1', 'C2', 'C3'], entered };
  return runSteps(decideEvaluation(order, createBasis(rows), scoresOf(rows), { today: '2026-11-22', author: 'Ann' }));
}

describe('laws of keeping evaluations', () => {
  it('what is kept once is not written again, whatever stood in the sheet', () => {
    fc.assert(
      fc.property(archives, (rows) => {
        const again = decide(applyTo(rows, decide(rows).plan));
        expect(again.plan.columnChanges).toEqual([]);
        expect(again.plan.appended).toEqual([]);
      }),
    );
  });

  it('a decided reward and what nobody can read stay as they are', () => {
    fc.assert(
      fc.property(archives, (rows) => {
        const after = applyTo(rows, decide(rows).plan).evaluations ?? [];
        rows.evaluations?.forEach((row, index) => {
          expect(after[index]?.reward).toBe(row.reward);
          if (row.attitude === 'so so') expect(after[index]?.attitude).toBe('so so');
          if (row.target === 'much') expect(after[index]?.target).toBe('much');
        });
      }),
    );
  });

  it('scores lie within 0 and 100, and a better grade never gives less', () => {
    fc.assert(
      fc.property(archives, (rows) => {
        const scoreWith = (attitude: 'good' | 'excellent'): number[] => {
          const entered = new Map(['C1', 'C2', 'C3'].map((record) => [record, { attitude, information: attitude }]));
          const after = applyTo(rows, decide(rows, entered).plan);
          return runSteps(evaluateYear(createBasis(after), 2025)).customers.map(({ result }) => result?.score ?? 0);
        };
        const [good, excellent] = [scoreWith('good'), scoreWith('excellent')];
        good.forEach((score, index) => {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(excellent[index] ?? -1);
          expect(excellent[index]).toBeLessThanOrEqual(100);
        });
      }),
    );
  });

  it('the order of the months changes nothing', () => {
    fc.assert(
      fc.property(archives, (rows) => {
        const turned = { ...rows, monthlySales: rows.monthlySales?.toReversed() ?? [] };
        const evaluate = (given: Rows) => runSteps(evaluateYear(createBasis(given), 2025)).customers;
        expect(evaluate(turned)).toEqual(evaluate(rows));
      }),
    );
  });
});
