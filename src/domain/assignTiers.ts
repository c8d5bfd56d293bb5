import type { TierScheme } from './tierScheme';

/** The points of ranking that 002 and 003 leave open; the defaults are those of domain.md section 3. */
export interface TierPolicy {
  /** How `customers × share` becomes a whole number of customers. */
  readonly rounding: 'halfUp' | 'up' | 'down';
  /** The first tier gets at least so many customers, if there are so many. */
  readonly firstTierMinimum: number;
  /** Where equal values go that a boundary would part: they never fall into different tiers. */
  readonly ties: 'better' | 'worse';
  /** Whether values of zero and below always get the last tier or are ranked like all others. */
  readonly notPositive: 'lastTier' | 'ranked';
}

export const defaultTierPolicy: TierPolicy = {
  rounding: 'halfUp',
  firstTierMinimum: 1,
  ties: 'better',
  notPositive: 'lastTier',
};

export interface TierAssignment {
  /** One entry a value, in the same order; `''` for a value that is not ranked. */
  readonly tiers: readonly string[];
  /** In the order of the scheme. */
  readonly counts: readonly number[];
  /** How many customers a tie across a boundary put into another tier than their place alone would have. */
  readonly moved: number;
}

/**
 * Divides customers into the tiers of a scheme by rank of their values, highest first (003: 15 / 20 / 65 %).
 * `null` is not ranked and does not count. The order of the values has no influence, nor has a common factor.
 * 20 different values under the key account scheme give 3 A, 4 B and 13 C. Takes O(n log n).
 */
export function assignTiers(
  values: readonly (number | null)[],
  scheme: TierScheme,
  policy: TierPolicy = defaultTierPolicy,
): TierAssignment {
  const ranked = sortDescending(values);
  const boundaries = findBoundaries(ranked.length, scheme, policy);
  const thresholds = findThresholds(ranked, boundaries, policy);
  const names = scheme.tiers.map((tier) => tier.tier);
  const counts = names.map(() => 0);
  const tiers = values.map((value) => {
    if (value === null) return '';
    const position = findTier(value, thresholds, policy);
    counts[position] = (counts[position] ?? 0) + 1;
    return names[position] ?? '';
  });
  return { tiers, counts, moved: countMoved(ranked, boundaries, thresholds, policy) };
}

/** The ranked values, highest first. A typed array sorts numbers natively, which keeps 100 000 customers in the milliseconds. */
export function sortDescending(values: readonly (number | null)[]): Float64Array {
  const ranked = new Float64Array(values.length);
  let length = 0;
  for (const value of values) {
    // `+ 0` makes -0 an ordinary zero; the sort would tell them apart.
    if (value !== null) ranked[length++] = value + 0;
  }
  return ranked.subarray(0, length).sort().reverse();
}

/** How many customers stand in each tier and the better ones together; never falling, the last holds everybody. */
export function findBoundaries(customers: number, scheme: TierScheme, policy: TierPolicy): number[] {
  let previous = Math.min(policy.firstTierMinimum, customers);
  return scheme.tiers.map((tier, index) => {
    if (index === scheme.tiers.length - 1) return customers;
    previous = Math.max(previous, multiplyByShare(customers, tier.upTo, policy.rounding));
    return previous;
  });
}

/**
 * `customers × share` as a whole number. The share is taken to nine decimals and reckoned in integers, because in
 * floating point 90 × 0.35 is 31.499999999999996 and would be rounded to 31 instead of 32.
 */
function multiplyByShare(customers: number, share: number, rounding: TierPolicy['rounding']): number {
  const scale = 1e9;
  const product = customers * Math.round(share * scale);
  const rest = product % scale;
  const whole = (product - rest) / scale;
  const isRoundedUp = rounding === 'up' ? rest > 0 : rounding === 'halfUp' && rest >= scale / 2;
  return isRoundedUp ? whole + 1 : whole;
}

/**
 * The limit value of each tier but the last. With ties to the better tier, a value equal to the last one inside the boundary
 * is in; with ties to the worse tier, only values above the first one outside are.
 */
function findThresholds(ranked: Float64Array, boundaries: readonly number[], policy: TierPolicy): number[] {
  return boundaries.slice(0, -1).map((boundary) => {
    if (boundary === 0) return Infinity;
    return policy.ties === 'better' ? (ranked[boundary - 1] ?? -Infinity) : (ranked[boundary] ?? -Infinity);
  });
}

function findTier(value: number, thresholds: readonly number[], policy: TierPolicy): number {
  if (value <= 0 && policy.notPositive === 'lastTier') return thresholds.length;
  for (let tier = 0; tier < thresholds.length; tier++) {
    const threshold = thresholds[tier] ?? Infinity;
    if (policy.ties === 'better' ? value >= threshold : value > threshold) return tier;
  }
  return thresholds.length;
}

/** Compares, place by place, the tier that the place alone would give with the tier that the value got. */
function countMoved(
  ranked: Float64Array,
  boundaries: readonly number[],
  thresholds: readonly number[],
  policy: TierPolicy,
): number {
  let moved = 0;
  let byPlace = 0;
  for (let place = 0; place < ranked.length; place++) {
    const value = ranked[place] ?? 0;
    while (place >= (boundaries[byPlace] ?? Infinity)) byPlace++;
    // Values of zero and below are in the last tier by their own rule, not by a tie.
    if (value <= 0 && policy.notPositive === 'lastTier') break;
    if (findTier(value, thresholds, policy) !== byPlace) moved++;
  }
  return moved;
}
