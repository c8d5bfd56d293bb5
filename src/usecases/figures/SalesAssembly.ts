import type { CustomerBasics, FigureSource, SalesFigures, YearFigures } from './customerFigures';
import type { FigureDays } from './FigureDays';
import type { InvoicesReader } from './InvoicesReader';
import type { MonthlySalesReader } from './MonthlySalesReader';
import type { OrdersReader } from './OrdersReader';
import { roundMoney } from './roundMoney';

/** The tables that say what somebody bought, read. */
export interface SalesSources {
  readonly monthlySales: MonthlySalesReader;
  readonly orders: OrdersReader;
  readonly receivables: InvoicesReader;
}

/** A sum, and from where it is taken. */
interface Sourced {
  readonly sum: number;
  readonly source: FigureSource;
}

const noYears: ReadonlyMap<number, YearFigures> = new Map();

/**
 * Puts together what is known of each customer's purchases. Monthly sales come before orders, as they are what was invoiced; both
 * before what somebody has typed into Customers, which counts where neither table knows of the period.
 */
export class SalesAssembly {
  private readonly judgedYears: readonly number[];
  private readonly salesYears = new Set<number>();

  constructor(
    private readonly sources: SalesSources,
    private readonly days: FigureDays,
  ) {
    const { monthlySales, orders, receivables } = sources;
    for (const { years } of [monthlySales.purchases.years, monthlySales.targets, orders.purchases.years]) {
      years.forEach((year) => this.salesYears.add(year));
    }
    const payments = [...receivables.late.years, ...receivables.onTime.years];
    this.judgedYears = [...new Set([...this.salesYears, ...payments, days.year - 1, days.year])].sort((a, b) => a - b);
  }

  /** The years of which there are sales or targets, rising; asked when all customers are put together. */
  get years(): readonly number[] {
    return [...this.salesYears].sort((one, other) => one - other);
  }

  at(position: number, basics: CustomerBasics): SalesFigures {
    const { monthlySales, orders } = this.sources;
    const recent = this.recentAt(position, basics.recentPurchases);
    const isInTables = monthlySales.purchases.knows(position) || orders.purchases.knows(position);
    const byMonth = monthlySales.purchases.monthsAt(position);
    const byOrder = orders.purchases.monthsAt(position);
    return {
      lastYear: recent?.sum,
      lastYearSource: recent?.source,
      margin: this.marginAt(position),
      monthsWithOrders: isInTables ? countBits(byMonth | byOrder) : undefined,
      meanMonthlyPurchases: recent && meanOf(recent, { monthlySales: byMonth, orders: byOrder }),
      lastOrder: this.days.toIso(this.lastDay(position)),
      firstOrder: this.days.toIso(this.firstDay(position)),
      orders: orders.counts[position] ?? 0,
      years: this.yearsAt(position, basics),
    };
  }

  /** Purchases of the last 12 months. */
  recentAt(position: number, typed: number | undefined): Sourced | undefined {
    const { monthlySales, orders } = this.sources;
    const byMonth = monthlySales.purchases.recentAt(position);
    if (byMonth !== undefined) return { sum: roundMoney(byMonth), source: 'monthlySales' };
    const byOrder = orders.purchases.recentAt(position);
    if (byOrder !== undefined) return { sum: roundMoney(byOrder), source: 'orders' };
    // Who has bought before, and nothing in these months, has bought nothing; orders without an amount leave it open.
    if (monthlySales.purchases.hasPaused(position) && !orders.purchases.hasRecent(position)) {
      return { sum: 0, source: 'monthlySales' };
    }
    if (orders.purchases.hasPaused(position)) return { sum: 0, source: 'orders' };
    return typed === undefined ? undefined : { sum: typed, source: 'customer' };
  }

  /** Their gross profit, which only monthly sales tell. */
  marginAt(position: number): number | undefined {
    const margin = this.sources.monthlySales.marginAt(position);
    return margin === undefined ? undefined : roundMoney(margin);
  }

  /** An order has a day of its own; monthly sales say the month only. In the same month the order knows better. */
  private lastDay(position: number): number {
    const byMonth = this.sources.monthlySales.purchases.last[position] ?? 0;
    const byOrder = this.sources.orders.purchases.last[position] ?? 0;
    return this.isSameMonth(byMonth, byOrder) ? byOrder : Math.max(byMonth, byOrder);
  }

  private firstDay(position: number): number {
    const byMonth = this.sources.monthlySales.purchases.first[position] ?? 0;
    const byOrder = this.sources.orders.purchases.first[position] ?? 0;
    if (byMonth === 0 || byOrder === 0 || this.isSameMonth(byMonth, byOrder)) return byOrder || byMonth;
    return Math.min(byMonth, byOrder);
  }

  private isSameMonth(one: number, other: number): boolean {
    return one !== 0 && other !== 0 && this.days.monthOf(one) === this.days.monthOf(other);
  }

  private yearsAt(position: number, basics: CustomerBasics): ReadonlyMap<number, YearFigures> {
    let years: Map<number, YearFigures> | undefined;
    for (const year of this.judgedYears) {
      const figures = this.yearAt(position, year, basics);
      if (figures !== undefined) (years ??= new Map<number, YearFigures>()).set(year, figures);
    }
    return years ?? noYears;
  }

  private yearAt(position: number, year: number, basics: CustomerBasics): YearFigures | undefined {
    const { late, onTime } = this.sources.receivables;
    const actual = this.actualAt(position, year, basics);
    const target = this.targetAt(position, year, basics);
    const latePayments = late.at(position, year);
    const onTimePayments = onTime.at(position, year);
    if (actual !== undefined || target !== undefined) this.salesYears.add(year);
    else if (latePayments === undefined && onTimePayments === undefined) return undefined;
    return {
      actual: actual?.sum,
      actualSource: actual?.source,
      target: target?.sum,
      targetSource: target?.source,
      latePayments: latePayments ?? 0,
      onTimePayments: onTimePayments ?? 0,
    };
  }

  private actualAt(position: number, year: number, basics: CustomerBasics): Sourced | undefined {
    const { monthlySales, orders } = this.sources;
    const byMonth = monthlySales.purchases.years.at(position, year);
    if (byMonth !== undefined) return { sum: roundMoney(byMonth), source: 'monthlySales' };
    const byOrder = orders.purchases.years.at(position, year);
    if (byOrder !== undefined) return { sum: roundMoney(byOrder), source: 'orders' };
    const yearsAgo = this.days.year - year;
    const typed = yearsAgo === 0 ? basics.yearlySales : yearsAgo === 1 ? basics.salesLastYear : undefined;
    return typed === undefined ? undefined : { sum: typed, source: 'customer' };
  }

  private targetAt(position: number, year: number, basics: CustomerBasics): Sourced | undefined {
    const byMonth = this.sources.monthlySales.targets.at(position, year);
    if (byMonth !== undefined) return { sum: roundMoney(byMonth), source: 'monthlySales' };
    const typed = year === this.days.year ? basics.salesTarget : undefined;
    return typed === undefined ? undefined : { sum: typed, source: 'customer' };
  }
}

/** The mean over the months of the table that the sum is of; what was typed is not known by month. */
function meanOf({ sum, source }: Sourced, bits: Partial<Record<FigureSource, number>>): number | undefined {
  const months = countBits(bits[source] ?? 0);
  return months === 0 ? undefined : roundMoney(sum / months);
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
