import type { TableId } from '../../archive/field';
import type { RecordKey } from '../../archive/plan';
import type { Quadrant } from '../../domain/loyalty/loyaltyPolicy';
import type { Work } from '../archiveWorkbook';
import type { CustomerFile } from '../customerFiles';
import type { CustomerExplanation } from './customerExplanation';

/**
 * The customers as a whole: who buys much and stays, who is worth more of our time (001, 003); and of one customer, where
 * each judgement comes from. `src/excel` implements it. It only reads.
 */
export interface CustomerPortfolio {
  /** Places all active customers by volume and loyalty, and compares what they bring with the time they take. */
  readPortfolio(work: Work): Promise<Portfolio>;
  /** Why the customer has its tier, rating, score, loyalty and importance, as of now. */
  explain(file: CustomerFile, work: Work): Promise<CustomerExplanation>;
  /**
   * Shows only the customer's records in the sheet of a table, by a filter on its column of customer numbers.
   * @returns the header of that column where it already bears another filter, which is then left alone unless `isReplacing`.
   */
  showRecords(table: TableId, customerNumber: string, isReplacing: boolean): Promise<string | undefined>;
}

/** An active customer as the portfolio sees it. */
export interface PortfolioCustomer {
  readonly record: RecordKey;
  readonly name: string;
  readonly tier: string;
  readonly region: string;
  readonly owner: string;
  /** Purchases of the last 12 months; absent where none are known. */
  readonly volume?: number;
  /** 0..100; absent where nothing is known to judge by. */
  readonly loyalty?: number;
  /** Present where it can be placed. */
  readonly quadrant?: Quadrant;
  /** Shares of all active customers, 0..1; absent where nobody's are known. */
  readonly contributionShare?: number;
  readonly timeShare?: number;
  /** Contribution share less time share, in percentage points (003); absent where the contribution is not known. */
  readonly importance?: number;
}

/** From which volume and which loyalty on a customer counts as large and as loyal. */
export interface PortfolioCuts {
  /** Absent where it is the median and nobody's purchases are known. */
  readonly volume?: number;
  readonly isMedian: boolean;
  readonly loyalty: number;
}

export interface Portfolio {
  /** ISO date that the figures are as of. */
  readonly asOf: string;
  /** All active customers, those who buy most first and those of whom no purchases are known last. */
  readonly customers: readonly PortfolioCustomer[];
  readonly cuts: PortfolioCuts;
  /** Those with an importance, the most under-served first. */
  readonly ranked: readonly PortfolioCustomer[];
  /** Whether time is known: there is no table of visits, nothing stands in it, or it does. */
  readonly visits: 'noTable' | 'none' | 'logged';
  /** Customers whose contribution is their share of sales alone, as no margin is known of them. */
  readonly withoutMargin: number;
}
