import type { RecordKey } from '../../archive/plan';
import type { Rating } from '../../domain/credit/creditPolicy';
import type { ServiceGrade } from '../../domain/evaluation/evaluationPolicy';

/**
 * What the tables of the archive say about one customer as of a day: sums and counts over monthly sales, orders, receivables and
 * visits. Judgements are made from these and from what people have entered, never from rows again.
 */
export interface CustomerFigures {
  readonly record: RecordKey;
  readonly number: string;
  /** Position in the table Customers, from zero. */
  readonly position: number;
  readonly basics: CustomerBasics;
  readonly sales: SalesFigures;
  readonly receivables: ReceivableFigures;
  /** Amount of orders that are neither delivered nor cancelled; not below 0. */
  readonly openOrders: number;
  /** Minutes spent on the customer in the last 12 months, by the visit log. */
  readonly minutes: number;
  /**
   * Share of all purchases of the last 12 months and of their gross profit, the mean of the two (003); those whose margin is not
   * known take part by their purchases alone. All shares sum to 1. Absent where the customer's purchases are not known.
   */
  readonly contributionShare?: number | undefined;
  /** Share of all minutes of the last 12 months, 0..1; all sum to 1. Absent where no minutes are logged at all. */
  readonly timeShare?: number | undefined;
}

/** What stands in Customers itself, read; absent where the cell is blank or not of its kind. Days are ISO dates. */
export interface CustomerBasics {
  readonly name: string;
  readonly stage?: CustomerStage | undefined;
  /** '' where there is none, as with the next two. */
  readonly tier: string;
  readonly region: string;
  readonly owner: string;
  readonly marketPotential?: number | undefined;
  readonly firstTraded?: string | undefined;
  readonly lastTraded?: string | undefined;
  readonly creditRating?: Rating | undefined;
  readonly creditLimit?: number | undefined;
  /** Days. */
  readonly creditPeriod?: number | undefined;
  readonly creditReviewDue?: string | undefined;
  /** Typed or last written there; what the archive's tables say stands in `ReceivableFigures`. */
  readonly receivableBalance?: number | undefined;
  readonly overdueAmount?: number | undefined;
  readonly daysOverdue?: number | undefined;
  readonly openOrders?: number | undefined;
  readonly recentPurchases?: number | undefined;
  readonly orderMonths?: number | undefined;
  readonly salesTarget?: number | undefined;
  readonly yearlySales?: number | undefined;
  readonly salesLastYear?: number | undefined;
  /** 0..100, by hand. */
  readonly enteredLoyalty?: number | undefined;
  /** Of the newest evaluation. */
  readonly score?: number | undefined;
  readonly scoreGrade?: ServiceGrade | undefined;
  readonly scoreYear?: number | undefined;
}

export type CustomerStage = 'prospect' | 'existing' | 'former';

/** From where a figure is taken, so that it can be said and led to. `customer`: a column of Customers. */
export type FigureSource = 'monthlySales' | 'orders' | 'customer' | 'receivables' | 'visits';

export interface SalesFigures {
  /** Purchases of the 12 months up to and including that of the day; absent where nothing is known. */
  readonly lastYear?: number | undefined;
  readonly lastYearSource?: FigureSource | undefined;
  /** Amount less cost in the same 12 months; absent where a month of the customer has no cost. */
  readonly margin?: number | undefined;
  /** Of these 12 months, those with a purchase, 0..12; absent where neither monthly sales nor orders are kept. */
  readonly monthsWithOrders?: number | undefined;
  /** Mean of purchases over the months with deliveries of the last 12; absent where there are none. */
  readonly meanMonthlyPurchases?: number | undefined;
  /** ISO date of the last purchase; by monthly sales its month's last day, not after the day asked about. */
  readonly lastOrder?: string | undefined;
  /** ISO date of the first purchase known. */
  readonly firstOrder?: string | undefined;
  /** How many orders there are of it up to the day, cancelled ones among them. */
  readonly orders?: number | undefined;
  /** By calendar year. */
  readonly years: ReadonlyMap<number, YearFigures>;
}

export interface YearFigures {
  readonly actual?: number | undefined;
  readonly actualSource?: FigureSource | undefined;
  /** Sum of the targets of the year's months, or the sales target of Customers for the year of the day. */
  readonly target?: number | undefined;
  readonly targetSource?: FigureSource | undefined;
  /** Invoices due in the year (up to the day) that were paid late or are open past their due date; disputed ones are left out. */
  readonly latePayments: number;
  /** Invoices due in the year (up to the day) that were paid in time. */
  readonly onTimePayments: number;
}

export interface ReceivableFigures {
  /** How many invoices there are in all. */
  readonly invoices: number;
  /** What is open, disputed invoices among it. */
  readonly balance: number;
  /** What is open past its due date, without disputed invoices. */
  readonly overdue: number;
  /** Days that the oldest open, undisputed invoice is overdue; 0 where none is. */
  readonly daysOverdue: number;
  /** Open amounts by age: not due, then a bucket for each edge of the policy, then beyond; same sum as `balance`. */
  readonly ageing: readonly number[];
  /** What is open and disputed. */
  readonly disputed: number;
  /** What was paid or is overdue at each step of the ladder for slowness; absent without such invoices. */
  readonly judged?: readonly number[] | undefined;
  /** Share of the paid or overdue amount that was paid on time, 0..1; absent without such invoices. */
  readonly paidOnTimeShare?: number | undefined;
}

/** The figures of all customers, in the order of the sheet. */
export interface ArchiveFigures {
  /** ISO date that they are as of. */
  readonly asOf: string;
  readonly customers: readonly CustomerFigures[];
  /** Records that name no customer of the archive, by source: counted in no figure, and said. */
  readonly unassigned: Readonly<Partial<Record<FigureSource, number>>>;
  /** Records whose amount or day cannot be read, by source: counted in no figure, and said. */
  readonly unusable: Readonly<Partial<Record<FigureSource, number>>>;
  /** Median of the purchases of the last 12 months of active (existing) customers; absent where none is known. */
  readonly medianVolume?: number | undefined;
  /** The years of which there are sales or targets, rising. */
  readonly years: readonly number[];
}
