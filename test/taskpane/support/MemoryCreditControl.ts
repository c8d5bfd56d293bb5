import { WorkbookProblem } from '../../../src/usecases/archiveWorkbook';
import type { CreditCase, CreditChoice } from '../../../src/usecases/credit/creditCase';
import type {
  CreditControl,
  DraftedCustomers,
  DraftsPlan,
  EditedReview,
  ReviewPlan,
} from '../../../src/usecases/credit/creditControl';
import type { CreditOverview } from '../../../src/usecases/credit/creditOverview';
import type { SaleCheck } from '../../../src/usecases/credit/saleCheck';

/** Credit as a test says it is; remembers what was asked. */
export class MemoryCreditControl implements CreditControl {
  shownOverview: CreditOverview | undefined;
  case: CreditCase | undefined;
  drafts: DraftsPlan | undefined;
  sale: SaleCheck | undefined;
  readonly reviews: EditedReview[] = [];
  readonly choices: CreditChoice[] = [];
  readonly drafted: DraftedCustomers[] = [];
  readonly asked: (readonly [customer: string, amount: number])[] = [];

  constructor(public plan: ReviewPlan) {}

  overview(): Promise<CreditOverview> {
    return answer(this.shownOverview);
  }

  openReview(): Promise<CreditCase> {
    return answer(this.case);
  }

  planReview(review: EditedReview): Promise<ReviewPlan> {
    this.reviews.push(review);
    return Promise.resolve(this.plan);
  }

  planDecision(review: EditedReview, choice: CreditChoice): Promise<ReviewPlan> {
    this.reviews.push(review);
    this.choices.push(choice);
    return Promise.resolve(this.plan);
  }

  planDrafts(customers: DraftedCustomers): Promise<DraftsPlan> {
    this.drafted.push(customers);
    return answer(this.drafts);
  }

  maySell(customer: string, amount: number): Promise<SaleCheck> {
    this.asked.push([customer, amount]);
    return answer(this.sale);
  }
}

/** A workbook without an archive where the test has said nothing. */
function answer<Answer>(given: Answer | undefined): Promise<Answer> {
  return given === undefined ? Promise.reject(new WorkbookProblem('noArchive')) : Promise.resolve(given);
}
