import fc from 'fast-check';
import { computeImportance } from '../../../src/domain/loyalty/computeImportance';
import type { LoyaltyInputs } from '../../../src/domain/loyalty/computeLoyalty';
import { computeLoyalty } from '../../../src/domain/loyalty/computeLoyalty';
import { findQuadrant } from '../../../src/domain/loyalty/findQuadrant';
import { defaultLoyaltyPolicy } from '../../../src/domain/loyalty/loyaltyPolicy';
import { median } from '../../../src/domain/loyalty/median';

const policy = defaultLoyaltyPolicy;
const share = fc.double({ min: 0, max: 1, noNaN: true });
const positive = fc.double({ min: 0, max: 1000, noNaN: true });
const inputs = fc.record({
  shareOfWallet: fc.option(share, { nil: undefined }),
  orderMonths: fc.integer({ min: 0, max: 12 }),
  daysSinceLastOrder: fc.option(fc.nat(800), { nil: undefined }),
  years: fc.option(fc.double({ min: 0, max: 30, noNaN: true }), { nil: undefined }),
});
const total = (of: LoyaltyInputs): number => computeLoyalty(of, policy)?.total ?? Number.NaN;

describe('The loyalty of any customer', () => {
  it('lies between 0 and 100 and is the sum of its parts', () => {
    fc.assert(
      fc.property(inputs, (of) => {
        const loyalty = computeLoyalty(of, policy)!;
        const { shareOfWallet = 0, regularity, recency, years } = loyalty.parts;
        expect(loyalty.total).toBeCloseTo(shareOfWallet + regularity + recency + years, 8);
        expect(loyalty.total).toBeGreaterThanOrEqual(0);
        expect(loyalty.total).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('is 100 with full marks in all parts, however the points are shared out, and the share of wallet known or not', () => {
    const best = { orderMonths: 12, daysSinceLastOrder: 0, years: 99 };
    fc.assert(
      fc.property(fc.nat(60), fc.nat(20), fc.nat(19), (shareOfWallet, recency, years) => {
        const regularity = 100 - shareOfWallet - recency - years;
        const rules = { ...policy, fullPoints: { shareOfWallet, regularity, recency, years } };
        expect(computeLoyalty(best, rules)!.total).toBe(100);
        expect(computeLoyalty({ ...best, shareOfWallet: 1 }, rules)!.total).toBe(100);
      }),
    );
  });

  it('never falls with a larger share, more months, a later order or more years', () => {
    fc.assert(
      fc.property(inputs, share, fc.nat(800), positive, (of, more, days, years) => {
        const before = total(of);
        const { shareOfWallet, orderMonths, daysSinceLastOrder = 801 } = of;
        if (shareOfWallet !== undefined) {
          expect(total({ ...of, shareOfWallet: shareOfWallet + more })).toBeGreaterThanOrEqual(before);
        }
        expect(total({ ...of, orderMonths: orderMonths + 1 })).toBeGreaterThanOrEqual(before);
        expect(total({ ...of, daysSinceLastOrder: Math.min(daysSinceLastOrder, days) })).toBeGreaterThanOrEqual(before);
        expect(total({ ...of, years: (of.years ?? 0) + years })).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

describe('The quadrant of any customer', () => {
  it('never gets worse in volume by buying more, nor in loyalty by more loyalty', () => {
    const isLarge = (quadrant: string) => quadrant === 'asset' || quadrant === 'enemy';
    const isLoyal = (quadrant: string) => quadrant === 'asset' || quadrant === 'star';
    fc.assert(
      fc.property(positive, positive, positive, share, share, (volume, more, cut, loyalty, moreLoyalty) => {
        const before = findQuadrant(volume, loyalty * 100, cut, 60);
        if (isLarge(before)) expect(isLarge(findQuadrant(volume + more, loyalty * 100, cut, 60))).toBe(true);
        if (isLoyal(before)) expect(isLoyal(findQuadrant(volume, (loyalty + moreLoyalty) * 100, cut, 60))).toBe(true);
      }),
    );
  });
});

describe('The importance of all customers together', () => {
  it('is nothing, as both shares make a whole', () => {
    const parts = fc.array(fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e4 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(parts, (customers) => {
        const sum = (place: 0 | 1) => customers.reduce((upToHere, customer) => upToHere + customer[place], 0);
        const [sales, time] = [sum(0), sum(1)];
        const importances = customers.map(([bought, minutes]) => computeImportance(bought / sales, minutes / time));
        expect(importances.reduce((upToHere, each) => upToHere + each, 0)).toBeCloseTo(0, 6);
      }),
    );
  });
});

describe('The median of any values', () => {
  it('stands in the middle, whatever their order', () => {
    const values = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(values, (list) => {
        const middle = median(list)!;
        expect(median(list.toReversed())).toBe(middle);
        expect(list.filter((value) => value < middle).length).toBeLessThanOrEqual(list.length / 2);
        expect(list.filter((value) => value > middle).length).toBeLessThanOrEqual(list.length / 2);
      }),
    );
  });
});
