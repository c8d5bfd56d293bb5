import type { RecordKey } from '../../archive/plan';
import type { KnockOut } from '../../domain/credit/capRating';
import type { CreditFactor, CreditPolicy, Rating, ScorecardId } from '../../domain/credit/creditPolicy';
import type { FileRecord } from '../customerFiles';
import type { FigureSource, ReceivableFigures } from '../figures/customerFigures';

/** Flags that make a rating C (domain.md section 7). */
export const knockOuts: readonly KnockOut[] = ['none', 'stopBusiness', 'sued'];

/** Steps of an investigation (004), in their order. */
export const investigationSteps = [
  'preparation',
  'basicInformation',
  'financialStatements',
  'operations',
  'riskFactors',
  'assessment',
  'monitoring',
] as const;

export type InvestigationStep = (typeof investigationSteps)[number];

export const stepStates = ['open', 'underWay', 'done', 'notNeeded'] as const;

export type StepState = (typeof stepStates)[number];

/** What is decided about a customer's credit, as it stands in Customers; absent where nothing does. */
export interface CreditTerms {
  readonly rating?: Rating | undefined;
  readonly limit?: number | undefined;
  /** Days. */
  readonly period?: number | undefined;
}

/** What a customer owes and may owe, as of a day: by its receivables and orders, or, where it has none, by its row of Customers. */
export interface CreditStanding {
  /** ISO date. */
  readonly asOf: string;
  readonly terms: CreditTerms;
  readonly receivables: ReceivableFigures;
  readonly openOrders: number;
  /** Receivables and open orders, as far as the policy counts them. */
  readonly exposure: number;
  /** Which of the two make the exposure. */
  readonly counts: CreditPolicy['exposureCounts'];
  /** Where the figures come from: tables with rows, or else what stands in Customers. */
  readonly sources: { readonly receivables: FigureSource | 'none'; readonly openOrders: FigureSource | 'none' };
}

/** An invoice of the customer that is not paid in full, or was paid late. */
export interface AgedInvoice {
  readonly record: RecordKey;
  /** ISO dates. */
  readonly date?: string;
  readonly due?: string;
  readonly amount: number;
  readonly open: number;
  /** 0 where it is not due yet, or nothing is open. */
  readonly daysOverdue: number;
  readonly isDisputed: boolean;
}

/** What the form of a review holds: what people have entered, and what the payment history has proposed to them. */
export interface ReviewForm {
  readonly scorecard: ScorecardId;
  /** 0..100; a factor that is absent has no data. */
  readonly factors: Readonly<Partial<Record<CreditFactor, number>>>;
  readonly knockOut: KnockOut;
  readonly steps: readonly StepEntry[];
  readonly remarks: string;
}

/** One step of the investigation as the form holds it. */
export interface StepEntry {
  readonly step: InvestigationStep;
  readonly state: StepState;
  /** ISO date; '' where there is none. */
  readonly date: string;
  readonly finding: string;
}

/** What a person decides. */
export interface CreditChoice {
  readonly rating: Rating;
  readonly limit: number;
  /** Days. */
  readonly period: number;
  /** Who has approved more than the caps allow; '' for nobody. */
  readonly approvedBy: string;
  /** Asked for where the decision differs from the suggestion. */
  readonly reason: string;
  /** ISO date. */
  readonly nextReview: string;
}

/** All that one review is made from. */
export interface CreditCase {
  readonly customer: FileRecord;
  readonly name: string;
  readonly policy: CreditPolicy;
  readonly standing: CreditStanding;
  /** Mean of purchases over the months with deliveries; absent where none are known. */
  readonly monthlyPurchases?: number;
  readonly monthlyPurchasesSource?: FigureSource;
  /** No approved earlier review, and first traded within a year of the day, or never. */
  readonly isNew: boolean;
  /** Nothing was ever bought: a first deal carries no credit. */
  readonly isFirstDeal: boolean;
  readonly isFirstTier: boolean;
  readonly invoices: readonly AgedInvoice[];
  /** A review that was begun and not decided yet; it is gone on with. */
  readonly draft?: FileRecord;
  /** Steps of the draft's investigation as they stand in the archive. */
  readonly steps: readonly FileRecord[];
  /** The newest decided review. */
  readonly lastDecided?: FileRecord;
  /** What the payment history proposes for the factors `character` and `payment`, 0..100; absent without one. */
  readonly proposed?: number;
  /** What the form begins with: the draft, or else the last decided review with the payment history of today. */
  readonly form: ReviewForm;
}
