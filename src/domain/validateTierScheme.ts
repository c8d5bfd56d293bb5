import type { SchemeTier } from './tierScheme';

export type SchemeFault =
  'noTiers' | 'tierUnnamed' | 'tierTwice' | 'shareOutOfRange' | 'sharesNotRising' | 'lastShareNotOne';

export interface SchemeProblem {
  readonly fault: SchemeFault;
  /** The tier at fault; `''` where there is none to name. */
  readonly tier: string;
}

/**
 * What keeps the tiers from being a scheme, or `undefined`: each tier has its own name, the cumulative shares lie
 * above 0 and up to 1 and rise from tier to tier, and the last is 1, so that every customer has a tier (domain.md 3).
 */
export function findSchemeProblem(tiers: readonly SchemeTier[]): SchemeProblem | undefined {
  const last = tiers.at(-1);
  if (last === undefined) return { fault: 'noTiers', tier: '' };
  const seen = new Set<string>();
  let previous = 0;
  for (const { tier, upTo } of tiers) {
    if (tier.trim() === '') return { fault: 'tierUnnamed', tier };
    if (seen.has(tier)) return { fault: 'tierTwice', tier };
    if (!(upTo > 0 && upTo <= 1)) return { fault: 'shareOutOfRange', tier };
    if (upTo <= previous) return { fault: 'sharesNotRising', tier };
    seen.add(tier);
    previous = upTo;
  }
  return last.upTo === 1 ? undefined : { fault: 'lastShareNotOne', tier: last.tier };
}
