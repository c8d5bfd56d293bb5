import type { CellValue } from '../../archive/cellValue';
import type { CreditPolicy } from '../../domain/credit/creditPolicy';
import type { CustomerBasics, CustomerFigures, FigureSource, ReceivableFigures } from '../figures/customerFigures';
import type { CreditStanding, CreditTerms } from './creditCase';

/** What is known of a customer's debts besides its figures. */
export interface StandingContext {
  /** ISO date. */
  readonly asOf: string;
  readonly policy: CreditPolicy;
  /** Whether the archive keeps invoices, and orders, at all; where it does not, what stands in Customers counts. */
  readonly keepsReceivables: boolean;
  readonly keepsOrders: boolean;
  /** Of Customers, as they stand. */
  readonly daysOverdue: CellValue;
  readonly openOrders: CellValue;
}

/**
 * What a customer owes and may owe (domain.md section 7): exposure is the receivable balance and the open orders, as far as the
 * policy counts them. Where the archive keeps no invoices, what people have entered in Customers stands in for them, and is named
 * as the source.
 */
export function describeStanding(figures: CustomerFigures, context: StandingContext): CreditStanding {
  const { policy, keepsReceivables, keepsOrders } = context;
  const receivables = keepsReceivables ? figures.receivables : readTyped(figures.basics, context);
  const typedOrders = typeof context.openOrders === 'number' ? context.openOrders : undefined;
  const openOrders = keepsOrders ? figures.openOrders : (typedOrders ?? 0);
  return {
    asOf: context.asOf,
    terms: readTerms(figures.basics),
    receivables,
    openOrders,
    exposure: sumExposure(receivables.balance, openOrders, policy),
    counts: policy.exposureCounts,
    sources: {
      receivables: keepsReceivables ? 'receivables' : sourceOf(isEntered(figures.basics)),
      openOrders: keepsOrders ? 'orders' : sourceOf(typedOrders !== undefined),
    },
  };
}

function sumExposure(balance: number, openOrders: number, { exposureCounts }: CreditPolicy): number {
  return (exposureCounts.receivables ? balance : 0) + (exposureCounts.openOrders ? openOrders : 0);
}

function readTerms({ creditRating, creditLimit, creditPeriod }: CustomerBasics): CreditTerms {
  return {
    ...(creditRating !== undefined && { rating: creditRating }),
    ...(creditLimit !== undefined && { limit: creditLimit }),
    ...(creditPeriod !== undefined && { period: creditPeriod }),
  };
}

/** Without invoices nothing can be said of the age of what is open. */
function readTyped(basics: CustomerBasics, { daysOverdue, policy }: StandingContext): ReceivableFigures {
  const { receivableBalance: balance = 0, overdueAmount: overdue = 0 } = basics;
  const days = typeof daysOverdue === 'number' ? daysOverdue : 0;
  return {
    invoices: 0,
    balance,
    overdue,
    // What is overdue is so by a day at least.
    daysOverdue: overdue > 0 ? Math.max(days, 1) : 0,
    ageing: Array.from({ length: policy.ageingEdges.length + 2 }, () => 0),
    disputed: 0,
  };
}

function isEntered({ receivableBalance, overdueAmount }: CustomerBasics): boolean {
  return receivableBalance !== undefined || overdueAmount !== undefined;
}

function sourceOf(isTyped: boolean): FigureSource | 'none' {
  return isTyped ? 'customer' : 'none';
}
