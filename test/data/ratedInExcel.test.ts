import { createFromList, listHeaders, readColumn } from '../excel/support/customers';
import { openWorkbook, today } from '../excel/support/openWorkbook';
import { addRecords } from '../excel/support/relatedRecords';
import { daysOf, rateInvoices } from './support/rateInvoices';
import { readCsvRecords } from './support/readCsvRecords';

jest.setTimeout(300_000);

/** The list is of 2012 and 2013; it is moved so that the day of the workbook falls into its middle. */
const shift = daysOf(today) - daysOf('2013-06-30');

const serialOf = (days: number): number => days + 25_569;

const invoices = readCsvRecords('ibm_accounts_receivable', 'accounts_receivable.csv').map((row) => ({
  number: row['invoiceNumber'] ?? '',
  customer: row['customerID'] ?? '',
  issued: daysOf(row['InvoiceDate'] ?? '') + shift,
  due: daysOf(row['DueDate'] ?? '') + shift,
  settled: daysOf(row['SettledDate'] ?? '') + shift,
  amount: Number(row['InvoiceAmount']),
  isDisputed: row['Disputed'] === 'Yes',
}));

const cents = (amount: unknown): number => Math.round(Number(amount) * 100);

describe('2 466 invoices in a workbook', () => {
  it('give each customer its balance, what is overdue and for how long, and the overview their ages', async () => {
    const book = await openWorkbook();
    const { engine } = book.host;
    const numbers = [...new Set(invoices.map(({ customer }) => customer))];
    await createFromList(book, [listHeaders, ...numbers.map((number) => [number, number, 'Existing', 1, 0.5, 0.5])]);
    addRecords(
      engine,
      'receivables',
      invoices.map(({ number, customer, issued, due, settled, amount, isDisputed }) => ({
        invoiceNumber: number,
        customerNumber: customer,
        date: serialOf(issued),
        due: serialOf(due),
        amount,
        paid: amount,
        paidOn: serialOf(settled),
        disputed: isDisputed ? 'Yes' : 'No',
      })),
    );
    const decision = await book.archive.figures.plan({});
    expect(decision.unassigned).toEqual({});
    expect(decision.unusable).toEqual({});
    await book.archive.apply(decision.plan, {});
    const column = (header: string) => readColumn(engine, 'Customers', header);
    const [balances, overdue, days] = [column('Receivable balance'), column('Overdue amount'), column('Days overdue')];
    const byHand = rateInvoices(invoices, daysOf(today));
    const found = column('Customer No.').map((number, row) => [
      number,
      cents(balances[row]),
      cents(overdue[row]),
      Number(days[row]),
    ]);
    expect(found).toEqual(
      column('Customer No.').map((number) => {
        const own = byHand.get(String(number));
        return [number, cents(own?.balance), cents(own?.overdue), own?.daysOverdue];
      }),
    );
    const overview = await book.archive.credit.overview({});
    const ages = [0, 1, 2, 3, 4].map((bucket) =>
      [...byHand.values()].reduce((sum, { ageing }) => sum + cents(ageing[bucket]), 0),
    );
    expect(overview.ageing.map(({ amount }) => cents(amount))).toEqual(ages);
    expect(ages.reduce((sum, age) => sum + age, 0)).toBeGreaterThan(0);
    const reminded = [...byHand].filter(([, { daysOverdue }]) => daysOverdue > 0 && daysOverdue <= 30);
    expect(overview.flags.remind.map(({ number }) => number).sort()).toEqual(reminded.map(([number]) => number).sort());
    expect(book.faults).toEqual([]);
    book.close();
  });
});
