import type { FigureDays } from './FigureDays';
import { PurchaseSums, RECENT_MONTHS } from './PurchaseSums';
import type { RecordReader } from './recordReader';
import { readAmount, readMonth } from './readFigureCells';
import type { ColumnOf } from './recordReader';
import { YearSums } from './YearSums';

/** Takes in the table of monthly sales (003): purchases, margins, and targets, those of months to come among them. */
export class MonthlySalesReader implements RecordReader {
  readonly purchases: PurchaseSums;
  readonly targets: YearSums;
  /** Amount less cost of the last 12 months. */
  private readonly margins: Float64Array;
  private readonly lacksCost: Uint8Array;
  private readonly months;
  private readonly amounts;
  private readonly costs;
  private readonly targetCells;

  constructor(
    columnOf: ColumnOf,
    customers: number,
    private readonly days: FigureDays,
  ) {
    this.months = columnOf('month');
    this.amounts = columnOf('amount');
    this.costs = columnOf('cost');
    this.targetCells = columnOf('target');
    this.purchases = new PurchaseSums(customers, days);
    this.targets = new YearSums(customers, days);
    this.margins = new Float64Array(customers);
    this.lacksCost = new Uint8Array(customers);
  }

  /** A month without an amount may be there for its target alone; that of a month to come counts for nothing yet. */
  take(row: number, position: number): boolean {
    const day = readMonth(this.months[row]);
    const amount = readAmount(this.amounts[row]);
    const cost = readAmount(this.costs[row]);
    const target = readAmount(this.targetCells[row]);
    const hasUnreadable = Number.isNaN(amount) || Number.isNaN(cost) || Number.isNaN(target);
    if (hasUnreadable || day === undefined || Number.isNaN(day)) return false;
    const month = this.days.monthOf(day);
    if (target !== undefined) this.targets.add(position, Math.floor(month / 12), target);
    if (amount === undefined) return target !== undefined;
    const ago = this.days.monthsAgo(month);
    if (ago < 0) return true;
    this.purchases.addAmount(position, month, amount);
    if (amount > 0) {
      this.purchases.addPurchase(position, month, this.days.firstDayOf(month), this.days.lastDayOf(month));
    }
    if (ago < RECENT_MONTHS) this.addMargin(position, amount, cost);
    return true;
  }

  /** `undefined` where sales of the last 12 months stand without their cost, or there are none. */
  marginAt(position: number): number | undefined {
    if (this.lacksCost[position] === 1 || this.purchases.recentAt(position) === undefined) return undefined;
    return this.margins[position];
  }

  private addMargin(position: number, amount: number, cost: number | undefined): void {
    if (cost === undefined && amount !== 0) this.lacksCost[position] = 1;
    this.margins[position] = (this.margins[position] ?? 0) + amount - (cost ?? 0);
  }
}
