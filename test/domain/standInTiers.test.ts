import fc from 'fast-check';
import type { TierPolicy } from '../../src/domain/assignTiers';
import { assignTiers } from '../../src/domain/assignTiers';
import { standInTiers } from '../../src/domain/standInTiers';
import type { TierScheme } from '../../src/domain/tierScheme';
import { keyAccountRule, vipPyramidRule } from '../../src/domain/tierScheme';

const keyAccounts: TierScheme = { name: 'Key accounts', ...keyAccountRule };
const vipPyramid: TierScheme = { name: 'VIP pyramid', ...vipPyramidRule };

const policies = fc.record<TierPolicy>({
  rounding: fc.constantFrom('halfUp' as const, 'up' as const, 'down' as const),
  firstTierMinimum: fc.constantFrom(0, 1, 2),
  ties: fc.constantFrom('better' as const, 'worse' as const),
  notPositive: fc.constantFrom('lastTier' as const, 'ranked' as const),
});
/** Few different values, so that ties and values of zero and below are frequent. */
const values = fc.array(fc.oneof(fc.constant(null), fc.integer({ min: -3, max: 12 })), { minLength: 1, maxLength: 40 });
const cases = fc
  .record({
    values,
    position: fc.nat(),
    own: fc.integer({ min: -3, max: 12 }),
    scheme: fc.constantFrom(keyAccounts, vipPyramid),
    policy: policies,
  })
  .map(({ values, position, own, ...rest }) => {
    const place = position % values.length;
    return { ...rest, position: place, values: values.map((value, index) => (index === place ? own : value)) };
  });

const tierAt = (values: readonly (number | null)[], position: number, scheme: TierScheme, policy: TierPolicy): string =>
  assignTiers(values, scheme, policy).tiers[position] ?? '';
const replaceAt = (values: readonly (number | null)[], position: number, value: number): (number | null)[] =>
  values.map((each, index) => (index === position ? value : each));

describe('A customer’s place among all', () => {
  it('of seven: the fifth has to reach the second best of the others for B, and the best for A', () => {
    const ladder = standInTiers([70, 60, 50, 40, 30, 20, 10], 4, keyAccounts);
    expect(ladder.standAt(30)).toEqual({ rank: 5, tier: 2 });
    expect(ladder.bounds).toEqual([
      { value: 70, isIncluded: true },
      { value: 60, isIncluded: true },
    ]);
    expect(ladder.standAt(60)).toEqual({ rank: 2, tier: 1 });
    expect(ladder.standAt(59)).toEqual({ rank: 3, tier: 2 });
  });

  it('counts others with the very same value and gives them the same rank', () => {
    const ladder = standInTiers([5, 9, 5, 5, null], 2, keyAccounts);
    expect([ladder.ranked, ladder.equals, ladder.standAt(5).rank]).toEqual([4, 2, 2]);
  });

  it('is among all that cannot be ranked no place at all', () => {
    expect(() => standInTiers([1, null], 1, keyAccounts)).toThrow('not ranked');
  });

  it('says of every value the tier that the whole ranking would give it (law)', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: -4, max: 13 }), ({ values, position, scheme, policy }, other) => {
        const { standAt } = standInTiers(values, position, scheme, policy);
        const expected = tierAt(replaceAt(values, position, other), position, scheme, policy);
        expect(scheme.tiers[standAt(other).tier]?.tier).toBe(expected);
      }),
    );
  });

  it('has bounds that decide: at the bound inside, just below it outside (law)', () => {
    fc.assert(
      fc.property(cases, ({ values, position, scheme, policy }) => {
        const { bounds } = standInTiers(values, position, scheme, policy);
        bounds.forEach((bound, tier) => {
          if (bound === undefined || !Number.isFinite(bound.value)) return;
          const inside = bound.isIncluded ? bound.value : bound.value + 0.5;
          const outside = bound.isIncluded ? bound.value - 0.5 : bound.value;
          const reach = (value: number): number =>
            scheme.tiers.findIndex(
              (each) => each.tier === tierAt(replaceAt(values, position, value), position, scheme, policy),
            );
          expect(reach(inside)).toBeLessThanOrEqual(tier);
          expect(reach(outside)).toBeGreaterThan(tier);
        });
      }),
    );
  });
});
