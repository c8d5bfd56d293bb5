import { computeContributionShare, computeImportance } from '../../../src/domain/loyalty/computeImportance';
import type { LoyaltyInputs } from '../../../src/domain/loyalty/computeLoyalty';
import { computeLoyalty } from '../../../src/domain/loyalty/computeLoyalty';
import { findQuadrant } from '../../../src/domain/loyalty/findQuadrant';
import { defaultLoyaltyPolicy } from '../../../src/domain/loyalty/loyaltyPolicy';
import { median } from '../../../src/domain/loyalty/median';
import { readGoldenCases } from '../../support/readGoldenCases';

const policy = defaultLoyaltyPolicy;

describe('Loyalty', () => {
  it.each(readGoldenCases<LoyaltyInputs, unknown>('domain/cases/computeLoyalty'))('$title', ({ input, expected }) => {
    expect(computeLoyalty(input, policy)).toEqual(expected);
  });

  it('is not guessed where nobody knows in which months the customer ordered', () => {
    expect(computeLoyalty({ shareOfWallet: 1, daysSinceLastOrder: 1, years: 9 }, policy)).toBeUndefined();
  });

  it('is not guessed from nothing where only the unknown share of wallet would count', () => {
    const fullPoints = { shareOfWallet: 100, regularity: 0, recency: 0, years: 0 };
    expect(computeLoyalty({ orderMonths: 12 }, { ...policy, fullPoints })).toBeUndefined();
    expect(computeLoyalty({ shareOfWallet: 0.4, orderMonths: 0 }, { ...policy, fullPoints })?.total).toBe(40);
  });

  it('follows the policy', () => {
    const fullPoints = { shareOfWallet: 10, regularity: 20, recency: 30, years: 40 };
    const other = { ...policy, fullPoints, recentDays: 10, staleDays: 110, fullYears: 10 };
    const inputs = { shareOfWallet: 0.5, orderMonths: 3, daysSinceLastOrder: 60, years: 1 };
    expect(computeLoyalty(inputs, other)).toEqual({
      total: 29,
      parts: { shareOfWallet: 5, regularity: 5, recency: 15, years: 4 },
      scale: 1,
    });
  });
});

describe('The quadrant', () => {
  it.each([
    [100, 60, 'asset'],
    [100, 59.99, 'enemy'],
    [99.99, 60, 'star'],
    [99.99, 59.99, 'weedOut'],
    [0, 100, 'star'],
    [-5, 0, 'weedOut'],
    [100, 60 - 1e-12, 'asset'],
  ])('of a volume of %d and a loyalty of %d, cut at 100 and 60, is %s', (volume, loyalty, quadrant) => {
    expect(findQuadrant(volume, loyalty, 100, 60)).toBe(quadrant);
  });

  it('is never a large one for who buys nothing, even if half of all buy nothing', () => {
    expect(findQuadrant(0, 80, 0, 60)).toBe('star');
    expect(findQuadrant(1, 80, 0, 60)).toBe('asset');
  });
});

describe('Importance', () => {
  it('is the share of the business less the share of the time, in percentage points', () => {
    expect(computeImportance(0.12, 0.05)).toBe(7);
    expect(computeImportance(0.05, 0.12)).toBe(-7);
    expect(computeImportance(0.3, 0.3)).toBe(0);
    expect(computeImportance(0.3, 0.1)).toBe(20);
  });

  it('goes by the mean of sales and margin, or by sales where no margin is known', () => {
    expect(computeContributionShare(0.2, 0.4)).toBeCloseTo(0.3, 12);
    expect(computeContributionShare(0.2)).toBe(0.2);
  });
});

describe('The median', () => {
  it.each([
    [[], undefined],
    [[5], 5],
    [[9, 1], 5],
    [[10, 9, 1], 9],
    [[100, 9, 10, 1], 9.5],
    [[-1, -3, 0], -1],
  ])('of %j is %p', (values, middle) => expect(median(values)).toBe(middle));
});
