import type { CreditPolicy } from '../../domain/credit/creditPolicy';
import type { CustomerBasics, CustomerFigures, FigureSource, ReceivableFigures } from '../figures/customerFigures';
import { roundMoney } from '../figures/roundMoney';
import type { CreditStanding, CreditTerms } from './creditCase';

/** What a standing is described by besides the customer's figures. */
export interface StandingContext {
  /** ISO date. */
  readonly asOf: string;
  readonly policy: Pick<CreditPolicy, 'exposureCounts' | 'ageingEdges'>;
  /** Whether the archive keeps invoices, and orders, at all: then having none of a customer says that nothing is open. */
  readonly keepsReceivables: boolean;
  readonly keepsOrders: boolean;
}

/**
 * What a customer owes and may owe (domain.md section 7): exposure is the receivable balance and the open orders, as far as the
 * policy counts them. Of a customer without invoices, or orders, what stands in Customers counts, as in the column Credit exposure,
 * and is named as the source.
 */
export function describeStanding(figures: CustomerFigures, context: StandingContext): CreditStanding {
  const { policy } = context;
  const receivables = findReceivables(figures, policy);
  const openOrders = hasOrders(figures) ? figures.openOrders : (figures.basics.openOrders ?? 0);
  return {
    asOf: context.asOf,
    terms: readTerms(figures.basics),
    receivables,
    openOrders,
    exposure: sumExposure(receivables.balance, openOrders, policy),
    counts: policy.exposureCounts,
    sources: {
      receivables: hasInvoices(figures)
        ? 'receivables'
        : sourceOf(isEntered(figures.basics), context.keepsReceivables && 'receivables'),
      openOrders: hasOrders(figures)
        ? 'orders'
        : sourceOf(figures.basics.openOrders !== undefined, context.keepsOrders && 'orders'),
    },
  };
}

/** What a customer owes by its invoices, or, where it has none, by what stands in Customers. */
export function findReceivables(
  figures: CustomerFigures,
  { ageingEdges }: Pick<CreditPolicy, 'ageingEdges'>,
): ReceivableFigures {
  return hasInvoices(figures) || !isEntered(figures.basics)
    ? figures.receivables
    : readEntered(figures.basics, ageingEdges.length + 2);
}

function hasInvoices({ receivables }: CustomerFigures): boolean {
  return receivables.invoices > 0;
}

function hasOrders({ sales }: CustomerFigures): boolean {
  return (sales.orders ?? 0) > 0;
}

function sumExposure(balance: number, openOrders: number, policy: Pick<CreditPolicy, 'exposureCounts'>): number {
  const { exposureCounts } = policy;
  return roundMoney((exposureCounts.receivables ? balance : 0) + (exposureCounts.openOrders ? openOrders : 0));
}

function readTerms({ creditRating, creditLimit, creditPeriod }: CustomerBasics): CreditTerms {
  return { rating: creditRating, limit: creditLimit, period: creditPeriod };
}

/** Without invoices nothing can be said of the age of what is open. */
function readEntered(basics: CustomerBasics, buckets: number): ReceivableFigures {
  const { receivableBalance: balance = 0, overdueAmount: overdue = 0, daysOverdue: days = 0 } = basics;
  return {
    invoices: 0,
    balance,
    overdue,
    // What is overdue is so by a day at least.
    daysOverdue: overdue > 0 ? Math.max(days, 1) : 0,
    ageing: Array.from({ length: buckets }, () => 0),
    disputed: 0,
  };
}

function isEntered({ receivableBalance, overdueAmount }: CustomerBasics): boolean {
  return receivableBalance !== undefined || overdueAmount !== undefined;
}

/** @param kept The table that would say so, or false where there is none. */
function sourceOf(isTyped: boolean, kept: FigureSource | false): FigureSource | 'none' {
  if (isTyped) return 'customer';
  return kept === false ? 'none' : kept;
}
