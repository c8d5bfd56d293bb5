import fc from 'fast-check';
import { assignTiers, defaultTierPolicy } from '../../src/domain/assignTiers';
import type { TierScheme } from '../../src/domain/tierScheme';
import { keyAccountRule, vipPyramidRule } from '../../src/domain/tierScheme';

const keyAccounts: TierScheme = { name: 'Key accounts', ...keyAccountRule };
const vipPyramid: TierScheme = { name: 'VIP pyramid', ...vipPyramidRule };

const countingDown = (count: number): number[] => Array.from({ length: count }, (_, index) => count - index);
const letters = (values: readonly (number | null)[], scheme = keyAccounts): string =>
  assignTiers(values, scheme)
    .tiers.map((tier) => tier || '-')
    .join('');

describe('Tiers by rank', () => {
  it.each([
    [1, [1, 0, 0]],
    [2, [1, 0, 1]],
    [3, [1, 0, 2]],
    [7, [1, 1, 5]],
    [10, [2, 2, 6]],
    [20, [3, 4, 13]],
    [90, [14, 18, 58]],
    [122, [18, 25, 79]],
    [600, [90, 120, 390]],
  ])('of %i customers are %p under the key account scheme', (customers, counts) => {
    expect(assignTiers(countingDown(customers), keyAccounts).counts).toEqual(counts);
  });

  it('of 200 customers are 2, 8, 30 and 160 under the VIP pyramid', () => {
    expect(assignTiers(countingDown(200), vipPyramid).counts).toEqual([2, 8, 30, 160]);
  });

  it('stand in the order of the values that were given', () => {
    expect(letters([1, 7, 3, 5, 2, 6, 4])).toBe('CACCCBC');
  });

  it('are rounded half up by exact arithmetic, where floating point would lose a customer', () => {
    expect(90 * 0.35).toBeLessThan(31.5);
    const { counts } = assignTiers(countingDown(90), keyAccounts);
    expect((counts[0] ?? 0) + (counts[1] ?? 0)).toBe(32);
  });

  it('leave out customers without a value and do not count them', () => {
    expect(letters([null, 7, null, 6, 5, 4, 3, 2, 1, null])).toBe('-A-BCCCCC-');
  });

  it('of nobody are empty', () => {
    expect(assignTiers([], keyAccounts)).toEqual({ tiers: [], counts: [0, 0, 0], moved: 0 });
    expect(assignTiers([null, null], keyAccounts).counts).toEqual([0, 0, 0]);
  });
});

describe('Equal values', () => {
  it('at a boundary all go to the better tier, and the lifted ones are counted', () => {
    // 7 customers: the boundary after A lies behind the first of three equal values.
    const { tiers, moved } = assignTiers([9, 9, 9, 4, 3, 2, 1], keyAccounts);
    expect(tiers).toEqual(['A', 'A', 'A', 'C', 'C', 'C', 'C']);
    expect(moved).toBe(2);
  });

  it('are all A when everybody is equal, and everybody but those who stood there is counted as lifted', () => {
    const { counts, moved } = assignTiers(Array<number>(20).fill(5), keyAccounts);
    expect(counts).toEqual([20, 0, 0]);
    expect(moved).toBe(17);
  });

  it('inside a tier lift nobody', () => {
    expect(assignTiers([9, 8, 7, 7, 7, 7, 7], keyAccounts).moved).toBe(0);
  });

  it('go to the lower tier where the settings say so', () => {
    const policy = { ...defaultTierPolicy, ties: 'worse' as const };
    const { tiers, moved } = assignTiers([9, 9, 9, 4, 3, 2, 1], keyAccounts, policy);
    expect(tiers).toEqual(['C', 'C', 'C', 'C', 'C', 'C', 'C']);
    expect(moved).toBe(2);
  });
});

describe('Values of zero and below', () => {
  it('always get the last tier', () => {
    expect(letters([0, 0, 0])).toBe('CCC');
    expect(letters([-5])).toBe('C');
    expect(letters([100, 0, -1, -2, -3, -4, -5])).toBe('ACCCCCC');
    expect(assignTiers([0, -0, 0], keyAccounts).moved).toBe(0);
  });

  it('count in the number of customers, so that a share stays a share of all', () => {
    expect(assignTiers([...countingDown(10), ...Array<number>(10).fill(0)], keyAccounts).counts).toEqual([3, 4, 13]);
  });

  it('are ranked where the settings say so', () => {
    const policy = { ...defaultTierPolicy, notPositive: 'ranked' as const };
    expect(assignTiers([0, -1, -2, -3, -4, -5, -6], keyAccounts, policy).counts).toEqual([1, 1, 5]);
  });
});

describe('The settings of ranking', () => {
  it('round boundaries up or down', () => {
    expect(assignTiers(countingDown(7), keyAccounts, { ...defaultTierPolicy, rounding: 'up' }).counts).toEqual([
      2, 1, 4,
    ]);
    expect(assignTiers(countingDown(19), keyAccounts, { ...defaultTierPolicy, rounding: 'down' }).counts).toEqual([
      2, 4, 13,
    ]);
  });

  it('say how many customers the first tier has at least', () => {
    expect(assignTiers(countingDown(3), keyAccounts, { ...defaultTierPolicy, firstTierMinimum: 0 }).counts).toEqual([
      0, 1, 2,
    ]);
    expect(assignTiers(countingDown(3), keyAccounts, { ...defaultTierPolicy, firstTierMinimum: 9 }).counts).toEqual([
      3, 0, 0,
    ]);
  });
});

describe('Ranking any customers', () => {
  const value = fc.oneof(
    fc.integer({ min: -20, max: 40 }),
    fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
    fc.constant(null),
  );
  const values = fc.array(value, { maxLength: 200 });
  const scheme = fc.constantFrom(keyAccounts, vipPyramid);

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(values, scheme, fc.infiniteStream(fc.nat()), (list, tiers, keys) => {
        const order = list
          .map((_, index) => ({ index, key: keys.next().value }))
          .sort((one, other) => one.key - other.key);
        const shuffled = assignTiers(
          order.map(({ index }) => list[index] ?? null),
          tiers,
        );
        const straight = assignTiers(list, tiers);
        order.forEach(({ index }, place) => expect(shuffled.tiers[place]).toBe(straight.tiers[index]));
        expect(shuffled.moved).toBe(straight.moved);
      }),
    );
  });

  it('does not depend on the unit of the values', () => {
    // A power of two scales floating point numbers exactly, except the very smallest, which it makes 0.
    const notTiny = values.map((list) => list.map((each) => (each !== null && Math.abs(each) < 1e-300 ? 0 : each)));
    fc.assert(
      fc.property(notTiny, scheme, fc.constantFrom(2, 1024, 1 / 8), (list, tiers, factor) => {
        const scaled = list.map((each) => (each === null ? null : each * factor));
        expect(assignTiers(scaled, tiers)).toEqual(assignTiers(list, tiers));
      }),
    );
  });

  it('never gives a higher value a lower tier, nor equal values different ones', () => {
    fc.assert(
      fc.property(values, scheme, (list, tiers) => {
        const positions = assignTiers(list, tiers).tiers.map((tier) =>
          tiers.tiers.findIndex((each) => each.tier === tier),
        );
        for (let one = 0; one < list.length; one++) {
          for (let other = 0; other < list.length; other++) {
            const [first, second] = [list[one] ?? null, list[other] ?? null];
            if (first === null || second === null || first < second) continue;
            expect(positions[one]).toBeLessThanOrEqual(positions[other] ?? 0);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('of different positive values fills each tier up to its share exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), scheme, (customers, tiers) => {
        const { counts, moved } = assignTiers(countingDown(customers), tiers);
        let upToHere = 0;
        tiers.tiers.forEach(({ upTo }, tier) => {
          upToHere += counts[tier] ?? 0;
          const boundary = Math.floor((customers * Math.round(upTo * 100)) / 100 + 0.5);
          expect(upToHere).toBe(Math.max(1, boundary));
        });
        expect(moved).toBe(0);
      }),
    );
  });

  it('counts everybody who is ranked once', () => {
    fc.assert(
      fc.property(values, scheme, (list, tiers) => {
        const { counts, tiers: given } = assignTiers(list, tiers);
        const ranked = list.filter((each) => each !== null).length;
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(ranked);
        expect(given.filter((tier) => tier !== '')).toHaveLength(ranked);
      }),
    );
  });
});
