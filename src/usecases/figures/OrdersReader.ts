import { fieldOf } from '../../archive/catalogue';
import { ChoiceReader } from './ChoiceReader';
import type { FigureDays } from './FigureDays';
import { PurchaseSums } from './PurchaseSums';
import { readAmount, readDay } from './readFigureCells';
import type { ColumnOf, RecordReader } from './recordReader';

/** Takes in orders and contracts (002): purchases by their day, and what is ordered and not yet delivered. */
export class OrdersReader implements RecordReader {
  readonly purchases: PurchaseSums;
  /** Money of orders that are open. */
  readonly open: Float64Array;
  /** How many orders there are up to the day, cancelled ones among them: then the table says what is open, if only nothing. */
  readonly counts: Int32Array;
  private readonly statuses = new ChoiceReader(fieldOf('orders', 'status'));
  private readonly dates;
  private readonly amounts;
  private readonly statusCells;
  private readonly deliveries;

  constructor(
    columnOf: ColumnOf,
    customers: number,
    private readonly days: FigureDays,
  ) {
    this.dates = columnOf('date');
    this.amounts = columnOf('amount');
    this.statusCells = columnOf('status');
    this.deliveries = columnOf('deliveredOn');
    this.purchases = new PurchaseSums(customers, days);
    this.open = new Float64Array(customers);
    this.counts = new Int32Array(customers);
  }

  /** An order without an amount has been placed nevertheless; one that was cancelled has not. */
  take(row: number, position: number): boolean {
    const day = readDay(this.dates[row]);
    const amount = readAmount(this.amounts[row]);
    const delivered = readDay(this.deliveries[row]);
    if (day === undefined || Number.isNaN(day) || Number.isNaN(amount) || Number.isNaN(delivered)) return false;
    if (day > this.days.asOf) return true;
    this.counts[position] = (this.counts[position] ?? 0) + 1;
    const status = this.statuses.read(this.statusCells[row]);
    if (status === 'cancelled') return true;
    const month = this.days.monthOf(day);
    if (amount !== undefined) this.purchases.addAmount(position, month, amount);
    if (amount === undefined || amount > 0) this.purchases.addPurchase(position, month, day, day);
    if (amount !== undefined && this.isOpen(status, delivered)) {
      this.open[position] = (this.open[position] ?? 0) + amount;
    }
    return true;
  }

  /** An order of which nobody says whether it is open is not counted: a list without states would use up every limit. */
  private isOpen(status: string | undefined, delivered: number | undefined): boolean {
    if (status === 'open') return true;
    return status === 'delivered' && delivered !== undefined && delivered > this.days.asOf;
  }
}
