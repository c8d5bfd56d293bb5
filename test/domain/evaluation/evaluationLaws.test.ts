import fc from 'fast-check';
import type { ScoreNumbers } from '../../../src/domain/evaluation/computeScoreParts';
import { scoreParts } from '../../../src/domain/evaluation/computeScoreParts';
import type { EvaluationPolicy, ServiceGrade } from '../../../src/domain/evaluation/evaluationPolicy';
import { defaultEvaluationPolicy } from '../../../src/domain/evaluation/evaluationPolicy';
import { gradeScore } from '../../../src/domain/evaluation/gradeScore';

const gradesFromWorst: readonly ServiceGrade[] = ['poor', 'fair', 'good', 'excellent'];
const money = fc.double({ min: -1e7, max: 1e9, noNaN: true });
const count = fc.integer({ min: 0, max: 50 });
const grade = fc.constantFrom(...gradesFromWorst);
const numbers: fc.Arbitrary<ScoreNumbers> = fc.record({
  target: fc.double({ min: 0.01, max: 1e9, noNaN: true }),
  actual: money,
  attitude: grade,
  latePayments: count,
  onTimePayments: count,
  information: grade,
});

/** Whatever a manager may set: points that make 100, shares that fall with the grade. */
const policy: fc.Arbitrary<EvaluationPolicy> = fc
  .tuple(
    fc.array(fc.nat(100), { minLength: 3, maxLength: 3 }),
    fc.array(fc.nat(100), { minLength: 4, maxLength: 4 }),
    fc.nat(100),
  )
  .map(([cuts, shares, latePaymentPenalty]) => {
    const [first = 0, second = 0, third = 0] = cuts.toSorted((one, other) => one - other);
    const [poor = 0, fair = 0, good = 0, excellent = 0] = shares
      .toSorted((one, other) => one - other)
      .map((share) => share / 100);
    return {
      ...defaultEvaluationPolicy,
      fullPoints: { performance: first, attitude: second - first, credit: third - second, information: 100 - third },
      gradeShares: { excellent, good, fair, poor },
      latePaymentPenalty,
    };
  });
const total = (inputs: ScoreNumbers, rules: EvaluationPolicy): number => scoreParts(inputs, rules).total;

describe('The score of any customer under any policy', () => {
  it('lies between 0 and 100, each part between 0 and its points', () => {
    fc.assert(
      fc.property(numbers, policy, (inputs, rules) => {
        const parts = scoreParts(inputs, rules);
        for (const part of ['performance', 'attitude', 'credit', 'information'] as const) {
          expect(parts[part]).toBeGreaterThanOrEqual(0);
          expect(parts[part]).toBeLessThanOrEqual(rules.fullPoints[part]);
        }
        expect(parts.total).toBeCloseTo(parts.performance + parts.attitude + parts.credit + parts.information, 8);
        expect(parts.total).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('never falls when more is sold, one payment more is on time, or one less is late', () => {
    fc.assert(
      fc.property(numbers, policy, fc.double({ min: 0, max: 1e8, noNaN: true }), (inputs, rules, more) => {
        const before = total(inputs, rules);
        expect(total({ ...inputs, actual: inputs.actual + more }, rules)).toBeGreaterThanOrEqual(before);
        expect(total({ ...inputs, onTimePayments: inputs.onTimePayments + 1 }, rules)).toBeGreaterThanOrEqual(before);
        expect(total({ ...inputs, latePayments: inputs.latePayments + 1 }, rules)).toBeLessThanOrEqual(before);
      }),
    );
  });

  it('never falls with a better grade nor rises with a higher target', () => {
    fc.assert(
      fc.property(numbers, policy, fc.nat(3), fc.nat(3), (inputs, rules, one, other) => {
        const [worse, better] = [gradesFromWorst[Math.min(one, other)]!, gradesFromWorst[Math.max(one, other)]!];
        for (const part of ['attitude', 'information'] as const) {
          const gain = total({ ...inputs, [part]: better }, rules) - total({ ...inputs, [part]: worse }, rules);
          expect(gain).toBeGreaterThanOrEqual(0);
        }
        if (inputs.actual >= 0) {
          expect(total({ ...inputs, target: inputs.target * 2 }, rules)).toBeLessThanOrEqual(total(inputs, rules));
        }
      }),
    );
  });

  it('does not depend on the unit of money', () => {
    fc.assert(
      fc.property(numbers, policy, (inputs, rules) => {
        const inTenThousands = { ...inputs, actual: inputs.actual / 10_000, target: inputs.target / 10_000 };
        expect(total(inTenThousands, rules)).toBeCloseTo(total(inputs, rules), 8);
      }),
    );
  });

  it('has a grade that never falls when the score rises', () => {
    const points = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(points, points, (one, other) => {
        const rank = (score: number) => gradesFromWorst.indexOf(gradeScore(score, defaultEvaluationPolicy));
        expect(rank(Math.max(one, other))).toBeGreaterThanOrEqual(rank(Math.min(one, other)));
      }),
    );
  });
});
