import type { Work } from '../../../src/usecases/archiveWorkbook';
import type { WorkbookProblem } from '../../../src/usecases/archiveWorkbook';
import type { CardPrinting, PrintedSheets, PrintOrder } from '../../../src/usecases/customerCards';

/** Remembers what was to be printed. */
export class MemoryCardPrinting implements CardPrinting {
  shown = 0;
  readonly orders: PrintOrder[] = [];
  readonly removed: PrintedSheets[] = [];
  result: PrintedSheets = { sheets: [{ id: '1', name: 'Cards' }], cards: 1, pages: 1 };
  /** The next order or removal rejects with it. */
  failure: WorkbookProblem | undefined;

  countShown(): Promise<number> {
    return Promise.resolve(this.shown);
  }

  async print(order: PrintOrder, _work: Work): Promise<PrintedSheets> {
    await this.fail();
    this.orders.push(order);
    return this.result;
  }

  async remove(printed: PrintedSheets): Promise<void> {
    await this.fail();
    this.removed.push(printed);
  }

  private fail(): Promise<void> {
    const failure = this.failure;
    this.failure = undefined;
    return failure === undefined ? Promise.resolve() : Promise.reject(failure);
  }
}
