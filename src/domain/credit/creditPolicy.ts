/** Credit ratings from best to worst (domain.md section 7). */
export const ratings = ['AAA', 'AA', 'A', 'BBB', 'BB', 'B', 'C'] as const;

export type Rating = (typeof ratings)[number];

/** The three customary scorecards (002, 004). */
export type ScorecardId = '5C' | '5P' | '6A';

/** A factor of any scorecard; ids are unique over all of them. */
export type CreditFactor =
  | 'character'
  | 'capacity'
  | 'capital'
  | 'collateral'
  | 'conditions'
  | 'people'
  | 'purpose'
  | 'payment'
  | 'protection'
  | 'perspective'
  | 'economic'
  | 'technical'
  | 'managerial'
  | 'organisational'
  | 'financial'
  | 'commercial';

export interface WeightedFactor {
  readonly factor: CreditFactor;
  /** 0..1; the weights of a scorecard sum to 1. */
  readonly weight: number;
}

/** What a rating stands for. */
export interface RatingBand {
  readonly rating: Rating;
  /** Lowest score of the band, 0..100, inclusive. */
  readonly scoreFrom: number;
  /** By what the purchases within the credit period are multiplied for the limit. */
  readonly limitFactor: number;
  /** Days. */
  readonly creditPeriod: number;
}

/** A step of the ladder for slowness, and of the one for caps. */
export interface SlownessStep {
  /** Days late up to and including this; the last step of a ladder is `Infinity`. */
  readonly upToDays: number;
  /** 0..100. */
  readonly points: number;
}

/** An invoice that is open longer than this overdue caps the rating. */
export interface OverdueCap {
  readonly moreThanDays: number;
  readonly rating: Rating;
}

/** What a manager may decide about credit; all [chosen] in domain.md section 7. */
export interface CreditPolicy {
  readonly scorecards: Readonly<Record<ScorecardId, readonly WeightedFactor[]>>;
  /** From the best rating down; the last begins at 0. */
  readonly bands: readonly RatingBand[];
  /** By which the payment history proposes the factor character, rising. */
  readonly slowness: readonly SlownessStep[];
  /** From the longest down. */
  readonly overdueCaps: readonly OverdueCap[];
  /** The best rating of a new customer without a recorded approval. */
  readonly newCustomerCap: Rating;
  /** Upper ends of the ageing buckets in days overdue, rising: 30, 60, 90 make not due, 1–30, 31–60, 61–90, over 90. */
  readonly ageingEdges: readonly number[];
  /** Overdue up to this many days: remind. */
  readonly remindUpToDays: number;
  /** Overdue up to this many days: for the manager; beyond no new credit, and the rating is reviewed. */
  readonly managerUpToDays: number;
  /** Overdue money up to this amount is let pass. */
  readonly overdueToleranceAmount: number;
  /** Overdue up to this many days is let pass. */
  readonly overdueToleranceDays: number;
  /** Which parts make the exposure. */
  readonly exposureCounts: { readonly receivables: boolean; readonly openOrders: boolean };
  /** Months between two reviews, of the best tier and of all others. */
  readonly reviewMonths: { readonly firstTier: number; readonly others: number };
}

function weigh(factors: readonly CreditFactor[], weights: readonly number[]): readonly WeightedFactor[] {
  return factors.map((factor, index) => ({ factor, weight: weights[index] ?? 1 / factors.length }));
}

export const defaultCreditPolicy: CreditPolicy = {
  scorecards: {
    '5C': weigh(['character', 'capacity', 'capital', 'collateral', 'conditions'], [0.35, 0.25, 0.2, 0.1, 0.1]),
    '5P': weigh(['people', 'purpose', 'payment', 'protection', 'perspective'], []),
    '6A': weigh(['economic', 'technical', 'managerial', 'organisational', 'financial', 'commercial'], []),
  },
  bands: [
    { rating: 'AAA', scoreFrom: 90, limitFactor: 1.5, creditPeriod: 90 },
    { rating: 'AA', scoreFrom: 80, limitFactor: 1, creditPeriod: 60 },
    { rating: 'A', scoreFrom: 70, limitFactor: 0.8, creditPeriod: 30 },
    { rating: 'BBB', scoreFrom: 60, limitFactor: 0.6, creditPeriod: 30 },
    { rating: 'BB', scoreFrom: 50, limitFactor: 0.4, creditPeriod: 15 },
    { rating: 'B', scoreFrom: 40, limitFactor: 0.2, creditPeriod: 15 },
    { rating: 'C', scoreFrom: 0, limitFactor: 0, creditPeriod: 0 },
  ],
  slowness: [
    { upToDays: 0, points: 100 },
    { upToDays: 30, points: 80 },
    { upToDays: 60, points: 40 },
    { upToDays: Infinity, points: 0 },
  ],
  overdueCaps: [
    { moreThanDays: 60, rating: 'B' },
    { moreThanDays: 30, rating: 'BBB' },
  ],
  newCustomerCap: 'A',
  ageingEdges: [30, 60, 90],
  remindUpToDays: 30,
  managerUpToDays: 60,
  overdueToleranceAmount: 0,
  overdueToleranceDays: 0,
  exposureCounts: { receivables: true, openOrders: true },
  reviewMonths: { firstTier: 6, others: 12 },
};
