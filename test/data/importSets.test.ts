import type { TableId } from '../../src/archive/field';
import type { ImportMapping } from '../../src/usecases/importList/importMapping';
import type { ImportDecision } from '../../src/usecases/importList/listImport';
import { MemoryArchive } from '../usecases/support/MemoryArchive';
import { importTable, type Decided } from './support/importTable';
import { readCsvRecords } from './support/readCsvRecords';
import { readSourceTable } from './support/readSourceTable';

function importFile(archive: MemoryArchive, folder: string, file: string, decided: Decided = {}): ImportDecision {
  return importTable(archive, readSourceTable(folder, file), decided);
}

function countsOf({ counts }: ImportDecision, table: TableId) {
  const count = counts.find((each) => each.table === table);
  return { added: count?.added, rejected: count?.rejected };
}

const sumOf = (values: readonly unknown[]): number =>
  Math.round(values.reduce<number>((sum, value) => sum + Number(value), 0) * 100);

const day = (iso: string): number => Date.parse(iso) / 86_400_000 + 25_569;

/** Orders say what they are worth only in their details, so that the sums are not looked for. */
const withoutAmount = ({ columns }: ReturnType<typeof readSourceTable>, sums: ReadonlyMap<string, number>) => {
  const numbers = columns.find(({ header }) => header === 'orderNumber')?.values ?? [];
  return {
    header: 'amount',
    values: numbers.map((number) => sums.get(String(number)) ?? ''),
    numberFormats: 'General',
  };
};

describe('The files of classicmodels, one behind the other', () => {
  const archive = new MemoryArchive();
  const customers = readCsvRecords('classicmodels', 'customers.csv');

  it('give all customers, each with the person to talk to', () => {
    const decision = importFile(archive, 'classicmodels', 'customers.csv');
    expect(countsOf(decision, 'customers')).toEqual({ added: 122, rejected: 0 });
    expect(countsOf(decision, 'contacts')).toEqual({ added: 122, rejected: 0 });
    const contacts = archive.recordsOf('contacts').map(({ customerNumber, name }) => [customerNumber, name]);
    const people = customers.map((customer) => [
      customer['customerNumber'],
      `${customer['contactFirstName'] ?? ''} ${customer['contactLastName'] ?? ''}`.trim(),
    ]);
    expect(contacts).toEqual(people);
    const limits = archive.recordsOf('customers').map(({ creditLimit }) => creditLimit);
    expect(sumOf(limits)).toBe(sumOf(customers.map(({ creditLimit }) => creditLimit)));
  });

  it('give all payments as receivables that are paid', () => {
    const payments = readCsvRecords('classicmodels', 'payments.csv');
    const decision = importFile(archive, 'classicmodels', 'payments.csv');
    expect(countsOf(decision, 'receivables')).toEqual({ added: payments.length, rejected: 0 });
    const receivables = archive.recordsOf('receivables');
    expect(sumOf(receivables.map(({ paid }) => paid))).toBe(sumOf(payments.map(({ amount }) => amount)));
    expect(receivables.map(({ paidOn }) => paidOn)).toEqual(payments.map(({ paymentDate = '' }) => day(paymentDate)));
  });

  it('give all orders once they say what they are worth', () => {
    const sums = new Map<string, number>();
    for (const { orderNumber = '', quantityOrdered, priceEach } of readCsvRecords(
      'classicmodels',
      'orderdetails.csv',
    )) {
      sums.set(orderNumber, (sums.get(orderNumber) ?? 0) + Number(quantityOrdered) * Number(priceEach));
    }
    const table = readSourceTable('classicmodels', 'orders.csv');
    // Until then they come in without, and that is told.
    const before = new MemoryArchive({ customers: archive.recordsOf('customers') });
    const incomplete = importTable(before, table);
    expect(countsOf(incomplete, 'orders')).toEqual({ added: 326, rejected: 0 });
    expect(incomplete.missing).toContainEqual({ table: 'orders', field: 'amount', records: 326 });
    const decision = importTable(archive, { ...table, columns: [...table.columns, withoutAmount(table, sums)] });
    expect(countsOf(decision, 'orders')).toEqual({ added: 326, rejected: 0 });
    const orders = archive.recordsOf('orders');
    expect(sumOf(orders.map(({ amount }) => amount))).toBe(sumOf([...sums.values()]));
    expect(new Set(orders.map(({ status }) => status))).toEqual(new Set(['Delivered', 'Open', 'Cancelled']));
  });

  it('give all products', () => {
    const products = readCsvRecords('classicmodels', 'products.csv');
    expect(countsOf(importFile(archive, 'classicmodels', 'products.csv'), 'products')).toEqual({
      added: products.length,
      rejected: 0,
    });
    const prices = archive.recordsOf('products').map(({ price }) => price);
    expect(sumOf(prices)).toBe(sumOf(products.map(({ MSRP }) => MSRP)));
  });

  it('change nothing when they come a second time', () => {
    for (const file of ['customers.csv', 'payments.csv', 'products.csv']) {
      const { counts, changes } = importFile(archive, 'classicmodels', file);
      expect({ file, changes, added: counts.map(({ added }) => added) }).toMatchObject({ changes: [] });
      expect(counts.every(({ added }) => added === 0)).toBe(true);
    }
  });
});

describe('Invoices', () => {
  it('of IBM are receivables of their customers, the same in either order of day and month', () => {
    const invoices = readCsvRecords('ibm_accounts_receivable', 'accounts_receivable.csv');
    const numbers = [...new Set(invoices.map(({ customerID = '' }) => customerID))];
    const read = (file: string) => {
      const archive = new MemoryArchive({
        customers: numbers.map((customerNumber) => ({ customerNumber, name: customerNumber })),
      });
      const decision = importFile(archive, 'ibm_accounts_receivable', file);
      expect(countsOf(decision, 'receivables')).toEqual({ added: invoices.length, rejected: 0 });
      return archive.recordsOf('receivables');
    };
    const receivables = read('accounts_receivable.csv');
    expect(sumOf(receivables.map(({ amount }) => amount))).toBe(
      sumOf(invoices.map(({ InvoiceAmount }) => InvoiceAmount)),
    );
    expect(receivables.map(({ due }) => due)).toEqual(invoices.map(({ DueDate = '' }) => day(DueDate)));
    const late = receivables.filter(({ paidOn, due }) => Number(paidOn) > Number(due)).length;
    expect(late).toBe(invoices.filter(({ DaysLate }) => Number(DaysLate) > 0).length);
    const swapped = read('pedroteles_dmy.csv');
    const days = (list: typeof receivables) => list.map(({ date, due, paidOn }) => `${date} ${due} ${paidOn}`).sort();
    expect(days(swapped)).toEqual(days(receivables));
  });

  it('of customers that nobody knows are all kept for later', () => {
    const decision = importFile(new MemoryArchive(), 'ibm_accounts_receivable', 'accounts_receivable.csv');
    expect(countsOf(decision, 'receivables')).toEqual({ added: 0, rejected: 2466 });
    expect(decision.rejected[0]?.reasons).toMatchObject([{ kind: 'unknownReference', field: 'customerNumber' }]);
  });
});

describe('The accounts and deals of a CRM', () => {
  it('are customers, and orders of those that are named by a known name', () => {
    const archive = new MemoryArchive();
    expect(countsOf(importFile(archive, 'crm_sales_opportunities', 'accounts.csv'), 'customers')).toEqual({
      added: 85,
      rejected: 0,
    });
    const sectors = archive.recordsOf('customers').filter(({ industry }) => industry === 'technolgy');
    const accounts = readCsvRecords('crm_sales_opportunities', 'accounts.csv');
    expect(sectors).toHaveLength(accounts.filter(({ sector }) => sector === 'technolgy').length);
    const deals = readCsvRecords('crm_sales_opportunities', 'sales_pipeline.csv');
    const names = new Set(accounts.map(({ account }) => account));
    const known = deals.filter(({ account }) => names.has(account));
    const decision = importFile(archive, 'crm_sales_opportunities', 'sales_pipeline.csv');
    expect(countsOf(decision, 'orders')).toEqual({ added: known.length, rejected: deals.length - known.length });
    // What is not closed yet has no sum.
    const open = known.filter(({ close_value }) => !close_value).length;
    expect(decision.missing).toContainEqual({ table: 'orders', field: 'amount', records: open });
  });
});

describe('Companies', () => {
  it('of the Shenzhen exchange keep the zeros of their numbers, from CSV as from the exchange’s own file', () => {
    for (const file of ['szse_a_shares.csv', 'A股列表.xlsx']) {
      const archive = new MemoryArchive({}, 'zh-CN');
      expect(countsOf(importFile(archive, 'cn_companies_szse', file), 'customers')).toEqual({
        added: 2880,
        rejected: 0,
      });
      const numbers = archive.recordsOf('customers').map(({ customerNumber }) => customerNumber);
      const codes = readCsvRecords('cn_companies_szse', 'szse_a_shares.csv').map((company) => company['A股代码']);
      expect(numbers).toEqual(codes);
    }
  });

  it('of Taiwan keep their tax numbers, days and capital', () => {
    const archive = new MemoryArchive({}, 'zh-TW');
    const companies = readCsvRecords('tw_companies', 'tw_listed_2025.csv');
    const decision = importFile(archive, 'tw_companies', 'tw_listed_2025.csv');
    expect(countsOf(decision, 'customers')).toEqual({ added: companies.length, rejected: 0 });
    const customers = archive.recordsOf('customers');
    expect(customers.map(({ taxNumber }) => taxNumber)).toEqual(
      companies.map((company) => company['營利事業統一編號']),
    );
    expect(sumOf(customers.map(({ registeredCapital }) => registeredCapital))).toBe(
      sumOf(companies.map((company) => company['實收資本額'])),
    );
    const founded = companies.map(({ 成立日期: text = '' }) =>
      day(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`),
    );
    expect(customers.map((customer) => customer['founded'])).toEqual(founded);
  });
});

describe('A list in disorder', () => {
  it('loses nobody: only rows that are the same to the letter are one', () => {
    const archive = new MemoryArchive();
    const decision = importFile(archive, 'messy', 'club_member_info.csv', { unfit: 'leaveOut' });
    const people = readCsvRecords('messy', 'club_member_info.csv');
    const different = new Set(people.map((person) => JSON.stringify(person))).size;
    expect(countsOf(decision, 'customers')).toEqual({ added: different, rejected: 0 });
    expect(archive.recordsOf('customers')).toHaveLength(different);
  });

  it('may keep what the user wants elsewhere', () => {
    const archive = new MemoryArchive();
    const correct = (mapping: ImportMapping): ImportMapping => ({
      ...mapping,
      targets: mapping.targets.map((target) => (target.kind === 'extra' ? { kind: 'leaveOut' } : target)),
    });
    importFile(archive, 'messy', 'customer_data.xlsx', { correct });
    expect(archive.fieldsOf('customers').filter((field) => field.startsWith('extra:'))).toEqual([]);
  });
});
