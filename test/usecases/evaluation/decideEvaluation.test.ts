import type { EvaluationDecision, EvaluationOrder } from '../../../src/usecases/evaluation/customerEvaluation';
import { decideEvaluation } from '../../../src/usecases/evaluation/decideEvaluation';
import type { LogStamp } from '../../../src/usecases/logChanges';
import { runSteps } from '../../../src/usecases/importList/steps';
import { applyTo, caseOf003, createBasis, scoresOf } from './createBasis';
import type { Row, Rows } from './createBasis';

const log: LogStamp = { at: '2026-11-22T12:00:00', by: 'Ann', way: 'addIn', language: 'en-US', firstNumber: 1 };
const stamp = { today: '2026-11-22', author: 'Ann', log };

const grades = new Map([['C1', { attitude: 'good', information: 'excellent' } as const]]);

function decide(
  rows: Rows,
  given: Partial<EvaluationOrder> = {},
  language: 'en-US' | 'zh-TW' = 'en-US',
): EvaluationDecision {
  const order = {
    year: 2025,
    customers: rows.customers.map(({ customerNumber }) => String(customerNumber)),
    entered: new Map(),
    ...given,
  };
  return runSteps(decideEvaluation(order, createBasis(rows, language), scoresOf(rows), stamp));
}

const evaluationOf = (rows: Rows, index = 0): Row => rows.evaluations?.[index] ?? {};

describe('keeping evaluations', () => {
  it('adds a row of values a customer and year, and the score to the customer', () => {
    const decision = decide(caseOf003, { entered: grades });
    expect(decision).toMatchObject({ added: 1, changed: 0, incomplete: 0, scored: 1, isLogged: true });
    const after = applyTo(caseOf003, decision.plan);
    expect(evaluationOf(after)).toMatchObject({
      evaluationNumber: 'E000001',
      customerNumber: 'C1',
      year: 2025,
      target: 5_000_000,
      actual: 4_000_000,
      attitude: 'Good',
      latePayments: 3,
      onTimePayments: 1,
      information: 'Excellent',
      performancePoints: 40,
      score: 75,
      grade: 'Good',
      passed: 'No',
      recommendedReward: 'Training',
      reward: '',
      evaluatedBy: 'Ann',
      policyOf: 46348,
    });
    expect(after.customers[0]).toMatchObject({ score: 75, scoreGrade: 'Good', scoreYear: 2025 });
  });

  it('says in the row where each number comes from, in the language of the archive', () => {
    const text = (rows: Rows): unknown => evaluationOf(rows).figuresFrom;
    expect(text(applyTo(caseOf003, decide(caseOf003).plan))).toBe(
      'Target = 5000000 (Monthly sales); Actual sales = 4000000 (Monthly sales); Late payments = 3 (Receivables); On-time payments = 1 (Receivables)',
    );
    expect(text(applyTo(caseOf003, decide(caseOf003, {}, 'zh-TW').plan))).toContain('目標銷售額 = 5000000 (每月銷售)');
  });

  it('writes nothing the second time', () => {
    const after = applyTo(caseOf003, decide(caseOf003, { entered: grades }).plan);
    const again = decide(after);
    expect(again).toMatchObject({ added: 0, changed: 0, unchanged: 1, scored: 0 });
    expect(again.plan).toMatchObject({ columnChanges: [], appended: [] });
  });

  it('keeps rows of those that are incomplete, so that they can be filled in the sheet', () => {
    const decision = decide(caseOf003);
    expect(decision).toMatchObject({ added: 1, incomplete: 1, scored: 0 });
    const filled = applyTo(caseOf003, decision.plan);
    const typed = { ...filled, evaluations: [{ ...evaluationOf(filled), attitude: '良', information: 'excellent' }] };
    const after = applyTo(typed, decide(typed).plan);
    expect(evaluationOf(after)).toMatchObject({ score: 75, attitude: 'Good' });
  });

  it('keeps a number that a person has typed over, and says so in the row', () => {
    const kept = applyTo(caseOf003, decide(caseOf003, { entered: grades }).plan);
    const typed = { ...kept, evaluations: [{ ...evaluationOf(kept), target: 4_000_000 }] };
    const after = applyTo(typed, decide(typed).plan);
    expect(evaluationOf(after)).toMatchObject({ target: 4_000_000, performancePoints: 50, score: 85 });
    expect(evaluationOf(after).figuresFrom).toContain('Target: entered by hand');
    expect(decide(after).changed).toBe(0);
  });

  it('goes back to what the tables say once the typed number is deleted', () => {
    const typed = {
      ...caseOf003,
      evaluations: [{ evaluationNumber: 'E1', customerNumber: 'C1', year: 2025, target: 1 }],
    };
    const kept = applyTo(typed, decide(typed).plan);
    const emptied = { ...kept, evaluations: [{ ...evaluationOf(kept), target: '' }] };
    expect(evaluationOf(applyTo(emptied, decide(emptied).plan)).target).toBe(5_000_000);
  });

  it('never touches a reward that was decided', () => {
    const kept = applyTo(caseOf003, decide(caseOf003, { entered: grades }).plan);
    const decided = {
      ...kept,
      evaluations: [{ ...evaluationOf(kept), reward: 'Bonus', reason: 'Won the tender', target: 4_000_000 }],
    };
    const decision = decide(decided);
    expect(decision.decided).toBe(1);
    expect(evaluationOf(applyTo(decided, decision.plan))).toMatchObject({
      reward: 'Bonus',
      reason: 'Won the tender',
      recommendedReward: 'Equipment',
    });
  });

  it('leaves what nobody can read as it stands', () => {
    const typed = {
      ...caseOf003,
      evaluations: [{ evaluationNumber: 'E1', customerNumber: 'C1', year: 2025, attitude: 'so so', target: 'much' }],
    };
    expect(evaluationOf(applyTo(typed, decide(typed).plan))).toMatchObject({ attitude: 'so so', target: 'much' });
  });

  it('shows the score of the newest year with the customer, whichever year is evaluated last', () => {
    const newer = { evaluationNumber: 'E9', customerNumber: 'C1', year: 2026, score: 91, grade: 'Excellent' };
    const rows = {
      ...caseOf003,
      customers: [{ ...caseOf003.customers[0], score: 91, scoreGrade: 'Excellent', scoreYear: 2026 }],
      evaluations: [newer],
    };
    const decision = decide(rows, { entered: grades });
    expect(decision).toMatchObject({ added: 1, scored: 0 });
    expect(applyTo(rows, decision.plan).customers[0]).toMatchObject({ score: 91, scoreYear: 2026 });
  });

  it('takes a score away that can no longer be made out, and falls back on the year before', () => {
    const complete = applyTo(caseOf003, decide(caseOf003, { entered: grades }).plan);
    const cleared = { ...complete, evaluations: [{ ...evaluationOf(complete), attitude: '' }] };
    expect(applyTo(cleared, decide(cleared).plan).customers[0]).toMatchObject({ score: '', scoreYear: '' });
    const before = { evaluationNumber: 'E0', customerNumber: 'C1', year: 2024, score: 66, grade: 'Fair' };
    const withBefore = { ...cleared, evaluations: [before, ...cleared.evaluations] };
    expect(applyTo(withBefore, decide(withBefore).plan).customers[0]).toMatchObject({
      score: 66,
      scoreGrade: 'Fair',
      scoreYear: 2024,
    });
  });

  it('logs every change of a score and of what a person had entered, and no figure', () => {
    const kept = applyTo(caseOf003, decide(caseOf003, { entered: grades }).plan);
    const decision = decide(kept, { entered: new Map([['C1', { attitude: 'poor' } as const]]) });
    const entries = decision.plan.appended.find(({ table }) => table === 'changeLog');
    const column = (field: string): unknown[] =>
      (entries?.records ?? []).map((row) => row[entries?.fields.indexOf(field) ?? -1]);
    expect(column('field')).toEqual(['Attitude', 'Evaluation score', 'Evaluation grade']);
    expect(column('before')).toEqual(['Good', '75', 'Good']);
    expect(column('after')).toEqual(['Poor', '65', 'Fair']);
    expect(decision.plan.name).toBe('gradeCustomers');
  });
});
