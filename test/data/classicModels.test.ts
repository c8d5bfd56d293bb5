import { readFileSync } from 'node:fs';
import { createArchiveFromSheet } from '../e2e/support/archiveJourney';
import { pasteRecords } from '../e2e/support/pasteRecords';
import { setUpWorkbench } from '../e2e/support/setUpWorkbench';
import type { WorkbenchPage } from '../e2e/support/WorkbenchPage';
import { englishWords } from '../support/customerLists';
import { sharedData } from './sharedData';
import { readCsvRecords } from './support/readCsvRecords';

const openWorkbench = setUpWorkbench();

const customers = readCsvRecords('classicmodels', 'customers.csv');
const orders = readCsvRecords('classicmodels', 'orders.csv');
const payments = readCsvRecords('classicmodels', 'payments.csv');

function totalsOfOrders(): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const { orderNumber = '', quantityOrdered, priceEach } of readCsvRecords('classicmodels', 'orderdetails.csv')) {
    totals.set(orderNumber, (totals.get(orderNumber) ?? 0) + Number(quantityOrdered) * Number(priceEach));
  }
  return totals;
}

/** The archive of all customers, with their contacts, orders and payments pasted into its sheets. */
async function buildArchive(opened: WorkbenchPage): Promise<void> {
  const list = readFileSync(sharedData('main_job', 'classicmodels_customers.csv'));
  await opened.workbench.openFile('classicmodels_customers.csv', new Uint8Array(list));
  await opened.workbench.ready();
  await createArchiveFromSheet(opened, englishWords);
  const totals = totalsOfOrders();
  await pasteRecords(
    opened,
    { table: 'Contacts', sheet: 'Contacts' },
    customers.map((customer, at) => ({
      'Contact No.': `P-${String(at + 1)}`,
      'Customer No.': customer['customerNumber'] ?? '',
      'Contact name': `${customer['contactFirstName'] ?? ''} ${customer['contactLastName'] ?? ''}`,
      Phone: customer['phone'] ?? '',
    })),
  );
  await pasteRecords(
    opened,
    { table: 'Orders', sheet: 'Orders and contracts' },
    orders.map(({ orderNumber = '', customerNumber = '', orderDate = '', status = '' }) => ({
      'Order No.': orderNumber,
      'Customer No.': customerNumber,
      'Order or contract': 'Order',
      Date: orderDate,
      Amount: (totals.get(orderNumber) ?? 0).toFixed(2),
      'Order status': status,
    })),
  );
  await pasteRecords(
    opened,
    { table: 'Receivables', sheet: 'Receivables' },
    payments.map(({ checkNumber = '', customerNumber = '', paymentDate = '', amount = '' }) => ({
      'Invoice No.': checkNumber,
      'Customer No.': customerNumber,
      'Invoice date': paymentDate,
      Due: paymentDate,
      'Invoice amount': amount,
      Paid: amount,
      'Paid on': paymentDate,
    })),
  );
}

describe('The archive of classicmodels', () => {
  it('shows of each customer whose row is selected the contacts, orders and payments that were pasted', async () => {
    const opened = await openWorkbench({ width: 1400 });
    await buildArchive(opened);
    const pane = opened.pane();
    await pane.getByRole('tab', { name: 'Customer' }).click();
    const numbers = (await opened.workbench.read('Customers[Customer No.]')).values.map(([number]) => String(number));
    for (const number of ['103', '124', '141', '125']) {
      const own = (records: typeof orders) => records.filter(({ customerNumber }) => customerNumber === number).length;
      await opened.workbench.select(`Customers!B${String(numbers.indexOf(number) + 3)}`);
      const name = customers.find(({ customerNumber }) => customerNumber === number)?.['customerName'] ?? '';
      await pane.getByRole('heading', { level: 1, name }).waitFor();
      for (const count of [`Contacts (1)`, `Orders and contracts (${own(orders)})`, `Receivables (${own(payments)})`]) {
        await pane.getByRole('button', { name: count, exact: true }).waitFor();
      }
    }

    // The row of an order leads to its customer, whose newest order stands first.
    const number = orders.at(-1)?.['customerNumber'];
    const name = customers.find(({ customerNumber }) => customerNumber === number)?.['customerName'] ?? '';
    await opened.workbench.select(`'Orders and contracts'!D${String(orders.length + 2)}`);
    await pane.getByRole('heading', { level: 1, name }).waitFor();
    const heading = pane.getByRole('button', { name: /^Orders and contracts/ });
    if ((await heading.getAttribute('aria-expanded')) !== 'true') await heading.click();
    const rows = pane.getByRole('list', { name: 'Orders and contracts' }).getByRole('listitem');
    await rows.first().getByText('May 31, 2005 · 10425').waitFor();
    await opened.screenshot('classicmodels-order');
  });
});
