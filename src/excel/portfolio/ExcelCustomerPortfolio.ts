import type { TableId } from '../../archive/field';
import { WorkbookProblem } from '../../usecases/archiveWorkbook';
import type { CustomerExplanation } from '../../usecases/portfolio/customerExplanation';
import type { CustomerPortfolio, Portfolio } from '../../usecases/portfolio/customerPortfolio';
import { runInExcel } from '../runInExcel';
import type { Surroundings } from '../surroundings';
import type { Turns } from '../Turns';
import { filterByCustomer } from './filterByCustomer';

/** The portfolio of the workbook beside this page. The rules are loaded when they are needed first. */
export class ExcelCustomerPortfolio implements CustomerPortfolio {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly turns: Turns,
  ) {}

  readPortfolio(): Promise<Portfolio> {
    return Promise.reject(new WorkbookProblem('archiveOutdated'));
  }

  explain(): Promise<CustomerExplanation> {
    return Promise.reject(new WorkbookProblem('archiveOutdated'));
  }

  showRecords(table: TableId, customerNumber: string, isReplacing: boolean): Promise<string | undefined> {
    return this.turns.take(() =>
      runInExcel(this.surroundings, (context) => filterByCustomer(context, table, customerNumber, isReplacing)),
    );
  }
}
