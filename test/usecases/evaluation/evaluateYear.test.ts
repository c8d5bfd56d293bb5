import type { EvaluatedCustomer } from '../../../src/usecases/evaluation/customerEvaluation';
import { chooseYear, evaluateYear } from '../../../src/usecases/evaluation/evaluateYear';
import { runSteps } from '../../../src/usecases/importList/steps';
import { caseOf003, createBasis } from './createBasis';
import type { Row, Rows } from './createBasis';

const evaluate = (rows: Rows, year = 2025): readonly EvaluatedCustomer[] =>
  runSteps(evaluateYear(createBasis(rows), year)).customers;

const only = (rows: Rows, year = 2025): EvaluatedCustomer => {
  const [customer] = evaluate(rows, year);
  if (customer === undefined) throw new Error('Nobody was evaluated.');
  return customer;
};

const row2025 = (values: Row): Row => ({ evaluationNumber: 'E1', customerNumber: 'C1', year: 2025, ...values });

const graded: Rows = { ...caseOf003, evaluations: [row2025({ attitude: 'Good', information: 'Excellent' })] };

describe('evaluating a year', () => {
  it('comes to 75 points, good, not passed and training in the case of 003', () => {
    const { parts, result, missing } = only(graded);
    expect(parts).toEqual({ performance: 40, attitude: 15, credit: 10, information: 10 });
    expect(result).toEqual({ score: 75, grade: 'good', isPassed: false, recommended: 'training' });
    expect(missing).toEqual([]);
  });

  it('says from which table each number comes', () => {
    expect(only(graded).numbers).toEqual({
      target: { value: 5_000_000, source: 'monthlySales' },
      actual: { value: 4_000_000, source: 'monthlySales' },
      latePayments: { value: 3, source: 'receivables' },
      onTimePayments: { value: 1, source: 'receivables' },
    });
  });

  it('names every grade that nobody has given, and scores the parts that are known', () => {
    const { missing, parts, result } = only(caseOf003);
    expect(missing).toEqual([
      { input: 'attitude', reason: 'missing' },
      { input: 'information', reason: 'missing' },
    ]);
    expect(parts).toEqual({ performance: 40, credit: 10 });
    expect(result).toBeUndefined();
  });

  it('names a grade that is none, with what stands there', () => {
    const rows = { ...caseOf003, evaluations: [row2025({ attitude: 'so so', information: '优' })] };
    expect(only(rows).missing).toEqual([{ input: 'attitude', reason: 'unreadable', value: 'so so' }]);
    expect(only(rows).grades).toEqual({ information: 'excellent' });
  });

  it('takes what a person has typed before what the tables say, and keeps both in sight', () => {
    const { numbers } = only({ ...caseOf003, evaluations: [row2025({ target: 4_000_000 })] });
    expect(numbers.target).toEqual({ value: 4_000_000, source: 'entered', measured: 5_000_000 });
    expect(numbers.actual?.source).toBe('monthlySales');
  });

  it('takes a number that the tables gave before for no entry', () => {
    const kept = row2025({ target: 3_000_000, figuresFrom: 'Target = 3000000 (Monthly sales)' });
    expect(only({ ...caseOf003, evaluations: [kept] }).numbers.target).toEqual({
      value: 5_000_000,
      source: 'monthlySales',
    });
  });

  it('needs a target above zero', () => {
    expect(only({ ...graded, evaluations: [row2025({ target: 0 })] }).missing[0]).toEqual({
      input: 'target',
      reason: 'notPositive',
      value: 0,
    });
    expect(only({ customers: caseOf003.customers }).missing.map(({ input }) => input)).toEqual([
      'target',
      'actual',
      'latePayments',
      'onTimePayments',
      'attitude',
      'information',
    ]);
  });

  it('counts nothing sold and no invoice as none where the archive keeps such records of others', () => {
    const rows = { ...caseOf003, customers: [...caseOf003.customers, { customerNumber: 'C2', name: 'Quiet Ltd' }] };
    const [, quiet] = evaluate(rows);
    expect(quiet?.numbers).toEqual({
      actual: { value: 0, source: 'noneRecorded' },
      latePayments: { value: 0, source: 'noneRecorded' },
      onTimePayments: { value: 0, source: 'noneRecorded' },
    });
    expect(quiet?.missing[0]).toEqual({ input: 'target', reason: 'missing' });
  });

  it('takes payments from what was typed where no invoices are kept', () => {
    const rows = { ...caseOf003, receivables: [], evaluations: [row2025({ latePayments: 2, onTimePayments: 0 })] };
    expect(only(rows).parts.credit).toBe(10);
  });

  it('stands beside the year before, if that was evaluated', () => {
    const before = { evaluationNumber: 'E0', customerNumber: 'C1', year: 2024, score: 82, grade: '良', passed: '是' };
    expect(only({ ...caseOf003, evaluations: [before] }).previous).toMatchObject({
      year: 2024,
      score: 82,
      grade: 'good',
      isPassed: true,
    });
  });

  it('is about existing customers and those who bought, not about prospects, and counts those without a number', () => {
    const customers = [
      { customerNumber: 'C1', name: 'Former, bought', stage: 'Former' },
      { customerNumber: 'C2', name: 'Prospect', stage: 'Prospect' },
      { customerNumber: 'C3', name: 'Existing' },
      { customerNumber: 'C3', name: 'Same number' },
      { customerNumber: '', name: 'No number' },
    ];
    const evaluation = runSteps(evaluateYear(createBasis({ ...caseOf003, customers }), 2025));
    expect(evaluation.customers.map(({ name }) => name)).toEqual(['Former, bought', 'Existing']);
    expect(evaluation.unnumbered).toBe(2);
  });

  it('begins with the newest year of which something is known', () => {
    expect(chooseYear(createBasis(caseOf003))).toBe(2025);
    expect(chooseYear(createBasis({ customers: caseOf003.customers }))).toBe(2026);
  });
});
