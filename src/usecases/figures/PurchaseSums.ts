import type { FigureDays } from './FigureDays';
import { YearSums } from './YearSums';

/** Months that a year of purchases counts: that of the day and the eleven before it. */
export const RECENT_MONTHS = 12;

/** What each customer bought according to one table, added up record by record. */
export class PurchaseSums {
  /** Money by calendar year, up to the day. */
  readonly years: YearSums;
  /** Serials of the first and the last day on which something was bought; 0 where nothing was. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Purchases of the last 12 months; NaN where the table tells none. */
  private readonly recent: Float64Array;
  /** Of these months, one bit each where something was bought. */
  private readonly months: Uint16Array;
  /** Whether the table knows the customer at all. */
  private readonly isKnown: Uint8Array;

  constructor(
    customers: number,
    private readonly days: FigureDays,
  ) {
    this.years = new YearSums(customers, days);
    this.first = new Int32Array(customers);
    this.last = new Int32Array(customers);
    this.recent = new Float64Array(customers).fill(Number.NaN);
    this.months = new Uint16Array(customers);
    this.isKnown = new Uint8Array(customers);
  }

  /** Money of a month; below zero for returns and credit notes. */
  addAmount(position: number, month: number, amount: number): void {
    this.isKnown[position] = 1;
    this.years.add(position, Math.floor(month / 12), amount);
    if (!this.isRecent(month)) return;
    const before = this.recent[position] ?? Number.NaN;
    this.recent[position] = Number.isNaN(before) ? amount : before + amount;
  }

  /** That something was bought in a month, from one day to another; what was sent back later was bought nevertheless. */
  addPurchase(position: number, month: number, firstDay: number, lastDay: number): void {
    this.isKnown[position] = 1;
    const first = this.first[position] ?? 0;
    if (first === 0 || firstDay < first) this.first[position] = firstDay;
    if (lastDay > (this.last[position] ?? 0)) this.last[position] = lastDay;
    if (this.isRecent(month)) {
      this.months[position] = (this.months[position] ?? 0) | (1 << this.days.monthsAgo(month));
    }
  }

  /** Whether the table knows the customer, though perhaps with nothing in the last 12 months. */
  knows(position: number): boolean {
    return this.isKnown[position] === 1;
  }

  /** Whether the table knows purchases of the last 12 months. */
  hasRecent(position: number): boolean {
    return this.monthsAt(position) !== 0;
  }

  /** Whether the table knows purchases, but none of the last 12 months. */
  hasPaused(position: number): boolean {
    return this.knows(position) && !this.hasRecent(position);
  }

  /** `undefined` where the table tells no amount of the last 12 months. */
  recentAt(position: number): number | undefined {
    const sum = this.recent[position] ?? Number.NaN;
    return Number.isNaN(sum) ? undefined : sum;
  }

  /** The months of the last 12 in which something was bought, one bit each. */
  monthsAt(position: number): number {
    return this.months[position] ?? 0;
  }

  private isRecent(month: number): boolean {
    const ago = this.days.monthsAgo(month);
    return ago >= 0 && ago < RECENT_MONTHS;
  }
}
