import type { CellValue } from '../../../../src/archive/cellValue';
import { evaluationFields } from '../../../../src/usecases/evaluation/evaluationBasis';
import type { FiguresSnapshot } from '../../../../src/usecases/figures/figuresSnapshot';
import { runSteps } from '../../../../src/usecases/importList/steps';
import { buildBasis } from '../../../../src/usecases/policy/policyBasis';
import type { PolicyBasis } from '../../../../src/usecases/policy/policyBasis';
import { historyFields } from '../../../../src/usecases/policy/policyHistory';
import type { PolicySheets } from '../../../../src/usecases/policy/policySheets';
import { createSheets, toColumns } from './createSheets';

export const today = '2026-11-22';

/** A customer of whom everything is known that policies are compared by. */
export interface KnownCustomer {
  readonly number: string;
  readonly business: number;
  readonly tier: string;
  /** Of the year 2025. */
  readonly target: number;
  readonly actual: number;
  readonly attitude: CellValue;
  readonly late: number;
  /** Of the factors of 5C, all alike. */
  readonly factors: number;
  readonly purchases: number;
  readonly loyalty: number;
  /** Of its credit review. */
  readonly state: 'Draft' | 'Decided';
  /** Its invoices, due on 2026-09-01 and paid in full so many days later. */
  readonly invoices: readonly { readonly paid: number; readonly daysLate: number }[];
}

/** An archive with these customers, each evaluated and with a review of its credit. */
export function createBasis(customers: readonly KnownCustomer[], sheets: PolicySheets = createSheets()): PolicyBasis {
  const column = (value: (customer: KnownCustomer) => CellValue): readonly CellValue[] => customers.map(value);
  const blank = column(() => '');
  const numbers = column(({ number }) => number);
  const figures: FiguresSnapshot = new Map([
    [
      'customers',
      toColumns(
        ['customerNumber', 'name', 'stage', 'tier', 'recentPurchases', 'enteredLoyalty', 'firstTraded'],
        customers.map((each) => [
          each.number,
          each.number,
          'Existing',
          each.tier,
          each.purchases,
          each.loyalty,
          40_000,
        ]),
      ),
    ],
    [
      'monthlySales',
      toColumns(
        ['customerNumber', 'month', 'amount'],
        customers.map(({ number, purchases }) => [number, 46_235, purchases]),
      ),
    ],
    [
      'receivables',
      toColumns(
        ['customerNumber', 'due', 'amount', 'paid', 'paidOn'],
        customers.flatMap(({ number, invoices }) =>
          invoices.map(({ paid, daysLate }) => [number, 46_266, paid, paid, 46_266 + daysLate]),
        ),
      ),
    ],
  ]);
  const inputs: Readonly<Record<string, (customer: KnownCustomer) => CellValue>> = {
    evaluationNumber: ({ number }) => `E${number}`,
    customerNumber: ({ number }) => number,
    year: () => 2025,
    target: ({ target }) => target,
    actual: ({ actual }) => actual,
    attitude: ({ attitude }) => attitude,
    latePayments: ({ late }) => late,
    onTimePayments: () => 1,
    information: () => 'Good',
  };
  const factors = ['character', 'capacity', 'capital', 'collateral', 'conditions'];
  const built = runSteps(
    buildBasis(
      {
        sheets,
        history: toColumns(historyFields, []),
        ranking: {
          numbers,
          stages: column(() => 'Existing'),
          marketPotentials: blank,
          expectedShares: blank,
          probabilities: column(() => 0.5),
          currentBusinesses: column(({ business }) => business),
          additionalVolumes: column(() => 0),
          tiers: column(({ tier }) => tier),
          namesOfBlankRows: new Map(),
          typedExpectedValues: new Map(),
          rankedValues: column(({ purchases }) => purchases),
          firstRow: 2,
        },
        figures,
        evaluations: toColumns(
          evaluationFields,
          customers.map((customer) => evaluationFields.map((field) => inputs[field]?.(customer) ?? '')),
        ),
        reviews: toColumns(
          ['reviewNumber', 'customerNumber', 'scorecard', 'state', ...factors],
          customers.map((each) => [
            `K${each.number}`,
            each.number,
            '5C',
            each.state,
            ...factors.map(() => each.factors),
          ]),
        ),
      },
      today,
    ),
  );
  if (!built.ok) throw new Error(JSON.stringify(built.problem));
  return built.value;
}
