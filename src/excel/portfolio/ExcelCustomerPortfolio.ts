import type { TableId } from '../../archive/field';
import { WorkbookProblem } from '../../usecases/archiveWorkbook';
import type { Work } from '../../usecases/archiveWorkbook';
import type { CustomerFile, FileRecord } from '../../usecases/customerFiles';
import type { CustomerExplanation } from '../../usecases/portfolio/customerExplanation';
import type { CustomerPortfolio, Portfolio } from '../../usecases/portfolio/customerPortfolio';
import { requireArchive } from '../findArchive';
import { readFigures } from '../figures/readFigures';
import type { ExcelCustomerFiles } from '../files/ExcelCustomerFiles';
import { carryOut } from '../importing/carryOut';
import { readArchiveSettings } from '../readArchiveSettings';
import { runInExcel } from '../runInExcel';
import type { Surroundings } from '../surroundings';
import type { Turns } from '../Turns';
import { filterByCustomer } from './filterByCustomer';
import { readExplained } from './readExplained';

/** The portfolio of the workbook beside this page. The rules are loaded when they are needed first. */
export class ExcelCustomerPortfolio implements CustomerPortfolio {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly turns: Turns,
    private readonly files: ExcelCustomerFiles,
  ) {}

  async readPortfolio(work: Work): Promise<Portfolio> {
    const { gatherFigures } = await import('../../usecases/figures/gatherFigures');
    const { composePortfolio } = await import('../../usecases/portfolio/composePortfolio');
    const { snapshot, policy, hasVisits } = await this.run(async (context) => {
      const archive = await requireArchive(context);
      const settings = await readArchiveSettings(context, archive);
      return {
        policy: settings.policy,
        snapshot: await readFigures(context, archive, work),
        hasVisits: archive.tables.has('visits'),
      };
    });
    const figures = await carryOut(gatherFigures(snapshot, this.surroundings.today(), policy), work);
    const isTimeKnown = figures.customers.some(({ minutes }) => minutes > 0);
    const visits = isTimeKnown ? 'logged' : hasVisits ? 'none' : 'noTable';
    return carryOut(composePortfolio(figures, policy.loyalty, visits), work);
  }

  async explain(file: CustomerFile, work: Work): Promise<CustomerExplanation> {
    const { explainCustomer } = await import('../../usecases/portfolio/explainCustomer');
    const orders = await this.readNewest(file, 'orders');
    const months = await this.readNewest(file, 'monthlySales');
    const archive = await this.run((context) => readExplained(context, work));
    const explanation = await carryOut(explainCustomer({ file, orders, months, ...archive }), work);
    if (explanation === undefined) {
      throw new WorkbookProblem('recordNotFound', { table: 'customers', record: file.customer.record });
    }
    return explanation;
  }

  showRecords(table: TableId, customerNumber: string, isReplacing: boolean): Promise<string | undefined> {
    return this.run((context) => filterByCustomer(context, table, customerNumber, isReplacing));
  }

  /** The newest records of a table, more than the file shows where there are more. */
  private async readNewest({ customer, related }: CustomerFile, table: TableId): Promise<readonly FileRecord[]> {
    const shown = related.find((each) => each.table === table);
    if (shown === undefined || shown.count === shown.records.length) return shown?.records ?? [];
    return (await this.files.readRelated(customer.record, table, 0)).records;
  }

  private run<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
    return this.turns.take(() => runInExcel(this.surroundings, batch));
  }
}
