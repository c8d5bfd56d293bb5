import { computeScoreParts } from '../../../src/domain/evaluation/computeScoreParts';
import type { ScoreInputs } from '../../../src/domain/evaluation/computeScoreParts';
import { defaultEvaluationPolicy } from '../../../src/domain/evaluation/evaluationPolicy';
import { gradeScore, isPassed } from '../../../src/domain/evaluation/gradeScore';
import { orderRewardRules, recommendReward } from '../../../src/domain/evaluation/recommendReward';
import { recogniseServiceGrade } from '../../../src/domain/evaluation/recogniseServiceGrade';
import { readGoldenCases } from '../../support/readGoldenCases';

const policy = defaultEvaluationPolicy;

describe('The parts of a score', () => {
  it.each(readGoldenCases<ScoreInputs, unknown>('domain/cases/computeScoreParts'))('$title', ({ input, expected }) => {
    expect(computeScoreParts(input)).toEqual(expected);
  });

  it('follow the points, shares and penalty of the policy', () => {
    const stricter = {
      ...policy,
      fullPoints: { performance: 40, attitude: 20, credit: 30, information: 10 },
      gradeShares: { excellent: 1, good: 0.7, fair: 0.4, poor: 0 },
      latePaymentPenalty: 12,
    };
    const inputs = {
      target: 100,
      actual: 50,
      attitude: 'good',
      latePayments: 3,
      onTimePayments: 1,
      information: 'poor',
    };
    expect(computeScoreParts(inputs, stricter)).toEqual({
      ok: true,
      value: { performance: 20, attitude: 14, credit: 6, information: 0, total: 40 },
    });
  });

  it('leave no noise in their sum, so that a bound is reached', () => {
    const fullPoints = { performance: 50.01, attitude: 20.2, credit: 15.1, information: 14.69 };
    const inputs = {
      target: 1,
      actual: 1,
      attitude: 'excellent',
      latePayments: 0,
      onTimePayments: 0,
      information: 'excellent',
    };
    expect(50.01 + 20.2 + 15.1 + 14.69).toBeLessThan(100);
    expect(computeScoreParts(inputs, { ...policy, fullPoints })).toMatchObject({ value: { total: 100 } });
  });
});

describe('The grade of a total', () => {
  it.each([
    [100, 'excellent'],
    [90, 'excellent'],
    [89.99, 'good'],
    [75, 'good'],
    [74.99, 'fair'],
    [60, 'fair'],
    [59.99, 'poor'],
    [0, 'poor'],
  ])('of %d is %s', (score, grade) => expect(gradeScore(score, policy)).toBe(grade));

  it('reaches a bound that floating point has missed by a hair', () => {
    expect(gradeScore(90 - 1e-12, policy)).toBe('excellent');
    expect(isPassed(80 - 1e-12, policy)).toBe(true);
  });

  it('passes from 80 on', () => {
    expect([100, 80, 79.99, 75, 0].map((score) => isPassed(score, policy))).toEqual([true, true, false, false, false]);
  });

  it.each([
    ['优', 'excellent'],
    ['優秀', 'excellent'],
    ['Very Good', 'excellent'],
    [' ＧＯＯＤ ', 'good'],
    ['良好', 'good'],
    ['中', 'fair'],
    ['较差', 'poor'],
  ])('is known as %s', (name, grade) => expect(recogniseServiceGrade(name)).toEqual({ ok: true, value: grade }));
});

describe('The recommended reward', () => {
  it.each([
    [100, 20, 'raiseCreditLimit'],
    [90, 20, 'raiseCreditLimit'],
    [90, 19.99, 'bonus'],
    [89.99, 20, 'equipment'],
    [80, 0, 'equipment'],
    [79.99, 20, 'training'],
    [75, 10, 'training'],
    [74.99, 20, 'none'],
    [0, 0, 'none'],
  ])('for %d points, %d of them for credit, is %s', (score, credit, reward) => {
    expect(recommendReward(score, credit, policy)).toBe(reward);
  });

  it('needs the credit points that the policy calls full', () => {
    const fullPoints = { ...policy.fullPoints, credit: 30 };
    expect(recommendReward(95, 20, { ...policy, fullPoints })).toBe('bonus');
    expect(recommendReward(95, 30, { ...policy, fullPoints })).toBe('raiseCreditLimit');
  });

  it('does not depend on the order in which the rules were written', () => {
    expect(orderRewardRules(policy.rewardRules.toReversed())).toEqual(policy.rewardRules);
  });

  it('is none without rules', () => expect(recommendReward(100, 20, { ...policy, rewardRules: [] })).toBe('none'));
});
