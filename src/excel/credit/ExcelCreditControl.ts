import type { RecordKey } from '../../archive/plan';
import type { Work } from '../../usecases/archiveWorkbook';
import type { CreditCase } from '../../usecases/credit/creditCase';
import type { CreditControl, DraftsPlan, ReviewPlan } from '../../usecases/credit/creditControl';
import type { CreditOverview } from '../../usecases/credit/creditOverview';
import type { SaleCheck } from '../../usecases/credit/saleCheck';
import type { ExcelCustomerFiles } from '../files/ExcelCustomerFiles';
import type { Surroundings } from '../surroundings';
import type { Turns } from '../Turns';

/** Credit control of the workbook beside this page. The rules are loaded when they are needed first. */
export class ExcelCreditControl implements CreditControl {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly turns: Turns,
    private readonly files: ExcelCustomerFiles,
  ) {}

  overview(_work: Work): Promise<CreditOverview> {
    return this.failYet();
  }

  openReview(_customer: RecordKey): Promise<CreditCase> {
    return this.failYet();
  }

  planReview(): Promise<ReviewPlan> {
    return this.failYet();
  }

  planDecision(): Promise<ReviewPlan> {
    return this.failYet();
  }

  planDrafts(): Promise<DraftsPlan> {
    return this.failYet();
  }

  maySell(): Promise<SaleCheck> {
    return this.failYet();
  }

  private failYet(): Promise<never> {
    return Promise.reject(new Error(`Not there yet: ${String([this.surroundings, this.turns, this.files].length)}`));
  }
}
