import type { SchemeFault } from '../../domain/validateTierScheme';

/** What keeps a scheme of the Settings sheet from being used; `tier` is the tier at fault. */
export const schemeFaults: Readonly<
  Record<SchemeFault | 'unknownScheme' | 'rankedByUnknown', (tier: string) => string>
> = {
  noTiers: () => 'It has no tiers.',
  tierUnnamed: () => 'One of its tiers has no letter.',
  tierTwice: (tier) => `The tier ${tier} occurs twice.`,
  shareOutOfRange: (tier) => `The share of tier ${tier} must be above 0 and at most 100 %.`,
  sharesNotRising: (tier) => `The share of tier ${tier} must be greater than that of the tier above it.`,
  lastShareNotOne: (tier) => `The share of the last tier, ${tier}, must be 100 %, so that every customer has a tier.`,
  rankedByUnknown: () => 'The column it ranks by is not one that it can rank by.',
  unknownScheme: () => 'The schemes on the Settings sheet do not include it.',
};
