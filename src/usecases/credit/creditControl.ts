import type { Plan, RecordKey } from '../../archive/plan';
import type { Rating } from '../../domain/credit/creditPolicy';
import type { Work } from '../archiveWorkbook';
import type { CreditCase, CreditChoice, ReviewForm } from './creditCase';
import type { CreditOverview } from './creditOverview';
import type { SaleCheck } from './saleCheck';

/**
 * Credit (002, 004; domain.md section 7): who owes what, what each customer is rated and may owe, and whether a sale may be made.
 * `src/excel` implements it. Nothing here writes; each plan is applied with `ArchiveWorkbook.apply`, and a rating or limit changes
 * by the plan of a decision only. Every method rejects with `archiveOutdated` where the archive has to be upgraded first.
 */
export interface CreditControl {
  /** Ageing, exposure and flags of all customers. */
  overview(work: Work): Promise<CreditOverview>;
  /** @throws WorkbookProblem `recordNotFound`. */
  openReview(customer: RecordKey, work: Work): Promise<CreditCase>;
  /** Saves the review as a draft, with its investigation. Customers stays as it is. */
  planReview(review: EditedReview): Promise<ReviewPlan>;
  /** Writes the decision into the review and into Customers, each change logged. */
  planDecision(review: EditedReview, choice: CreditChoice): Promise<ReviewPlan>;
  /**
   * Drafts for these customers from what is known: payment history, and the factors of their last review. Whoever has a draft keeps it.
   */
  planDrafts(customers: DraftedCustomers, work: Work): Promise<DraftsPlan>;
  /**
   * "May I sell this amount to this customer now?", from the rows of receivables and orders as they stand now.
   * @param amount In the archive's currency, above zero.
   */
  maySell(customer: RecordKey, amount: number): Promise<SaleCheck>;
}

/** `all`: everybody who is dealt with, existing customers and those who owe something. */
export type DraftedCustomers = readonly RecordKey[] | 'all';

/** A review as it was opened, and what its form holds now. */
export interface EditedReview {
  readonly opened: CreditCase;
  readonly form: ReviewForm;
}

export interface ReviewPlan {
  readonly plan: Plan;
  /** `false` for an archive that has no change log. */
  readonly isLogged: boolean;
}

/** What drafts for many customers would be. */
export interface DraftsPlan {
  readonly plan: Plan;
  /** One a customer that gets a draft, in the order asked. */
  readonly drafts: readonly DraftProposal[];
  /** How many have a draft already. */
  readonly kept: number;
}

export interface DraftProposal {
  readonly record: RecordKey;
  readonly name: string;
  readonly score: number;
  /** How many factors of the scorecard have no data. */
  readonly noData: number;
  readonly current?: Rating | undefined;
  readonly suggested: Rating;
  /** Absent where the purchases are not known. */
  readonly suggestedLimit?: number | undefined;
}
