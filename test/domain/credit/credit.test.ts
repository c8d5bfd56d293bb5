import { ageAmounts, bucketOf } from '../../../src/domain/credit/ageAmounts';
import type { SaleFacts } from '../../../src/domain/credit/assessSale';
import { assessSale } from '../../../src/domain/credit/assessSale';
import type { CapFacts } from '../../../src/domain/credit/capRating';
import { capRating } from '../../../src/domain/credit/capRating';
import { computeCreditScore } from '../../../src/domain/credit/computeCreditScore';
import type { Rating } from '../../../src/domain/credit/creditPolicy';
import { defaultCreditPolicy } from '../../../src/domain/credit/creditPolicy';
import { judgeOverdue } from '../../../src/domain/credit/judgeOverdue';
import { nextReviewDate } from '../../../src/domain/credit/nextReviewDate';
import { rateScore } from '../../../src/domain/credit/rateScore';
import { findSlownessStep, proposeCharacter } from '../../../src/domain/credit/proposeCharacter';
import { recogniseRating } from '../../../src/domain/credit/recogniseRating';
import type { LimitFacts } from '../../../src/domain/credit/suggestLimit';
import { suggestLimit } from '../../../src/domain/credit/suggestLimit';
import { readGoldenCases } from '../../support/readGoldenCases';

const policy = defaultCreditPolicy;
const weightsOf = (scorecard: '5C' | '5P' | '6A') => policy.scorecards[scorecard].map(({ weight }) => weight);

describe('The score of a scorecard', () => {
  it('weighs character 35, capacity 25, capital 20, collateral and conditions 10 each in 5C', () => {
    const only = (place: number) => [0, 0, 0, 0, 0].with(place, 100);
    const scores = [0, 1, 2, 3, 4].map((place) => computeCreditScore(only(place), weightsOf('5C')).score);
    expect(scores).toEqual([35, 25, 20, 10, 10]);
  });

  it('weighs all factors of 5P and 6A alike', () => {
    expect(computeCreditScore([100, 0, 0, 0, 0], weightsOf('5P'))).toEqual({ score: 20, noData: 0 });
    expect(computeCreditScore([0, 0, 0, 0, 0, 60], weightsOf('6A'))).toEqual({ score: 10, noData: 0 });
    expect(computeCreditScore([70, 70, 70, 70, 70, 70], weightsOf('6A')).score).toBe(70);
  });

  it('counts a factor without data as 0 and says so', () => {
    expect(computeCreditScore([80, undefined, 80, undefined, 80], weightsOf('5C'))).toEqual({ score: 52, noData: 2 });
    expect(computeCreditScore([undefined, 0], [1, 1])).toEqual({ score: 0, noData: 1 });
  });

  it('is 0 where nothing weighs anything', () => {
    expect(computeCreditScore([100, 100], [0, 0]).score).toBe(0);
  });
});

describe('The rating of a score', () => {
  it.each([
    [100, 'AAA'],
    [90, 'AAA'],
    [89.99, 'AA'],
    [80, 'AA'],
    [79.99, 'A'],
    [70, 'A'],
    [69.99, 'BBB'],
    [60, 'BBB'],
    [59.99, 'BB'],
    [50, 'BB'],
    [49.99, 'B'],
    [40, 'B'],
    [39.99, 'C'],
    [0, 'C'],
    [70 - 1e-12, 'A'],
  ])('of %d is %s', (score, rating) => expect(rateScore(score, policy.bands)).toBe(rating));

  it('is C below the lowest band', () => expect(rateScore(10, policy.bands.slice(0, 3))).toBe('C'));

  it('is read as people write it', () => {
    expect(recogniseRating(' ａａ级 ')).toEqual({ ok: true, value: 'AA' });
    expect(recogniseRating('D')).toEqual({ ok: false, problem: 'notARating' });
    expect(recogniseRating('')).toEqual({ ok: false, problem: 'missing' });
  });
});

describe('What caps a rating', () => {
  it.each(readGoldenCases<{ rating: Rating; facts: CapFacts }, unknown>('domain/cases/capRating'))(
    '$title',
    ({ input, expected }) => expect(capRating(input.rating, input.facts, policy)).toEqual(expected),
  );

  it('does not depend on the order in which the policy names the caps', () => {
    const facts = { daysOverdue: 75, knockOut: 'none', isNew: false, isApproved: false } as const;
    const turned = { ...policy, overdueCaps: policy.overdueCaps.toReversed() };
    expect(capRating('AAA', facts, turned)).toEqual(capRating('AAA', facts, policy));
  });
});

describe('The suggested limit', () => {
  it.each(readGoldenCases<LimitFacts, unknown>('domain/cases/suggestLimit'))('$title', ({ input, expected }) => {
    expect(suggestLimit(input, policy)).toEqual(expected);
  });

  it('is not rounded, for the manager decides the sum', () => {
    expect(suggestLimit({ monthlyPurchases: 1000.01, rating: 'BBB', isFirstDeal: false }, policy).limit).toBeCloseTo(
      600.006,
      10,
    );
  });
});

describe('May this amount be sold?', () => {
  it.each(readGoldenCases<SaleFacts, unknown>('domain/cases/assessSale'))('$title', ({ input, expected }) => {
    expect(assessSale(input, policy)).toEqual(expected);
  });

  it('lets cents that floating point has made pass', () => {
    const facts = { amount: 0.2, limit: 0.3, exposure: 0.1, overdueAmount: 0, overdueDays: 0 };
    expect(0.1 + 0.2).toBeGreaterThan(0.3);
    expect(assessSale(facts, policy)).toMatchObject({ isAllowed: true, excess: 0 });
  });

  it('lets pass what is within the tolerance of money or of days', () => {
    const tolerant = { ...policy, overdueToleranceAmount: 100, overdueToleranceDays: 5 };
    const judge = (amount: number, days: number) => judgeOverdue({ amount, days }, tolerant);
    expect([judge(100, 90), judge(101, 90), judge(9999, 5), judge(9999, 6)]).toEqual([
      'none',
      'stop',
      'none',
      'remind',
    ]);
  });
});

describe('A part of a day overdue', () => {
  it('is none to what is done about it, to caps and to ages alike', () => {
    expect(judgeOverdue({ amount: 1, days: 30.9 }, policy)).toBe('remind');
    const facts = { daysOverdue: 30.9, knockOut: 'none', isNew: false, isApproved: false } as const;
    expect(capRating('AAA', facts, policy).caps).toEqual([]);
    expect(bucketOf(30.9, policy.ageingEdges)).toBe(1);
  });
});

describe('The ladder for slowness', () => {
  const paidAt = (daysLate: number, amount: number) =>
    policy.slowness.map((_, step) => (step === findSlownessStep(daysLate, policy) ? amount : 0));

  it.each([
    [-10, 100],
    [0, 100],
    [0.9, 100],
    [1, 80],
    [30, 80],
    [31, 40],
    [60, 40],
    [61, 0],
    [900, 0],
  ])('gives for a payment %d days late %d points', (days, points) =>
    expect(proposeCharacter(paidAt(days, 100), policy)).toBe(points),
  );

  it('is a mean weighted by amount: a hundred in time and three hundred 40 days late give 55', () => {
    expect(proposeCharacter([100, 0, 300, 0], policy)).toBe(55);
  });

  it('proposes nothing where nothing was paid and nothing is overdue', () => {
    expect(proposeCharacter([0, 0, 0, 0], policy)).toBeUndefined();
  });
});

describe('The age of open amounts', () => {
  it.each([
    [-5, 0],
    [0, 0],
    [0.5, 0],
    [1, 1],
    [30, 1],
    [31, 2],
    [60, 2],
    [61, 3],
    [90, 3],
    [91, 4],
    [5000, 4],
  ])('of %d days overdue belongs into bucket %d', (days, bucket) => expect(bucketOf(days, [30, 60, 90])).toBe(bucket));

  it('sums each bucket, credit notes included', () => {
    const amounts = [
      { amount: 100, daysOverdue: -3 },
      { amount: 20, daysOverdue: 15 },
      { amount: -5, daysOverdue: 16 },
      { amount: 7, daysOverdue: 400 },
    ];
    expect(ageAmounts(amounts, [30, 60, 90])).toEqual([100, 15, 0, 0, 7]);
    expect(ageAmounts(amounts, [15])).toEqual([100, 20, 2]);
    expect(ageAmounts([], [30])).toEqual([0, 0, 0]);
  });
});

describe('The next review', () => {
  const on = (year: number, month: number, day: number) => ({ year, month, day });

  it('of the first tier is after 6 months, of others after 12', () => {
    expect(nextReviewDate(on(2026, 11, 22), true, policy)).toEqual(on(2027, 5, 22));
    expect(nextReviewDate(on(2026, 11, 22), false, policy)).toEqual(on(2027, 11, 22));
  });

  it('is on the last day of a month that is too short', () => {
    expect(nextReviewDate(on(2026, 8, 31), true, policy)).toEqual(on(2027, 2, 28));
    expect(nextReviewDate(on(2024, 2, 29), false, policy)).toEqual(on(2025, 2, 28));
    const short = { reviewMonths: { firstTier: 1, others: 48 } };
    expect(nextReviewDate(on(2026, 12, 31), true, short)).toEqual(on(2027, 1, 31));
    expect(nextReviewDate(on(2024, 2, 29), false, short)).toEqual(on(2028, 2, 29));
  });
});
