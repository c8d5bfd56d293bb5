import type { CellValue } from '../../src/archive/cellValue';
import type { TableId } from '../../src/archive/field';
import type { CustomerFile, RelatedRecords } from '../../src/usecases/customerFiles';
import type { ListSnapshot } from '../../src/usecases/listSnapshot';
import { proposeMapping } from '../../src/usecases/proposeMapping';
import { readColumn } from '../excel/support/customers';
import { follow, selectRow } from '../excel/support/following';
import type { OpenWorkbook } from '../excel/support/openWorkbook';
import { openWorkbook } from '../excel/support/openWorkbook';
import { planRecords } from './support/planRecords';
import { readCsvList } from './support/readCsvList';

type Row = Readonly<Record<string, string>>;

describe('The whole archive of classicmodels', () => {
  const rows = {
    customers: readRows('customers'),
    orders: readRows('orders'),
    details: readRows('orderdetails'),
    payments: readRows('payments'),
    products: readRows('products'),
  };
  let book: OpenWorkbook;

  beforeAll(async () => {
    book = await openWorkbook();
    const list = readCsvList('classicmodels', 'customers.csv');
    const mapping = proposeMapping(list).columns.map((column) => column.mapping);
    const { plan } = book.archive.planCreation({ language: 'en-US', currency: 'USD', source: { list, mapping } });
    await book.archive.apply(plan, {});
    for (const [table, records] of toRecords(rows)) {
      await book.archive.apply(planRecords(table, records), {});
    }
    await book.host.idle();
    selectRow(book.host.engine, 'Customers', 0);
    await follow(book).settle();
  });

  afterAll(() => {
    book.close();
  });

  it('holds every contact, order, payment and product', () => {
    const { engine } = book.host;
    expect(readColumn(engine, 'Contacts', 'Contact No.')).toHaveLength(rows.customers.length);
    expect(readColumn(engine, 'Orders', 'Order No.')).toEqual(rows.orders.map(({ orderNumber }) => orderNumber));
    expect(readColumn(engine, 'Receivables', 'Invoice No.')).toEqual(
      rows.payments.map(({ checkNumber }) => checkNumber),
    );
    expect(readColumn(engine, 'Products', 'Product No.')).toEqual(rows.products.map(({ productCode }) => productCode));
  });

  it('gives each of the customers the file that an independent calculation gives it', async () => {
    expect(rows.customers).toHaveLength(122);
    for (const [row, customer] of rows.customers.entries()) {
      selectRow(book.host.engine, 'Customers', row);
      const file = await readSelected(book);
      const number = customer['customerNumber'] ?? '';
      expect(file.customer.values).toMatchObject({ customerNumber: number, name: customer['customerName'] });
      expect(file.awaited).toEqual([]);
      const orders = rows.orders.filter((order) => order['customerNumber'] === number);
      const payments = rows.payments.filter((payment) => payment['customerNumber'] === number);
      expect(describeRelated(file, 'contacts')).toEqual([1, [`P-${number}`]]);
      expect(describeRelated(file, 'orders')).toEqual([orders.length, newest(orders, 'orderDate', 'orderNumber')]);
      expect(describeRelated(file, 'receivables')).toEqual([
        payments.length,
        newest(payments, 'paymentDate', 'checkNumber'),
      ]);
    }
  });

  it.each(['141', '124', '103', '125'])(
    'adds up all orders and payments of customer %s, page by page',
    async (number) => {
      const { files } = book.archive;
      const orders = rows.orders.filter((order) => order['customerNumber'] === number);
      const numbers = new Set(orders.map((order) => order['orderNumber']));
      const ordered = rows.details
        .filter(({ orderNumber }) => numbers.has(orderNumber))
        .map((detail) => Number(detail['quantityOrdered']) * Number(detail['priceEach']));
      const paid = rows.payments.filter((payment) => payment['customerNumber'] === number);
      const allOrders = await readAll((from) => files.readRelated(number, 'orders', from));
      const allPayments = await readAll((from) => files.readRelated(number, 'receivables', from));
      expect(allOrders).toHaveLength(orders.length);
      expect(sum(allOrders.map(({ values }) => Number(values['amount'])))).toBeCloseTo(sum(ordered), 2);
      expect(sum(allPayments.map(({ values }) => Number(values['paid'])))).toBeCloseTo(
        sum(paid.map(({ amount }) => Number(amount))),
        2,
      );
    },
  );

  it('leads from every order to its customer', async () => {
    for (const row of rows.orders.keys()) {
      if (row % 20 === 0) {
        selectRow(book.host.engine, 'Orders', row);
        expect((await readSelected(book)).customer.record).toBe(rows.orders[row]?.['customerNumber']);
      }
    }
  });
});

function readRows(name: string): readonly Row[] {
  const list: ListSnapshot = readCsvList('classicmodels', `${name}.csv`);
  return Array.from({ length: list.rowCount }, (_, row) =>
    Object.fromEntries(list.columns.map(({ header, values }) => [header, String(values[row] ?? '')])),
  );
}

interface Rows {
  readonly customers: readonly Row[];
  readonly orders: readonly Row[];
  readonly details: readonly Row[];
  readonly payments: readonly Row[];
  readonly products: readonly Row[];
}

type Records = readonly Readonly<Record<string, CellValue>>[];

/** What the four other tables hold. Payments stand as invoices that were paid, because nothing else is known of them. */
function toRecords({ customers, orders, details, payments, products }: Rows): readonly (readonly [TableId, Records])[] {
  const amounts = new Map<string, number>();
  for (const { orderNumber = '', quantityOrdered, priceEach } of details) {
    amounts.set(orderNumber, (amounts.get(orderNumber) ?? 0) + Number(quantityOrdered) * Number(priceEach));
  }
  return [
    [
      'contacts',
      customers.map(({ customerNumber = '', contactFirstName = '', contactLastName = '', phone = '' }) => ({
        contactNumber: `P-${customerNumber}`,
        customerNumber,
        name: `${contactFirstName.trim()} ${contactLastName.trim()}`,
        phone,
      })),
    ],
    [
      'orders',
      orders.map(({ orderNumber = '', customerNumber = '', orderDate = '', shippedDate = '', status = '' }) => ({
        orderNumber,
        customerNumber,
        kind: 'Order',
        date: orderDate,
        deliveredOn: shippedDate === 'NULL' ? '' : shippedDate,
        amount: amounts.get(orderNumber) ?? 0,
        status,
      })),
    ],
    [
      'receivables',
      payments.map(({ customerNumber = '', checkNumber = '', paymentDate = '', amount = '' }) => ({
        invoiceNumber: checkNumber,
        customerNumber,
        date: paymentDate,
        due: paymentDate,
        amount,
        paid: amount,
        paidOn: paymentDate,
      })),
    ],
    [
      'products',
      products.map(({ productCode = '', productName = '', productLine = '', buyPrice = '', MSRP = '' }) => ({
        productNumber: productCode,
        name: productName,
        productLine,
        price: MSRP,
        cost: buyPrice,
      })),
    ],
  ];
}

async function readSelected(book: OpenWorkbook): Promise<CustomerFile> {
  const selected = await book.archive.files.readSelected();
  if (selected.kind !== 'customer') {
    throw new Error(`The selection is ${selected.kind}.`);
  }
  return selected.file;
}

/** How many records the file has in a table, and the numbers of those that it shows. */
function describeRelated(file: CustomerFile, table: TableId): [number, string[]] {
  const related = file.related.find((candidate) => candidate.table === table);
  return [related?.count ?? -1, related?.records.map(({ record }) => record) ?? []];
}

/** The numbers of the five newest, of the same day the lower in the list first. */
function newest(rows: readonly Row[], date: string, number: string): string[] {
  return [...rows]
    .reverse()
    .sort((one, other) => (other[date] ?? '').localeCompare(one[date] ?? ''))
    .slice(0, 5)
    .map((row) => row[number] ?? '');
}

async function readAll(read: (from: number) => Promise<RelatedRecords>): Promise<RelatedRecords['records']> {
  const first = await read(0);
  const records = [...first.records];
  while (records.length < first.count) {
    records.push(...(await read(records.length)).records);
  }
  return records;
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
