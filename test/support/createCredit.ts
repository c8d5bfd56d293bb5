import { defaultCreditPolicy } from '../../src/domain/credit/creditPolicy';
import { assessSale } from '../../src/domain/credit/assessSale';
import type { CreditCase, CreditStanding } from '../../src/usecases/credit/creditCase';
import type { CreditOverview, CreditRow } from '../../src/usecases/credit/creditOverview';
import type { SaleCheck } from '../../src/usecases/credit/saleCheck';
import { readSteps } from '../../src/usecases/credit/readReviews';

/** East Trading: rated AA with a limit of 100 000, 40 days late with 40 000. */
export const eastStanding: CreditStanding = {
  asOf: '2026-11-21',
  terms: { rating: 'AA', limit: 100_000, period: 60 },
  receivables: {
    invoices: 3,
    balance: 60_000,
    overdue: 40_000,
    daysOverdue: 40,
    ageing: [20_000, 0, 40_000, 0, 0],
    disputed: 0,
    judged: [60, 0, 40, 0],
    paidOnTimeShare: 0.6,
  },
  openOrders: 10_000,
  exposure: 70_000,
  counts: { receivables: true, openOrders: true },
  sources: { receivables: 'receivables', openOrders: 'orders' },
};

export function createCase(given: Partial<CreditCase> = {}): CreditCase {
  return {
    customer: {
      table: 'customers',
      record: 'C1',
      values: {
        customerNumber: 'C1',
        name: 'East Trading',
        creditRating: 'AA',
        creditLimit: 100_000,
        creditPeriod: 60,
      },
    },
    name: 'East Trading',
    policy: defaultCreditPolicy,
    standing: eastStanding,
    monthlyPurchases: 30_000,
    monthlyPurchasesSource: 'monthlySales',
    isNew: false,
    isFirstDeal: false,
    isFirstTier: true,
    invoices: [
      { record: 'R1', due: '2026-10-12', amount: 40_000, open: 40_000, daysOverdue: 40, isDisputed: false },
      { record: 'R2', due: '2026-12-01', amount: 25_000, open: 20_000, daysOverdue: 0, isDisputed: true },
    ],
    steps: [],
    proposed: 76,
    form: {
      scorecard: '5C',
      factors: { character: 76, payment: 76 },
      knockOut: 'none',
      steps: readSteps([]),
      remarks: '',
    },
    ...given,
  };
}

export function createSale(amount: number, given: Partial<CreditStanding> = {}): SaleCheck {
  const standing = { ...eastStanding, ...given };
  const { limit } = standing.terms;
  return {
    customer: 'C1',
    name: 'East Trading',
    amount,
    standing,
    answer: assessSale(
      {
        amount,
        ...(limit !== undefined && { limit }),
        exposure: standing.exposure,
        overdueAmount: standing.receivables.overdue,
        overdueDays: standing.receivables.daysOverdue,
      },
      defaultCreditPolicy,
    ),
  };
}

const east: CreditRow = {
  record: 'C1',
  number: 'C1',
  name: 'East Trading',
  rating: 'AA',
  limit: 100_000,
  exposure: 70_000,
  overdue: 40_000,
  daysOverdue: 40,
  ageing: [20_000, 0, 40_000, 0, 0],
};

const late: CreditRow = {
  record: 'C3',
  number: 'C3',
  name: 'Late & Co',
  exposure: 5_000,
  overdue: 5_000,
  daysOverdue: 90,
  ageing: [0, 0, 0, 5_000, 0],
};

export function createOverview(given: Partial<CreditOverview> = {}): CreditOverview {
  return {
    asOf: '2026-11-21',
    invoices: 4,
    customers: 3,
    ageing: [
      { from: 0, upTo: 0, amount: 20_000, customers: [east] },
      { from: 1, upTo: 30, amount: 0, customers: [] },
      { from: 31, upTo: 60, amount: 40_000, customers: [east] },
      { from: 61, upTo: 90, amount: 5_000, customers: [late] },
      { from: 91, amount: 0, customers: [] },
    ],
    balance: 65_000,
    overdue: 45_000,
    disputed: 0,
    exposure: 75_000,
    limits: { customers: 1, limit: 100_000, exposure: 70_000 },
    flags: {
      stop: [late],
      manager: [east],
      remind: [],
      overLimit: [],
      knockOut: [],
      aboveCap: [east],
      reviewDue: [],
      noRating: [late],
    },
    unassigned: 0,
    ...given,
  };
}
