import type { Row } from './support/gather';
import { day, gather, gatherFirst } from './support/gather';

/** An invoice of 100 due on a day of 2026; days are ISO dates. */
function invoice(due: string, { paidOn, date, ...more }: Row = {}): Row {
  return {
    customerNumber: 'C1',
    due: due === '' ? '' : day(due),
    amount: 100,
    ...(typeof date === 'string' && { date: day(date) }),
    ...(typeof paidOn === 'string' && { paidOn: day(paidOn) }),
    ...more,
  };
}

const figuresOf = (...receivables: readonly Row[]) => gatherFirst({ receivables }).receivables;
const countsOf = (...receivables: readonly Row[]) => {
  const year = gatherFirst({ receivables }).sales.years.get(2026);
  return [year?.latePayments ?? 0, year?.onTimePayments ?? 0];
};

describe('What a customer owes', () => {
  it('is sorted by how long it is overdue; the day it is due it is not', () => {
    const days = ['2026-11-22', '2026-11-21', '2026-10-23', '2026-10-22', '2026-09-23', '2026-09-22', '2026-08-24'];
    const beyond = ['2026-08-23', '2025-01-01'];
    const figures = figuresOf(...[...days, ...beyond].map((due) => invoice(due)));
    expect(figures).toMatchObject({ ageing: [100, 200, 200, 200, 200], balance: 900, overdue: 800, daysOverdue: 690 });
  });

  it('is what is left of an invoice that was paid in part', () => {
    expect(figuresOf(invoice('2026-11-01', { paid: 30, paidOn: '2026-11-01' }))).toMatchObject({
      balance: 70,
      overdue: 70,
      daysOverdue: 21,
    });
  });

  it('is as it stood on the day: later invoices and payments have not come yet', () => {
    const paidLater = invoice('2026-11-01', { paid: 100, paidOn: '2026-11-23' });
    const issuedLater = invoice('2026-12-30', { date: '2026-11-23' });
    expect(figuresOf(paidLater, issuedLater)).toMatchObject({ invoices: 1, balance: 100, overdue: 100 });
  });

  it('is lessened by credit notes, and nothing is overdue where these outweigh what is', () => {
    const creditNote = invoice('2026-11-01', { amount: -40 });
    expect(figuresOf(invoice('2026-10-01'), creditNote)).toMatchObject({ balance: 60, overdue: 60, daysOverdue: 52 });
    expect(figuresOf(invoice('2026-10-01'), creditNote, invoice('2026-11-02', { amount: -60 }))).toMatchObject({
      balance: 0,
      overdue: 0,
      daysOverdue: 0,
    });
    expect(figuresOf(invoice('2026-10-01', { amount: -40, paid: 40 }))).toMatchObject({ balance: 0 });
  });

  it('is never lessened by what was paid beyond another invoice', () => {
    const overpaid = invoice('2026-10-01', { paid: 150, paidOn: '2026-10-01' });
    expect(figuresOf(overpaid, invoice('2026-12-01'))).toMatchObject({ balance: 100 });
  });

  it('counts what is disputed in the balance and its age, but not as overdue', () => {
    expect(figuresOf(invoice('2026-10-01', { disputed: '是' }), invoice('2026-11-21', { disputed: 'No' }))).toEqual(
      expect.objectContaining({
        balance: 200,
        disputed: 100,
        overdue: 100,
        daysOverdue: 1,
        ageing: [0, 100, 100, 0, 0],
      }),
    );
  });

  it('is not overdue where nobody has said when it is due', () => {
    expect(figuresOf(invoice(''))).toMatchObject({ balance: 100, overdue: 0, ageing: [100, 0, 0, 0, 0] });
  });

  it('is nothing where an invoice has a day of payment and no sum', () => {
    expect(figuresOf(invoice('2026-10-01', { paidOn: '2026-09-30' }))).toMatchObject({ balance: 0, invoices: 1 });
  });
});

describe('Payments of a year', () => {
  it('are late after the due day and while they have not come', () => {
    expect(countsOf(invoice('2026-05-01', { paid: 100, paidOn: '2026-05-02' }))).toEqual([1, 0]);
    expect(countsOf(invoice('2026-05-01', { paid: 100, paidOn: '2026-05-01' }))).toEqual([0, 1]);
    expect(countsOf(invoice('2026-11-21'))).toEqual([1, 0]);
    expect(countsOf(invoice('2026-11-22'))).toEqual([0, 0]);
    expect(countsOf(invoice('2026-05-01', { paid: 99, paidOn: '2026-05-01' }))).toEqual([1, 0]);
  });

  it('are neither late nor in time where nobody has noted the day, somebody disputes them, or they are credit notes', () => {
    expect(countsOf(invoice('2026-05-01', { paid: 100 }))).toEqual([0, 0]);
    expect(countsOf(invoice('2026-05-01', { disputed: 'Yes', paidOn: '2026-09-02' }))).toEqual([0, 0]);
    expect(countsOf(invoice('2026-05-01', { amount: -100, paidOn: '2026-09-02' }))).toEqual([0, 0]);
  });

  it('belong to the year in which they were due, once that day has come', () => {
    const { years } = gatherFirst({
      receivables: [
        invoice('2025-12-31', { paidOn: '2026-01-05' }),
        invoice('2026-01-05', { paidOn: '2025-12-31' }),
        invoice('2026-12-01', { paidOn: '2026-11-01' }),
      ],
    }).sales;
    expect(years.get(2025)).toMatchObject({ latePayments: 1, onTimePayments: 0 });
    expect(years.get(2026)).toMatchObject({ latePayments: 0, onTimePayments: 1 });
  });
});

describe('The payment history', () => {
  it('stands on the ladder for slowness with what was paid or is overdue', () => {
    const figures = figuresOf(
      invoice('2026-05-01', { amount: 100, paidOn: '2026-05-01' }),
      invoice('2026-05-01', { amount: 200, paidOn: '2026-05-31' }),
      invoice('2026-10-01', { amount: 100 }),
      invoice('2027-01-01', { amount: 5_000 }),
    );
    expect(figures.judged).toEqual([100, 200, 100, 0]);
    expect(figures.paidOnTimeShare).toBe(0.25);
  });

  it('judges the part that was paid by its day and the rest by today', () => {
    const figures = figuresOf(invoice('2026-10-01', { paid: 75, paidOn: '2026-09-01' }));
    expect(figures.judged).toEqual([75, 0, 25, 0]);
    expect(figures.paidOnTimeShare).toBe(0.75);
  });

  it('is not known where nothing was paid and nothing is overdue', () => {
    expect(figuresOf(invoice('2027-01-01')).judged).toBeUndefined();
    expect(figuresOf(invoice('2026-10-01', { paid: 100 })).paidOnTimeShare).toBeUndefined();
  });
});

describe('Records that count in no figure', () => {
  it('are told: those of nobody, and those whose amount or day cannot be read', () => {
    const receivables = [
      invoice('2026-05-01', { customerNumber: 'C9' }),
      invoice('2026-05-01', { customerNumber: '' }),
      invoice('2026-05-01', { amount: 'n/a' }),
      invoice('2026-05-01', { amount: '' }),
      { ...invoice('2026-05-01'), due: 'soon' },
      { ...invoice('2026-05-01'), due: 0 },
      {},
    ];
    const figures = gather({ receivables, visits: [{ customerNumber: 'C1', minutes: 5 }] });
    expect(figures.unassigned).toEqual({ receivables: 2 });
    expect(figures.unusable).toEqual({ receivables: 4, visits: 1 });
    expect(figures.customers[0]?.receivables.invoices).toBe(0);
  });
});
