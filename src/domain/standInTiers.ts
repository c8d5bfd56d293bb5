import type { TierPolicy } from './assignTiers';
import { defaultTierPolicy, findBoundaries, sortDescending } from './assignTiers';
import type { TierScheme } from './tierScheme';

/** Where a value stands among all others. */
export interface TierStanding {
  /** 1 for the highest; equal values have the same rank. */
  readonly rank: number;
  /** Position of its tier in the scheme, from zero. */
  readonly tier: number;
}

/** From where on a value is in a tier or a better one, as long as all others keep theirs. */
export interface TierBound {
  readonly value: number;
  /** Whether the very value of the bound is inside. */
  readonly isIncluded: boolean;
}

/** One customer's place among all, and what another value would make of it. */
export interface TierLadder {
  /** How many customers are ranked, this one among them. */
  readonly ranked: number;
  /** How many others have the very same value. */
  readonly equals: number;
  /** By tier of the scheme but the last, which is open to everybody; `undefined` for one that nobody can reach. */
  readonly bounds: readonly (TierBound | undefined)[];
  /** The place that the customer would have with this value, all others unchanged. */
  readonly standAt: (value: number) => TierStanding;
}

/**
 * What it takes to be in each tier, for one customer among all: the same ranking as `assignTiers` (003, 002), seen from one
 * place. `position` is that of a value that is ranked. Takes O(n log n), each `standAt` O(log n).
 *
 * @throws Error if the value at the position is not ranked.
 */
export function standInTiers(
  values: readonly (number | null)[],
  position: number,
  scheme: TierScheme,
  policy: TierPolicy = defaultTierPolicy,
): TierLadder {
  const own = values[position];
  if (own === null || own === undefined) throw new Error(`The value at ${position} is not ranked.`);
  const others = sortDescending(values.map((value, index) => (index === position ? null : value)));
  const ranked = others.length + 1;
  const bounds = findBoundaries(ranked, scheme, policy)
    .slice(0, -1)
    .map((boundary) => findBound(others, boundary, policy));
  return {
    ranked,
    equals: countBefore(others, own, true) - countBefore(others, own, false),
    bounds,
    standAt: (value) => ({ rank: countBefore(others, value, false) + 1, tier: findTier(value, bounds) }),
  };
}

/**
 * A tier with room for so many customers, and those before it, takes in whoever is not behind the one among the others who
 * has the last of these places; where ties go to the worse tier, only who is before that one.
 */
function findBound(others: Float64Array, boundary: number, policy: TierPolicy): TierBound | undefined {
  if (boundary === 0) return undefined;
  // Whoever is not behind the last is inside where all have room.
  const last = others[boundary - 1] ?? -Infinity;
  if (last <= 0 && policy.notPositive === 'lastTier') return { value: 0, isIncluded: false };
  return { value: last, isIncluded: policy.ties === 'better' || last === -Infinity };
}

function findTier(value: number, bounds: readonly (TierBound | undefined)[]): number {
  const found = bounds.findIndex(
    (bound) => bound !== undefined && (bound.isIncluded ? value >= bound.value : value > bound.value),
  );
  return found < 0 ? bounds.length : found;
}

/** How many of the values, highest first, stand before this one; with those that equal it or without. */
function countBefore(descending: Float64Array, value: number, withEquals: boolean): number {
  let from = 0;
  let to = descending.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const other = descending[middle] ?? 0;
    if (other > value || (withEquals && other === value)) from = middle + 1;
    else to = middle;
  }
  return from;
}
