import { MemoryArchive } from '../../support/MemoryArchive';
import { importRows } from '../support/importRows';

const archive = (): MemoryArchive => new MemoryArchive({ customers: [{ customerNumber: 'C1', name: 'Acme' }] });

function importInto(target: MemoryArchive, columns: readonly string[], ...rows: (string | number)[][]) {
  const { decision } = importRows(target, { columns: columns.map((each) => `receivables.${each}`), rows });
  target.apply(decision.plan);
  return { decision, receivables: target.recordsOf('receivables') };
}

describe('A list of payments', () => {
  const columns = ['invoiceNumber', 'customerNumber', 'paidOn', 'amount'];

  it('gives invoices of the day on which they were paid, paid in full', () => {
    const { receivables } = importInto(archive(), columns, ['P1', 'C1', 45_000, 99.5]);
    expect(receivables).toMatchObject([{ date: 45_000, due: 45_000, paidOn: 45_000, amount: 99.5, paid: 99.5 }]);
  });

  it('takes a payment without a day, and says that its days are missing', () => {
    const { decision, receivables } = importInto(archive(), columns, ['P1', 'C1', '', 99.5]);
    expect(receivables).toMatchObject([{ invoiceNumber: 'P1', date: '', due: '', paid: '' }]);
    expect(decision.rejected).toEqual([]);
    expect(decision.missing).toEqual([
      { table: 'receivables', field: 'date', records: 1 },
      { table: 'receivables', field: 'due', records: 1 },
    ]);
  });

  it('changes no day of an invoice that the archive has', () => {
    const known = new MemoryArchive({
      customers: [{ customerNumber: 'C1', name: 'Acme' }],
      receivables: [{ invoiceNumber: 'P1', customerNumber: 'C1', date: 44_900, due: 44_930, amount: 99.5 }],
    });
    const { receivables } = importInto(known, columns, ['P1', 'C1', 45_000, 99.5]);
    expect(receivables).toMatchObject([{ date: 44_900, due: 44_930, paidOn: 45_000, amount: 99.5 }]);
  });
});

describe('A list of invoices', () => {
  it('that says when they were paid and no sum has them paid in full, the open ones not at all', () => {
    const columns = ['invoiceNumber', 'customerNumber', 'date', 'due', 'paidOn', 'amount'];
    const { receivables } = importInto(
      archive(),
      columns,
      ['R1', 'C1', 44_900, 44_930, 44_920, 50],
      ['R2', 'C1', 44_901, 44_931, '', 60],
    );
    expect(receivables.map(({ paid }) => paid)).toEqual([50, '']);
  });

  it('that does not say when they are due comes in without: that is not guessed from the day of payment', () => {
    const columns = ['invoiceNumber', 'customerNumber', 'date', 'paidOn', 'amount'];
    const { decision, receivables } = importInto(archive(), columns, ['R1', 'C1', 44_900, 44_920, 50]);
    expect(receivables).toMatchObject([{ date: 44_900, paidOn: 44_920 }]);
    expect(receivables[0]?.['due'] ?? '').toBe('');
    expect(decision.missing).toEqual([{ table: 'receivables', field: 'due', records: 1 }]);
  });
});
