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
  /** What the tier means for service (002), in the words of the archive; absent where nothing is said. */
  readonly service?: string;
}

/** A scheme of the texts without its name, which is written in the archive's language. */
export type SchemeRule = Omit<TierScheme, 'name'>;

/** 003: the first 15 % by expected value are key accounts, the next 20 % are B, the remaining 65 % are C. */
export const keyAccountRule: SchemeRule = {
  rankedBy: 'expectedValue',
  tiers: [
    { tier: 'A', upTo: 0.15 },
    { tier: 'B', upTo: 0.35 },
    { tier: 'C', upTo: 1 },
  ],
};

/** 002: by purchases, the top 1 % are VIP, up to 5 % main, up to 20 % ordinary, the rest small customers. */
export const vipPyramidRule: SchemeRule = {
  rankedBy: 'purchases',
  tiers: [
    { tier: 'A', upTo: 0.01 },
    { tier: 'B', upTo: 0.05 },
    { tier: 'C', upTo: 0.2 },
    { tier: 'D', upTo: 1 },
  ],
};
