import type { LoyaltyPart } from '../../domain/loyalty/computeLoyalty';
import type { Quadrant } from '../../domain/loyalty/loyaltyPolicy';
import type { PortfolioCuts } from './customerPortfolio';

/** Why a customer has its loyalty, its quadrant and its importance. */
export interface LoyaltyExplanation {
  /** Only customers in business are placed (001). */
  readonly isActive: boolean;
  /** 0..100; absent where nothing is known to judge by. */
  readonly loyalty?: number;
  /** A person has entered it: it counts before the parts. */
  readonly isEntered: boolean;
  readonly parts: readonly ExplainedLoyaltyPart[];
  /** Purchases of the last 12 months. */
  readonly volume?: number;
  readonly cuts: PortfolioCuts;
  readonly quadrant?: Quadrant;
  /** 0..1. */
  readonly contributionShare?: number;
  readonly timeShare?: number;
  /** Percentage points. */
  readonly importance?: number;
  /** The day that the figures in the sheet are as of, an ISO date; '' where they were never updated. */
  readonly asOf: string;
}

export interface ExplainedLoyaltyPart {
  readonly part: LoyaltyPart;
  /** Absent where nothing is known: the other parts are then scaled up to 100. */
  readonly points?: number;
  readonly full: number;
  /** What it is made from: a share 0..1, months of 12, days since the last order, years of business. */
  readonly data?: number;
}
