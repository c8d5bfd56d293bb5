import type { RecordKey } from '../../archive/plan';
import type { Work } from '../../usecases/archiveWorkbook';
import type { CreditCase, CreditChoice } from '../../usecases/credit/creditCase';
import type {
  CreditControl,
  DraftedCustomers,
  DraftsPlan,
  EditedReview,
  ReviewPlan,
} from '../../usecases/credit/creditControl';
import type { CreditOverview } from '../../usecases/credit/creditOverview';
import type { ReviewSnapshot } from '../../usecases/credit/planReview';
import type { SaleCheck } from '../../usecases/credit/saleCheck';
import type { ArchiveFigures } from '../../usecases/figures/customerFigures';
import type { FiguresSnapshot } from '../../usecases/figures/figuresSnapshot';
import type { Policy } from '../../usecases/policy/policy';
import type { ExcelCustomerFiles } from '../files/ExcelCustomerFiles';
import { readFigures } from '../figures/readFigures';
import { requireArchive, tableOf } from '../findArchive';
import type { FoundArchive } from '../findArchive';
import { carryOut } from '../importing/carryOut';
import { readArchiveSettings, requestArchiveSettings } from '../readArchiveSettings';
import { runInExcel } from '../runInExcel';
import type { Surroundings } from '../surroundings';
import type { Turns } from '../Turns';
import { readCustomerRows } from './readCustomerRows';
import type { CustomerRows, CustomerTable } from './readCustomerRows';

/** Credit control of the workbook beside this page. The rules are loaded when they are needed first. */
export class ExcelCreditControl implements CreditControl {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly turns: Turns,
    private readonly files: ExcelCustomerFiles,
  ) {}

  /** Reading is one turn on the workbook; deciding, which may take longer, is none. */
  async overview(work: Work): Promise<CreditOverview> {
    const { overviewCredit } = await import('../../usecases/credit/overviewCredit');
    const { groupReviews } = await import('../../usecases/credit/groupReviews');
    const read = await this.run((context, archive) => this.readAll(context, archive, work));
    const reviews = await carryOut(groupReviews(read.reviews), work);
    const figures = await this.gather(read, work);
    return carryOut(
      overviewCredit({
        figures,
        policy: read.policy.credit,
        keepsReceivables: read.snapshot.has('receivables'),
        keepsOrders: read.snapshot.has('orders'),
        reviews,
      }),
      work,
    );
  }

  openReview(customer: RecordKey): Promise<CreditCase> {
    return this.run(async (context, archive) => {
      const { openCase } = await import('../../usecases/credit/openCase');
      tableOf(archive, 'creditReviews');
      const tables = ['receivables', 'orders', 'monthlySales', 'creditReviews', 'investigations'] as const;
      const { rows, policy } = await this.readOne(context, archive, customer, tables);
      const { figuresOfCustomer } = await import('./figuresOfCustomer');
      const today = this.surroundings.today();
      return openCase({
        customer: rows.customer,
        figures: figuresOfCustomer(rows, today, policy),
        receivables: rows.recordsOf('receivables'),
        reviews: rows.recordsOf('creditReviews'),
        steps: rows.recordsOf('investigations'),
        keepsReceivables: rows.keeps('receivables'),
        keepsOrders: rows.keeps('orders'),
        today,
        policy,
      });
    });
  }

  planReview(review: EditedReview): Promise<ReviewPlan> {
    return this.plan(review, undefined);
  }

  planDecision(review: EditedReview, choice: CreditChoice): Promise<ReviewPlan> {
    return this.plan(review, choice);
  }

  async planDrafts(customers: DraftedCustomers, work: Work): Promise<DraftsPlan> {
    const { planDrafts } = await import('../../usecases/credit/planDrafts');
    const { groupReviews } = await import('../../usecases/credit/groupReviews');
    const read = await this.run(async (context, archive) => ({
      ...(await this.readAll(context, archive, work)),
      writing: await this.readWriting(context, archive),
    }));
    const figures = await this.gather(read, work);
    const reviews = await carryOut(groupReviews(read.reviews), work);
    const { writing, policy } = read;
    return carryOut(planDrafts(customers, { ...writing, figures, reviews, policy }), work);
  }

  maySell(customer: RecordKey, amount: number): Promise<SaleCheck> {
    return this.run(async (context, archive) => {
      const { checkSale } = await import('../../usecases/credit/checkSale');
      const { figuresOfCustomer } = await import('./figuresOfCustomer');
      const { rows, policy } = await this.readOne(context, archive, customer, ['receivables', 'orders']);
      const today = this.surroundings.today();
      return checkSale(amount, {
        customer: rows.customer,
        figures: figuresOfCustomer(rows, today, policy),
        keepsReceivables: rows.keeps('receivables'),
        keepsOrders: rows.keeps('orders'),
        today,
        policy,
      });
    });
  }

  private plan(review: EditedReview, choice: CreditChoice | undefined): Promise<ReviewPlan> {
    return this.run(async (context, archive) => {
      const { planReview } = await import('../../usecases/credit/planReview');
      return planReview(review, choice, await this.readWriting(context, archive));
    });
  }

  private async readWriting(context: Excel.RequestContext, archive: FoundArchive): Promise<ReviewSnapshot> {
    const { readReviewSnapshot } = await import('./readReviewSnapshot');
    return readReviewSnapshot(context, archive, this.surroundings);
  }

  private async readOne(
    context: Excel.RequestContext,
    archive: FoundArchive,
    customer: RecordKey,
    tables: readonly CustomerTable[],
  ): Promise<{ readonly rows: CustomerRows; readonly policy: Policy }> {
    const settings = requestArchiveSettings(context, archive);
    const rows = await readCustomerRows(context, archive, this.files.places.indexes, customer, tables);
    return { rows, policy: settings().policy };
  }

  private async readAll(context: Excel.RequestContext, archive: FoundArchive, work: Work) {
    const { readReviewColumns } = await import('./readReviewColumns');
    const reviews = await readReviewColumns(context, archive, work);
    const { policy } = await readArchiveSettings(context, archive);
    return { reviews, policy, snapshot: await readFigures(context, archive, work) };
  }

  private async gather(
    { snapshot, policy }: { readonly snapshot: FiguresSnapshot; readonly policy: Policy },
    work: Work,
  ): Promise<ArchiveFigures> {
    const { gatherFigures } = await import('../../usecases/figures/gatherFigures');
    return carryOut(gatherFigures(snapshot, this.surroundings.today(), policy), work);
  }

  private run<Result>(
    read: (context: Excel.RequestContext, archive: FoundArchive) => Promise<Result>,
  ): Promise<Result> {
    return this.turns.take(() =>
      runInExcel(this.surroundings, async (context) => read(context, await requireArchive(context))),
    );
  }
}
