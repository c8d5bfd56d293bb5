import type { RankedBy } from '../../domain/tierScheme';
import type { UnclassifiedReason } from '../reclassify';

/** Why a customer has its tier: its value, its place among all, and how far the boundaries are. */
export interface TierExplanation {
  readonly schemeName: string;
  readonly rankedBy: RankedBy;
  /** As it stands in the sheet; '' where there is none. */
  readonly tier: string;
  /** When it got this tier, by the newest entry of the tier history; absent where none is known. */
  readonly given?: GivenTier;
  readonly standing: TierStandingNow;
}

/** The tier as it was then: by which scheme, with which value. */
export interface GivenTier {
  readonly tier: string;
  /** ISO date. */
  readonly on: string;
  readonly scheme: string;
  readonly value?: number;
  /** '' where nobody has said so. */
  readonly by: string;
}

export type TierStandingNow =
  /** Formulas are frozen to values, which look as if a person had typed them. */
  | { readonly kind: 'frozen' }
  /** It cannot be ranked: `field` is the column to look at. */
  | { readonly kind: 'unranked'; readonly reason: UnclassifiedReason; readonly field: string }
  | RankedCustomer;

export interface RankedCustomer {
  readonly kind: 'ranked';
  readonly value: number;
  readonly calculation: ValueCalculation;
  /** 1 for the highest value; equal values have the same rank. */
  readonly rank: number;
  /** How many customers are ranked. */
  readonly ranked: number;
  /** How many others have the very same value. */
  readonly equals: number;
  /** The tier that the values of today give; differs from the one in the sheet until somebody reclassifies. */
  readonly tier: string;
  /** Whether that is the best tier of the scheme. */
  readonly isBest: boolean;
  /** The next better tier that can be reached, and the value that it takes as long as all others keep theirs. */
  readonly better?: TierBoundary;
  /** The tier below, and the value that keeps the customer out of it; absent in the last tier. */
  readonly worse?: TierBoundary;
  readonly nextOrder: NextOrder;
}

export interface TierBoundary {
  readonly tier: string;
  readonly value: number;
  /** Whether a value equal to the boundary stands on its better side. */
  readonly isIncluded: boolean;
}

/** How the ranked value comes about (003). */
export type ValueCalculation =
  | {
      readonly rule: 'prospect';
      readonly marketPotential: number;
      readonly expectedShare: number;
      readonly probability: number;
    }
  | {
      readonly rule: 'existing';
      readonly currentBusiness: number;
      readonly additionalVolume: number;
      readonly probability: number;
    }
  /** A person has typed it over the formula. */
  | { readonly rule: 'typed' }
  /** It stands in the column that the scheme ranks by. */
  | { readonly rule: 'column'; readonly field: string };

/** What one more average order would do, all others unchanged. */
export type NextOrder =
  /** `notCounted`: the scheme, or a typed value, does not follow orders. */
  | { readonly kind: 'unknown'; readonly reason: 'prospect' | 'noOrders' | 'notCounted' }
  | {
      readonly kind: 'known';
      /** The mean of the customer's newest orders, or of its newest months with sales where it has no orders. */
      readonly amount: number;
      readonly averaged: number;
      readonly source: 'orders' | 'monthlySales';
      /** The value, rank and tier that it would have then. */
      readonly value: number;
      readonly rank: number;
      readonly tier: string;
    };
