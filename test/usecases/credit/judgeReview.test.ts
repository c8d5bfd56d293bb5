import fc from 'fast-check';
import { compareRatings } from '../../../src/domain/credit/capRating';
import type { CreditFactor } from '../../../src/domain/credit/creditPolicy';
import { defaultCreditPolicy, ratings } from '../../../src/domain/credit/creditPolicy';
import { checkChoice, differsFromSuggestion } from '../../../src/usecases/credit/checkChoice';
import type { CreditChoice, ReviewForm } from '../../../src/usecases/credit/creditCase';
import { findBrokenCaps, judgeReview } from '../../../src/usecases/credit/judgeReview';
import type { JudgedCase } from '../../../src/usecases/credit/judgeReview';
import { knockOuts } from '../../../src/usecases/credit/creditCase';
import { createCase } from '../../support/createCredit';

const fiveC: readonly CreditFactor[] = ['character', 'capacity', 'capital', 'collateral', 'conditions'];

const judged = (given: Partial<JudgedCase> & { readonly daysOverdue?: number } = {}): JudgedCase => ({
  policy: defaultCreditPolicy,
  monthlyPurchases: 100_000,
  isNew: false,
  isFirstDeal: false,
  standing: { receivables: { daysOverdue: given.daysOverdue ?? 0 } },
  ...given,
});

const formOf = (points: readonly (number | undefined)[]): Pick<ReviewForm, 'scorecard' | 'factors' | 'knockOut'> => ({
  scorecard: '5C',
  factors: Object.fromEntries(
    fiveC.map((factor, place) => [factor, points[place]]).filter(([, value]) => value !== undefined),
  ),
  knockOut: 'none',
});

describe('judging a credit review', () => {
  it('comes by hand to 85.1 points, AA and a limit of 200 000 for 100 000 a month', () => {
    const judgement = judgeReview(formOf([76, 90, 80, 100, 100]), judged(), false);
    expect(judgement).toMatchObject({ score: 85.1, noData: 0, scored: 'AA', capped: { rating: 'AA', caps: [] } });
    expect(judgement.suggestion).toEqual({ limit: 200_000, period: 60, factor: 1 });
    expect(judgement.factors.map(({ points }) => Math.round(points * 10) / 10)).toEqual([26.6, 22.5, 16, 10, 10]);
  });

  it('counts a factor without data as nothing and says so', () => {
    expect(judgeReview(formOf([100]), judged(), false)).toMatchObject({ score: 35, noData: 4, scored: 'C' });
  });

  it('gives a first deal no credit, and suggests nothing where purchases are not known', () => {
    const full = formOf([100, 100, 100, 100, 100]);
    expect(judgeReview(full, judged({ isFirstDeal: true }), true).suggestion).toMatchObject({ limit: 0, period: 0 });
    const { monthlyPurchases: _unknown, ...unknown } = judged();
    expect(judgeReview(full, unknown, true).suggestion).toBeUndefined();
  });

  it('lifts the cap of a new customer by approval, and no other', () => {
    const full = formOf([100, 100, 100, 100, 100]);
    expect(judgeReview(full, judged({ isNew: true }), false).capped.rating).toBe('A');
    expect(judgeReview(full, judged({ isNew: true }), true).capped.rating).toBe('AAA');
    expect(judgeReview(full, judged({ isNew: true, daysOverdue: 61 }), true).capped.rating).toBe('B');
  });

  it('never rates better for a worse factor, a longer delay or a knock-out', () => {
    const points = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(
        fc.tuple(points, points, points, points, points),
        fc.nat(4),
        fc.nat(100),
        fc.nat(120),
        fc.nat(120),
        fc.constantFrom(...knockOuts),
        (all, place, less, days, more, knockOut) => {
          const worse = all.map((value, index) => (index === place ? Math.max(0, value - less) : value));
          const better = judgeReview(formOf(all), judged({ daysOverdue: days }), false);
          const other = judgeReview({ ...formOf(worse), knockOut }, judged({ daysOverdue: days + more }), false);
          expect(compareRatings(better.capped.rating, other.capped.rating)).toBeLessThanOrEqual(0);
          expect(other.suggestion?.limit ?? 0).toBeLessThanOrEqual(better.suggestion?.limit ?? 0);
          expect(other.score).toBeGreaterThanOrEqual(0);
          expect(better.score).toBeLessThanOrEqual(100);
        },
      ),
    );
  });

  it('holds a chosen rating against the caps whatever the score was', () => {
    const late = judged({ daysOverdue: 31 });
    expect(findBrokenCaps('A', { knockOut: 'none' }, late, true)).toMatchObject([{ reason: 'overdue', to: 'BBB' }]);
    expect(ratings.filter((rating) => findBrokenCaps(rating, { knockOut: 'sued' }, late, true).length === 0)).toEqual([
      'C',
    ]);
  });
});

describe('a decision on credit', () => {
  const opened = createCase();
  const form: ReviewForm = {
    ...opened.form,
    factors: { character: 76, capacity: 90, capital: 80, collateral: 100, conditions: 100 },
  };
  const suggested: CreditChoice = {
    rating: 'BBB',
    limit: 18_000,
    period: 30,
    approvedBy: '',
    reason: '',
    nextReview: '2027-05-21',
  };
  const faultsOf = (change: Partial<CreditChoice>, given = opened): readonly string[] =>
    checkChoice({ ...suggested, ...change }, { opened: given, form }).map(({ field, reason }) => `${field} ${reason}`);

  it('needs no reason where it is what was suggested', () => {
    expect(faultsOf({})).toEqual([]);
    expect(differsFromSuggestion(suggested, judgeReview(form, opened, false))).toBe(false);
  });

  it('needs one for another rating, limit or period', () => {
    expect(faultsOf({ rating: 'BB' })).toEqual(['reason needsReason']);
    expect(faultsOf({ limit: 18_001 })).toEqual(['reason needsReason']);
    expect(faultsOf({ period: 31 })).toEqual(['reason needsReason']);
    expect(faultsOf({ period: 31, reason: 'Agreed in the contract' })).toEqual([]);
  });

  it('cannot go above what overdue invoices allow, with or without a reason', () => {
    expect(faultsOf({ rating: 'A', reason: 'A friend' })).toEqual(['rating aboveCap']);
  });

  it('asks for the approval of a new customer that is rated better than A', () => {
    const fresh = createCase({
      isNew: true,
      standing: { ...opened.standing, receivables: { ...opened.standing.receivables, daysOverdue: 0 } },
    });
    expect(faultsOf({ rating: 'AA', reason: 'Bank guarantee' }, fresh)).toEqual(['approvedBy needsApproval']);
    expect(faultsOf({ rating: 'AA', reason: 'Bank guarantee', approvedBy: 'Ms Wu' }, fresh)).toEqual([]);
  });

  it('reviews again after today', () => {
    expect(faultsOf({ nextReview: '2026-11-21' })).toEqual(['nextReview notLater']);
  });
});
