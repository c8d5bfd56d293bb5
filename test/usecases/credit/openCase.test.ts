import { defaultClassificationPolicy } from '../../../src/domain/classificationPolicy';
import { defaultCreditPolicy } from '../../../src/domain/credit/creditPolicy';
import { defaultEvaluationPolicy } from '../../../src/domain/evaluation/evaluationPolicy';
import { defaultLoyaltyPolicy } from '../../../src/domain/loyalty/loyaltyPolicy';
import { keyAccountRule } from '../../../src/domain/tierScheme';
import { checkSale } from '../../../src/usecases/credit/checkSale';
import { openCase } from '../../../src/usecases/credit/openCase';
import type { CaseSnapshot } from '../../../src/usecases/credit/openCase';
import type { Policy } from '../../../src/usecases/policy/policy';
import { createFigures, createReview } from './createFigures';

const policy: Policy = {
  scheme: { name: 'Key accounts', ...keyAccountRule },
  classification: defaultClassificationPolicy,
  evaluation: defaultEvaluationPolicy,
  credit: defaultCreditPolicy,
  loyalty: defaultLoyaltyPolicy,
};

const snapshot = (given: Partial<CaseSnapshot> = {}): CaseSnapshot => ({
  customer: { table: 'customers', record: 'C1', values: { customerNumber: 'C1', name: 'East Trading' } },
  figures: createFigures({ basics: { firstTraded: '2020-01-01' } }),
  receivables: [],
  reviews: [],
  steps: [],
  keepsReceivables: true,
  keepsOrders: true,
  today: '2026-11-22',
  policy,
  ...given,
});

describe('opening a credit review', () => {
  it('begins with nothing but what the payment history proposes', () => {
    const figures = createFigures({ receivables: { invoices: 3, judged: [1, 2, 0, 0] } });
    const opened = openCase(snapshot({ figures }));
    expect(opened.proposed).toBe(86.7);
    expect(opened.form.factors).toEqual({ character: 86.7, payment: 86.7 });
    expect(opened.form.scorecard).toBe('5C');
    expect(opened.form.steps.map(({ state }) => state)).toEqual(Array.from({ length: 7 }, () => 'open'));
  });

  it('takes people’s judgements over from the last decided review, with the payment history of today', () => {
    const reviews = [
      createReview('K1', { reviewedOn: 46_000, state: 'Decided', scorecard: '5C', capacity: 50 }),
      createReview('K2', {
        reviewedOn: 46_100,
        state: '已决定',
        scorecard: '5P',
        people: 90,
        payment: 10,
        knockOut: 'Sued',
      }),
    ];
    const figures = createFigures({ receivables: { invoices: 3, judged: [100, 0, 0, 0] } });
    const { form, lastDecided } = openCase(snapshot({ reviews, figures }));
    expect(lastDecided?.record).toBe('K2');
    expect(form).toMatchObject({ scorecard: '5P', factors: { people: 90, payment: 100 }, knockOut: 'sued' });
  });

  it('goes on with a draft as it was left, with its own steps', () => {
    const reviews = [
      createReview('K3', { reviewedOn: 46_200, state: 'Draft', scorecard: '6A', financial: 70, remarks: 'Ask bank' }),
    ];
    const step = (record: string, reviewNumber: string, finding: string) =>
      ({
        table: 'investigations',
        record,
        values: { reviewNumber, step: 'Operations', state: 'Done', date: 46_200, finding },
      }) as const;
    const figures = createFigures({ receivables: { invoices: 3, judged: [100, 0, 0, 0] } });
    const steps = [step('N1', 'K1', 'old'), step('N2', 'K3', 'Two shifts')];
    const opened = openCase(snapshot({ reviews, figures, steps }));
    expect(opened.form).toMatchObject({ scorecard: '6A', factors: { financial: 70 }, remarks: 'Ask bank' });
    expect(opened.form.factors.character).toBeUndefined();
    expect(opened.form.steps[3]).toEqual({
      step: 'operations',
      state: 'done',
      date: '2026-06-27',
      finding: 'Two shifts',
    });
    expect(opened.steps.map(({ record }) => record)).toEqual(['N2']);
  });

  it('knows a new customer by its first year without an approved review', () => {
    const of = (firstTraded: string | undefined, reviews: CaseSnapshot['reviews'] = []) =>
      openCase(
        snapshot({ figures: createFigures({ basics: firstTraded === undefined ? {} : { firstTraded } }), reviews }),
      );
    expect(of(undefined)).toMatchObject({ isNew: true, isFirstDeal: true });
    expect(of('2025-11-23')).toMatchObject({ isNew: true, isFirstDeal: false });
    expect(of('2025-11-22').isNew).toBe(false);
    const approved = createReview('K1', { reviewedOn: 46_300, state: 'Decided', approvedBy: 'Ms Wu' });
    expect(of('2026-10-01', [approved]).isNew).toBe(false);
  });

  it('is no first deal of whoever has bought, though nobody has noted a day', () => {
    const figures = createFigures({ sales: { lastYear: 5_000, lastYearSource: 'customer' } });
    expect(openCase(snapshot({ figures }))).toMatchObject({ isNew: true, isFirstDeal: false });
  });

  it('caps by the days overdue that were typed where the customer has no invoices', () => {
    const figures = createFigures({ basics: { overdueAmount: 20, daysOverdue: 45 } });
    expect(openCase(snapshot({ figures })).standing.receivables.daysOverdue).toBe(45);
  });

  it('ages open invoices, the longest overdue first; what is paid, or not issued yet, is none', () => {
    const today = 46_348;
    const invoice = (record: string, values: Readonly<Record<string, number | string>>) =>
      ({ table: 'receivables', record, values: { date: today - 60, ...values } }) as const;
    const receivables = [
      invoice('R1', { due: today + 5, amount: 100 }),
      invoice('R2', { due: today - 31, amount: 100, paid: 40, disputed: 'Yes' }),
      invoice('R3', { due: today - 90, amount: 100, paid: 100 }),
      invoice('R4', { date: today + 1, due: today + 30, amount: 100 }),
      invoice('R5', { amount: -20 }),
      invoice('R6', { due: today - 90, amount: 'a lot' }),
      invoice('R7', { due: today - 10, amount: '70', paid: 70, paidOn: today + 1 }),
      invoice('R8', { due: today - 10, amount: 100, paidOn: today - 1 }),
    ];
    const rows = openCase(snapshot({ receivables })).invoices.map(({ record, open, daysOverdue, isDisputed }) => [
      record,
      open,
      daysOverdue,
      isDisputed,
    ]);
    expect(rows).toEqual([
      ['R2', 60, 31, true],
      ['R7', 70, 10, false],
      ['R1', 100, 0, false],
      ['R5', -20, 0, false],
    ]);
  });
});

describe('asking whether a sale may be made', () => {
  const ask = (amount: number, given: Partial<CaseSnapshot>) => checkSale(amount, snapshot(given));

  it('counts of the exposure what Settings count', () => {
    const figures = createFigures({
      basics: { creditLimit: 100 },
      receivables: { invoices: 1, balance: 60 },
      openOrders: 30,
    });
    expect(ask(10, { figures }).answer).toMatchObject({ isAllowed: true, room: 10, exposureAfter: 100 });
    expect(ask(11, { figures }).answer).toMatchObject({ isAllowed: false, reason: 'overLimit', excess: 1 });
    const onlyInvoices = {
      ...policy,
      credit: { ...defaultCreditPolicy, exposureCounts: { receivables: true, openOrders: false } },
    };
    expect(ask(40, { figures, policy: onlyInvoices }).answer).toMatchObject({ isAllowed: true, room: 40 });
  });

  it('goes by Customers for whom no invoice or order is known, as the columns of exposure do', () => {
    const basics = { creditLimit: 100, receivableBalance: 50, openOrders: 20 };
    const typed = ask(10, { figures: createFigures({ basics }) });
    expect(typed.standing).toMatchObject({
      exposure: 70,
      sources: { receivables: 'customer', openOrders: 'customer' },
    });
    const figures = createFigures({ basics, receivables: { invoices: 1, balance: 5 }, openOrders: 1 });
    expect(ask(10, { figures }).standing.exposure).toBe(6);
    expect(ask(10, { figures: createFigures({}) }).standing.sources).toEqual({
      receivables: 'receivables',
      openOrders: 'orders',
    });
  });

  it('takes typed balances where no invoices are kept, and says so; what is overdue is so by a day at least', () => {
    const figures = createFigures({ basics: { creditLimit: 100, receivableBalance: 50, overdueAmount: 20 } });
    const { standing, answer } = ask(10, { figures, keepsReceivables: false, keepsOrders: false });
    expect(standing.sources).toEqual({ receivables: 'customer', openOrders: 'none' });
    expect(answer).toMatchObject({
      isAllowed: true,
      room: 50,
      overdueAmount: 20,
      overdueDays: 1,
      overdueAction: 'remind',
    });
  });
});
