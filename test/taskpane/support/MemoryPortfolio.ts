import type { TableId } from '../../../src/archive/field';
import { WorkbookProblem } from '../../../src/usecases/archiveWorkbook';
import type { CustomerFile } from '../../../src/usecases/customerFiles';
import type { CustomerExplanation } from '../../../src/usecases/portfolio/customerExplanation';
import type { CustomerPortfolio, Portfolio } from '../../../src/usecases/portfolio/customerPortfolio';

/** Answers the portfolio and the explanation that a test gives it, and remembers what was asked. */
export class MemoryPortfolio implements CustomerPortfolio {
  portfolio: Portfolio | undefined;
  explanation: CustomerExplanation | undefined;
  /** The column that already bears a filter of somebody else. */
  foreignFilter: string | undefined;
  readonly explained: string[] = [];
  readonly shown: string[] = [];

  readPortfolio(): Promise<Portfolio> {
    return this.portfolio === undefined
      ? Promise.reject(new WorkbookProblem('noArchive'))
      : Promise.resolve(this.portfolio);
  }

  explain(file: CustomerFile): Promise<CustomerExplanation> {
    this.explained.push(file.customer.record);
    return this.explanation === undefined
      ? Promise.reject(new WorkbookProblem('noArchive'))
      : Promise.resolve(this.explanation);
  }

  showRecords(table: TableId, customerNumber: string, isReplacing: boolean): Promise<string | undefined> {
    if (this.foreignFilter !== undefined && !isReplacing) return Promise.resolve(this.foreignFilter);
    this.shown.push(`${table}/${customerNumber}`);
    return Promise.resolve(undefined);
  }
}
