/** The four quadrants of volume × loyalty (001). */
export type Quadrant = 'asset' | 'enemy' | 'star' | 'weedOut';

/** What a manager may decide about loyalty (domain.md section 6); all [chosen], as 001 gives no numbers. */
export interface LoyaltyPolicy {
  /** Points that each part gives at most; 100 in all. */
  readonly fullPoints: {
    readonly shareOfWallet: number;
    readonly regularity: number;
    readonly recency: number;
    readonly years: number;
  };
  /** The last order is no longer ago than this for full points of recency, in days. */
  readonly recentDays: number;
  /** The last order is this long ago, or longer, for none, in days; linear in between. */
  readonly staleDays: number;
  /** Years of cooperation for full points. */
  readonly fullYears: number;
  /** Loyal from this on, 0..100. */
  readonly loyalFrom: number;
  /** From which purchases of the last 12 months on a volume is large: those of the median of active customers, or a sum. */
  readonly largeVolumeFrom: 'median' | number;
}

export const defaultLoyaltyPolicy: LoyaltyPolicy = {
  fullPoints: { shareOfWallet: 40, regularity: 30, recency: 15, years: 15 },
  recentDays: 30,
  staleDays: 365,
  fullYears: 5,
  loyalFrom: 60,
  largeVolumeFrom: 'median',
};
