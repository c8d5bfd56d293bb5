import { dropNoise } from '../dropNoise';
import type { LoyaltyPolicy } from './loyaltyPolicy';

/** What loyalty is derived from (domain.md section 6). Absent: not known. */
export interface LoyaltyInputs {
  /** Our share of what the customer buys of such goods, 0..1; more counts as 1. */
  readonly shareOfWallet?: number | undefined;
  /** Of the last 12 months, those with an order, 0..12. */
  readonly orderMonths?: number | undefined;
  /** Days from the last order to the day of the figures; no order known earns nothing. */
  readonly daysSinceLastOrder?: number | undefined;
  /** Years since the first order or deal; unknown earns nothing. */
  readonly years?: number | undefined;
}

export type LoyaltyPart = keyof LoyaltyPolicy['fullPoints'];

export interface Loyalty {
  /** 0..100 */
  readonly total: number;
  /** Points of each part, as they add up to the total: scaled where the share of wallet is unknown, which then has none. */
  readonly parts: Readonly<Record<Exclude<LoyaltyPart, 'shareOfWallet'>, number>> & { readonly shareOfWallet?: number };
  /** What the other parts are multiplied by because the share of wallet is unknown; 1 where it is known. */
  readonly scale: number;
}

/**
 * Loyalty 0..100: share of wallet 40, regularity (months with an order of 12) 30, recency (30 days full, 365 none, linear) 15, years
 * (5 full) 15. Where the share of wallet is unknown the other three are scaled up to 100. `undefined` where the months with orders
 * are unknown, as then nothing is known of how the customer buys, and where only the unknown share of wallet would count.
 */
export function computeLoyalty(inputs: LoyaltyInputs, policy: LoyaltyPolicy): Loyalty | undefined {
  if (inputs.orderMonths === undefined) return undefined;
  const { shareOfWallet } = inputs;
  const { fullPoints } = policy;
  const known = fullPoints.regularity + fullPoints.recency + fullPoints.years;
  if (shareOfWallet === undefined && known <= 0) return undefined;
  const scale = shareOfWallet === undefined ? (known + fullPoints.shareOfWallet) / known : 1;
  const regularity = fullPoints.regularity * scale * within(inputs.orderMonths / 12);
  const recency = fullPoints.recency * scale * freshness(inputs.daysSinceLastOrder, policy);
  const years = fullPoints.years * scale * within((inputs.years ?? 0) / policy.fullYears);
  const wallet = shareOfWallet === undefined ? undefined : fullPoints.shareOfWallet * within(shareOfWallet);
  // The noise goes from the sum at last: three thirds of 100 are 100 only so.
  const total = dropNoise((wallet ?? 0) + regularity + recency + years);
  const parts = { regularity: dropNoise(regularity), recency: dropNoise(recency), years: dropNoise(years) };
  return {
    total,
    parts: wallet === undefined ? parts : { shareOfWallet: dropNoise(wallet), ...parts },
    scale,
  };
}

/** 1 for an order within the recent days, 0 from the stale days on, linear in between. */
function freshness(days: number | undefined, { recentDays, staleDays }: LoyaltyPolicy): number {
  if (days === undefined) return 0;
  if (days <= recentDays) return 1;
  return days >= staleDays ? 0 : (staleDays - days) / (staleDays - recentDays);
}

function within(share: number): number {
  return Math.min(Math.max(share, 0), 1);
}
