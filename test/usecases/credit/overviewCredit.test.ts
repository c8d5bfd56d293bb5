import fc from 'fast-check';
import { defaultCreditPolicy, ratings } from '../../../src/domain/credit/creditPolicy';
import { ageAmounts } from '../../../src/domain/credit/ageAmounts';
import type { CreditOverview } from '../../../src/usecases/credit/creditOverview';
import { overviewCredit } from '../../../src/usecases/credit/overviewCredit';
import type { CustomerFigures } from '../../../src/usecases/figures/customerFigures';
import type { FileRecord } from '../../../src/usecases/customerFiles';
import { runSteps } from '../../../src/usecases/importList/steps';
import { createFigures, createReview } from './createFigures';

const overviewOf = (
  customers: readonly CustomerFigures[],
  reviews: ReadonlyMap<string, readonly FileRecord[]> = new Map(),
): CreditOverview =>
  runSteps(
    overviewCredit({
      figures: { asOf: '2026-11-22', customers, unassigned: { receivables: 2 }, unusable: {}, years: [] },
      policy: defaultCreditPolicy,
      keepsReceivables: true,
      keepsOrders: true,
      reviews,
    }),
  );

const flagsOf = (overview: CreditOverview, number: string): readonly string[] =>
  Object.entries(overview.flags).flatMap(([flag, rows]) => (rows.some((row) => row.number === number) ? [flag] : []));

/** One open invoice, so many days overdue. */
const debtor = (number: string, balance: number, days: number, basics: Partial<CustomerFigures['basics']> = {}) =>
  createFigures({
    number,
    basics,
    receivables: {
      invoices: 1,
      balance,
      overdue: days > 0 ? balance : 0,
      daysOverdue: days,
      ageing: ageAmounts([{ amount: balance, daysOverdue: days }], defaultCreditPolicy.ageingEdges),
    },
  });

describe('the overview of credit', () => {
  it('flags by days overdue, limit, cap, review and rating', () => {
    const sound = { creditRating: 'AAA', creditLimit: 100, creditReviewDue: '2027-01-01' } as const;
    const overview = overviewOf([
      debtor('C1', 100, 0, sound),
      debtor('C2', 101, 30, sound),
      debtor('C3', 50, 31, sound),
      debtor('C4', 50, 61, { ...sound, creditRating: 'B' }),
      createFigures({ number: 'C5' }),
      createFigures({ number: 'C6', basics: { ...sound, creditReviewDue: '2026-11-22' } }),
      createFigures({ number: 'C7', basics: { stage: 'prospect' } }),
    ]);
    expect(['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7'].map((number) => flagsOf(overview, number))).toEqual([
      [],
      ['remind', 'overLimit'],
      ['manager', 'aboveCap'],
      ['stop'],
      ['noRating'],
      ['reviewDue'],
      [],
    ]);
    expect(overview.unassigned).toBe(2);
  });

  it('names who was knocked out at the last decided review, and no draft', () => {
    const knockedOut = { state: 'Decided', knockOut: 'Sued', reviewedOn: 46_000 };
    const reviews = new Map([
      ['C1', [createReview('K1', knockedOut)]],
      ['C2', [createReview('K2', { ...knockedOut, state: 'Draft' })]],
      ['C3', [createReview('K3', knockedOut), createReview('K4', { state: 'Decided', reviewedOn: 46_100 })]],
    ]);
    const customers = ['C1', 'C2', 'C3'].map((number) => createFigures({ number }));
    expect(overviewOf(customers, reviews).flags.knockOut.map(({ number }) => number)).toEqual(['C1']);
  });

  it('does not depend on the order of the rows, and its ages sum up to the receivables', () => {
    const customer = fc.record({
      balance: fc.integer({ min: 1, max: 1_000 }),
      days: fc.integer({ min: 0, max: 120 }),
      rating: fc.option(fc.constantFrom(...ratings), { nil: undefined }),
      limit: fc.option(fc.nat(1_000), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(customer, { maxLength: 30 }), (given) => {
        const customers = given.map(({ balance, days, rating, limit }, index) =>
          debtor(`C${index}`, balance, days, {
            ...(rating !== undefined && { creditRating: rating }),
            ...(limit !== undefined && { creditLimit: limit }),
          }),
        );
        const summary = (overview: CreditOverview): unknown => ({
          sums: [overview.balance, overview.overdue, overview.exposure, overview.limits],
          ages: overview.ageing.map(({ amount, customers: { length } }) => [amount, length]),
          flags: customers.map(({ number }) => flagsOf(overview, number)),
        });
        const overview = overviewOf(customers);
        expect(summary(overviewOf(customers.toReversed()))).toEqual(summary(overview));
        expect(overview.ageing.reduce((sum, { amount }) => sum + amount, 0)).toBe(overview.balance);
        expect(overview.balance).toBe(given.reduce((sum, { balance }) => sum + balance, 0));
      }),
    );
  });

  it('lists the most urgent first', () => {
    const overview = overviewOf([debtor('C1', 10, 70), debtor('C2', 10, 90), debtor('C3', 99, 90)]);
    expect(overview.flags.stop.map(({ number }) => number)).toEqual(['C3', 'C2', 'C1']);
    expect(overview.ageing[3]?.customers.map(({ number }) => number)).toEqual(['C3', 'C1', 'C2']);
  });
});
