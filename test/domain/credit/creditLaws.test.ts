import fc from 'fast-check';
import { ageAmounts } from '../../../src/domain/credit/ageAmounts';
import { assessSale } from '../../../src/domain/credit/assessSale';
import type { CapFacts } from '../../../src/domain/credit/capRating';
import { capRating, compareRatings } from '../../../src/domain/credit/capRating';
import { computeCreditScore } from '../../../src/domain/credit/computeCreditScore';
import { defaultCreditPolicy, ratings } from '../../../src/domain/credit/creditPolicy';
import { judgeOverdue } from '../../../src/domain/credit/judgeOverdue';
import { findSlownessStep, proposeCharacter } from '../../../src/domain/credit/proposeCharacter';
import { rateScore } from '../../../src/domain/credit/rateScore';
import { suggestLimit } from '../../../src/domain/credit/suggestLimit';

const policy = defaultCreditPolicy;
const points = fc.double({ min: 0, max: 100, noNaN: true });
const money = fc.double({ min: 0, max: 1e9, noNaN: true });
const days = fc.integer({ min: -400, max: 400 });
const rating = fc.constantFrom(...ratings);
const weighted = fc.array(fc.record({ factor: fc.option(points, { nil: undefined }), weight: fc.nat(100) }), {
  minLength: 1,
  maxLength: 16,
});
const scoreOf = (factors: readonly { factor: number | undefined; weight: number }[], scale = 1) =>
  computeCreditScore(
    factors.map(({ factor }) => factor),
    factors.map(({ weight }) => weight * scale),
  );

describe('The score of any scorecard', () => {
  it('lies within 0 and 100 and counts what has no data', () => {
    fc.assert(
      fc.property(weighted, (factors) => {
        const { score, noData } = scoreOf(factors);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        expect(noData).toBe(factors.filter(({ factor }) => factor === undefined).length);
      }),
    );
  });

  it('does not depend on the order of the factors nor on the unit of the weights', () => {
    fc.assert(
      fc.property(weighted, (factors) => {
        expect(scoreOf(factors.toReversed()).score).toBeCloseTo(scoreOf(factors).score, 8);
        expect(scoreOf(factors, 1 / 100).score).toBeCloseTo(scoreOf(factors).score, 8);
      }),
    );
  });

  it('never falls, nor does its rating, when a factor rises', () => {
    fc.assert(
      fc.property(weighted, fc.nat(), points, (factors, which, more) => {
        const place = which % factors.length;
        const { factor = 0, weight } = factors[place]!;
        const better = scoreOf(factors.with(place, { factor: Math.min(factor + more, 100), weight })).score;
        const before = scoreOf(factors).score;
        expect(better).toBeGreaterThanOrEqual(before);
        expect(compareRatings(rateScore(better, policy.bands), rateScore(before, policy.bands))).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('The rating of any customer', () => {
  const facts: fc.Arbitrary<CapFacts> = fc.record({
    daysOverdue: fc.nat(200),
    knockOut: fc.constantFrom('none', 'stopBusiness', 'sued'),
    isNew: fc.boolean(),
    isApproved: fc.boolean(),
  });

  it('is never better than the score says, and worse only for a reason', () => {
    fc.assert(
      fc.property(rating, facts, (scored, about) => {
        const capped = capRating(scored, about, policy);
        expect(compareRatings(capped.rating, scored)).toBeGreaterThanOrEqual(0);
        expect(capped.rating === scored).toBe(capped.caps.length === 0);
        for (const { to } of capped.caps) expect(compareRatings(to, scored)).toBeGreaterThan(0);
        expect([scored, ...capped.caps.map(({ to }) => to)]).toContain(capped.rating);
      }),
    );
  });

  it('is capped once: what is capped stays as it is', () => {
    fc.assert(
      fc.property(rating, facts, (scored, about) => {
        const { rating: once } = capRating(scored, about, policy);
        expect(capRating(once, about, policy)).toEqual({ rating: once, caps: [] });
      }),
    );
  });

  it('never gets better by more days overdue', () => {
    fc.assert(
      fc.property(rating, facts, fc.nat(100), (scored, about, more) => {
        const later = capRating(scored, { ...about, daysOverdue: about.daysOverdue + more }, policy).rating;
        expect(compareRatings(later, capRating(scored, about, policy).rating)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('The suggested limit of any customer', () => {
  const limit = (monthlyPurchases: number, place: number) =>
    suggestLimit({ monthlyPurchases, rating: ratings[place]!, isFirstDeal: false }, policy).limit;

  it('rises with purchases and with the rating', () => {
    fc.assert(
      fc.property(money, money, fc.nat(6), fc.nat(6), (one, other, place, otherPlace) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const [better, worse] = [Math.min(place, otherPlace), Math.max(place, otherPlace)];
        expect(limit(more, place)).toBeGreaterThanOrEqual(limit(less, place));
        expect(limit(one, better)).toBeGreaterThanOrEqual(limit(one, worse));
      }),
    );
  });
});

describe('The answer to any sale', () => {
  const facts = fc.record({
    amount: money,
    limit: fc.option(money, { nil: undefined }),
    exposure: fc.double({ min: -1e6, max: 1e9, noNaN: true }),
    overdueAmount: money,
    overdueDays: fc.nat(120),
  });

  it('is never a yes over the limit, nor while the overdue amount asks for the manager', () => {
    fc.assert(
      fc.property(facts, (sale) => {
        const answer = assessSale(sale, policy);
        if (!answer.isAllowed) return;
        expect(answer.excess).toBe(0);
        expect(['none', 'remind']).toContain(answer.overdueAction);
        expect(sale.limit).toBeDefined();
      }),
    );
  });

  it('stays a yes for less, and stays no yes with more overdue', () => {
    fc.assert(
      fc.property(facts, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(100), (sale, share, more) => {
        const answer = assessSale(sale, policy);
        const smaller = assessSale({ ...sale, amount: sale.amount * share }, policy);
        const later = assessSale({ ...sale, overdueDays: sale.overdueDays + more }, policy);
        if (answer.isAllowed) expect(smaller.isAllowed).toBe(true);
        if (!answer.isAllowed) expect(later.isAllowed).toBe(false);
      }),
    );
  });

  it('asks for more the longer something is overdue', () => {
    const actions = ['none', 'remind', 'manager', 'stop'];
    fc.assert(
      fc.property(money, fc.nat(100), fc.nat(100), (amount, overdueDays, more) => {
        const rank = (late: number) => actions.indexOf(judgeOverdue({ amount, days: late }, policy));
        expect(rank(overdueDays + more)).toBeGreaterThanOrEqual(rank(overdueDays));
      }),
    );
  });
});

describe('Any payment history', () => {
  const invoices = fc.array(fc.record({ amount: fc.integer({ min: 1, max: 1_000_000 }), daysLate: days }), {
    minLength: 1,
    maxLength: 40,
  });

  const characterOf = (list: readonly { amount: number; daysLate: number }[]): number => {
    const amounts = policy.slowness.map(() => 0);
    for (const { amount, daysLate } of list) amounts[findSlownessStep(daysLate, policy)]! += amount;
    return proposeCharacter(amounts, policy)!;
  };

  it('proposes points within the ladder, fewer the later any invoice is paid, and the same in any order', () => {
    fc.assert(
      fc.property(invoices, fc.nat(), fc.nat(400), (list, which, more) => {
        const place = which % list.length;
        const { amount, daysLate } = list[place]!;
        const points = characterOf(list);
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(100);
        expect(characterOf(list.with(place, { amount, daysLate: daysLate + more }))).toBeLessThanOrEqual(points);
        expect(characterOf(list.toReversed())).toBe(points);
      }),
    );
  });

  it('is aged into the same sums in any order, and nothing is lost', () => {
    fc.assert(
      fc.property(invoices, (list) => {
        const open = list.map(({ amount, daysLate }) => ({ amount, daysOverdue: daysLate }));
        const buckets = ageAmounts(open, policy.ageingEdges);
        expect(ageAmounts(open.toReversed(), policy.ageingEdges)).toEqual(buckets);
        expect(buckets).toHaveLength(5);
        const sum = (amounts: readonly number[]) => amounts.reduce((upToHere, amount) => upToHere + amount, 0);
        expect(sum(buckets)).toBe(sum(list.map(({ amount }) => amount)));
      }),
    );
  });
});
