import { keyAccountRule, vipPyramidRule } from '../../src/domain/tierScheme';
import { findSchemeProblem } from '../../src/domain/validateTierScheme';

const tiers = (...entries: [string, number][]) => entries.map(([tier, upTo]) => ({ tier, upTo }));

describe('A scheme', () => {
  it('of the texts is in order', () => {
    expect(findSchemeProblem(keyAccountRule.tiers)).toBeUndefined();
    expect(findSchemeProblem(vipPyramidRule.tiers)).toBeUndefined();
  });

  it('of one tier for all is in order', () => {
    expect(findSchemeProblem(tiers(['A', 1]))).toBeUndefined();
  });

  it.each([
    [tiers(), 'noTiers', ''],
    [tiers([' ', 1]), 'tierUnnamed', ' '],
    [tiers(['A', 0.5], ['A', 1]), 'tierTwice', 'A'],
    [tiers(['A', 0], ['B', 1]), 'shareOutOfRange', 'A'],
    [tiers(['A', 15], ['B', 100]), 'shareOutOfRange', 'A'],
    [tiers(['A', Number.NaN], ['B', 1]), 'shareOutOfRange', 'A'],
    [tiers(['A', 0.5], ['B', 0.5], ['C', 1]), 'sharesNotRising', 'B'],
    [tiers(['A', 0.5], ['B', 0.3], ['C', 1]), 'sharesNotRising', 'B'],
    [tiers(['A', 0.15], ['B', 0.35]), 'lastShareNotOne', 'B'],
  ])('%j is refused: %s at %p', (scheme, fault, tier) => {
    expect(findSchemeProblem(scheme)).toEqual({ fault, tier });
  });
});
