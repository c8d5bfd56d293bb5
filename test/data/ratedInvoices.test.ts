import { defaultCreditPolicy } from '../../src/domain/credit/creditPolicy';
import { capRating } from '../../src/domain/credit/capRating';
import { proposeCharacter } from '../../src/domain/credit/proposeCharacter';
import type { CustomerFigures } from '../../src/usecases/figures/customerFigures';
import { planDrafts } from '../../src/usecases/credit/planDrafts';
import { runSteps } from '../../src/usecases/importList/steps';
import { gather, policy } from '../usecases/figures/support/gather';
import { MemoryArchive } from '../usecases/support/MemoryArchive';
import { importTable } from './support/importTable';
import type { RatedByHand } from './support/rateInvoices';
import { daysOf, rateInvoices } from './support/rateInvoices';
import { readCsvRecords } from './support/readCsvRecords';
import { readSourceTable } from './support/readSourceTable';

const raw = readCsvRecords('ibm_accounts_receivable', 'accounts_receivable.csv');

const invoices = raw.map((row) => ({
  customer: row['customerID'] ?? '',
  issued: daysOf(row['InvoiceDate'] ?? ''),
  due: daysOf(row['DueDate'] ?? ''),
  settled: daysOf(row['SettledDate'] ?? ''),
  amount: Number(row['InvoiceAmount']),
  isDisputed: row['Disputed'] === 'Yes',
}));

/** The archive after the list was imported as it is proposed. */
function importInvoices(file: string): MemoryArchive {
  const numbers = [...new Set(invoices.map(({ customer }) => customer))];
  const archive = new MemoryArchive({
    customers: numbers.map((customerNumber) => ({ customerNumber, name: customerNumber, stage: 'Existing' })),
  });
  importTable(archive, readSourceTable('ibm_accounts_receivable', file));
  return archive;
}

function figuresAsOf(archive: MemoryArchive, asOf: string): readonly CustomerFigures[] {
  const rows = { customers: archive.recordsOf('customers'), receivables: archive.recordsOf('receivables') };
  const figures = gather(rows, asOf);
  expect(figures.unassigned).toEqual({});
  expect(figures.unusable).toEqual({});
  return figures.customers;
}

const cents = (amount: number): number => Math.round(amount * 100);

/** The same of what the add-in has found and of what was found by hand. */
function describeFound({ receivables, sales }: CustomerFigures) {
  const years = [2012, 2013, 2014].map((year) => sales.years.get(year));
  return {
    invoices: receivables.invoices,
    balance: cents(receivables.balance),
    ageing: receivables.ageing.map(cents),
    overdue: cents(receivables.overdue),
    daysOverdue: receivables.daysOverdue,
    disputed: cents(receivables.disputed),
    character: proposeCharacter(receivables.judged ?? [], defaultCreditPolicy)?.toFixed(6),
    paidOnTimeShare: receivables.paidOnTimeShare?.toFixed(6),
    late: years.map((year) => year?.latePayments ?? 0),
    onTime: years.map((year) => year?.onTimePayments ?? 0),
  };
}

function describeByHand(own: RatedByHand): ReturnType<typeof describeFound> {
  const years = [2012, 2013, 2014];
  return {
    invoices: own.invoices,
    balance: cents(own.balance),
    ageing: own.ageing.map(cents),
    overdue: cents(own.overdue),
    daysOverdue: own.daysOverdue,
    disputed: cents(own.disputed),
    character: own.weight === 0 ? undefined : (own.points / own.weight).toFixed(6),
    paidOnTimeShare: own.weight === 0 ? undefined : (own.prompt / own.weight).toFixed(6),
    late: years.map((year) => own.late[year] ?? 0),
    onTime: years.map((year) => own.onTime[year] ?? 0),
  };
}

describe('2 466 invoices of 100 customers', () => {
  const archive = importInvoices('accounts_receivable.csv');

  it.each(['2012-02-29', '2012-12-31', '2013-06-30', '2013-11-15', '2014-06-30'])(
    'are added up and aged as of %s as by an independent calculation from the file',
    (asOf) => {
      const found = new Map(figuresAsOf(archive, asOf).map((figures) => [figures.number, describeFound(figures)]));
      const byHand = rateInvoices(invoices, daysOf(asOf));
      expect(found).toEqual(new Map([...byHand].map(([number, own]) => [number, describeByHand(own)])));
    },
  );

  it('are the same from the file that writes its days the other way round', () => {
    const found = figuresAsOf(importInvoices('pedroteles_dmy.csv'), '2013-06-30').map(
      (figures) => [figures.number, describeFound(figures)] as const,
    );
    const byHand = [...rateInvoices(invoices, daysOf('2013-06-30'))];
    expect(new Map(found)).toEqual(new Map(byHand.map(([number, own]) => [number, describeByHand(own)])));
  });

  it('rate each customer by its history, capped by what is overdue', () => {
    // The day before the only undisputed invoice was paid that was open for more than 30 days past its due day.
    const asOf = '2012-03-21';
    const figures = { ...gather({}), asOf, customers: figuresAsOf(archive, asOf) };
    const plan = planDrafts(
      figures.customers.map(({ record }) => record),
      {
        figures,
        policy,
        reviews: new Map(),
        columns: () => [],
        fieldsOf: () => [],
        stamp: undefined,
        language: 'en-US',
        today: asOf,
        author: '',
      },
    );
    const { drafts } = runSteps(plan);
    const byHand = rateInvoices(invoices, daysOf(asOf));
    expect(drafts).toHaveLength(100);
    for (const { record, score } of drafts) {
      const own = byHand.get(record);
      // Of the five factors only the character is known: it counts 35 %, the others nothing.
      const character = own === undefined || own.weight === 0 ? 0 : own.points / own.weight;
      expect(score).toBeCloseTo(character * 0.35, 0);
    }
    const caps = figures.customers.map(({ number, receivables }) => [
      number,
      capRating(
        'AAA',
        { daysOverdue: receivables.daysOverdue, knockOut: 'none', isNew: false, isApproved: false },
        defaultCreditPolicy,
      ).rating,
    ]);
    const capsByHand = figures.customers.map(({ number }) => {
      const days = byHand.get(number)?.daysOverdue ?? 0;
      return [number, days > 60 ? 'B' : days > 30 ? 'BBB' : 'AAA'];
    });
    expect(caps).toEqual(capsByHand);
    expect(capsByHand.filter(([, rating]) => rating === 'BBB')).toHaveLength(1);
  });
});
