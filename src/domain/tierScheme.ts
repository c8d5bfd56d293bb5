/** A column by which a scheme ranks customers. */
export type RankedBy = 'expectedValue' | 'purchases' | 'potential';

/** How customers are divided into tiers (domain.md section 3; 003 and 002). A scheme is data: it stands in Settings. */
export interface TierScheme {
  readonly name: string;
  readonly rankedBy: RankedBy;
  /** From best to last. */
  readonly tiers: readonly SchemeTier[];
}

export interface SchemeTier {
  readonly tier: string;
  /** Share of all ranked customers up to and including this tier, 0..1, rising; the last is 1. */
  readonly upTo: number;
}
