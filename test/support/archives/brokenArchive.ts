import { catalogue } from '../../../src/archive/catalogue';
import type { CellValue } from '../../../src/archive/cellValue';
import type { TableId } from '../../../src/archive/field';
import { plainDateToSerial } from '../../../src/domain/serialDate';
import type { Finding } from '../../../src/usecases/archiveCheck';
import type { Engine } from '../../../workbench/engine/Engine';
import { createEmpty, tableNamed } from '../../excel/support/customers';
import type { OpenWorkbook } from '../../excel/support/openWorkbook';

type Row = Readonly<Record<string, CellValue>>;

const day = (year: number, month: number, dayOfMonth: number): number =>
  plainDateToSerial({ year, month, day: dayOfMonth }) ?? 0;

/** Verified on a day to come, so that the tests do not go stale themselves. */
const fresh = { lastVerified: day(2100, 1, 1) };

const existing = {
  stage: 'Existing',
  kind: 'Organisation',
  address: '1 Quay Street',
  owner: 'Li Wei',
  paymentTerms: '30 days',
  currentBusiness: 1000,
  ...fresh,
};

/** An archive in which everything is wrong that the check knows, and one customer and one order that are sound. */
export const brokenRecords: Readonly<Partial<Record<TableId, readonly Row[]>>> = {
  customers: [
    { ...existing, customerNumber: 'C001', name: 'Alder Foods Ltd', phone: '021-61230001', suppliedThrough: 'C003' },
    { ...existing, customerNumber: 'C002', name: 'Ａlder Foods Limited', phone: '021-61230002' },
    { ...existing, customerNumber: 'C003', name: 'Birch', phone: '021-61230003', suppliedThrough: 'C001' },
    {
      ...fresh,
      name: 'Cedar',
      stage: 'lead',
      phone: '021-61230004',
      source: 'Referral',
      owner: 'Li Wei',
      marketPotential: '12,000',
    },
    { ...fresh, customerNumber: 'C003', name: 'Dogwood', stage: 'Former' },
    {
      ...existing,
      customerNumber: 'C006',
      name: ' Elm ',
      phone: 2_161_230_006,
      founded: '03/04/2015',
      suppliedThrough: 'C999',
    },
    { ...existing, customerNumber: 'C007', name: 'Fir', phone: '021-61230007', stage: 'Friend' },
    {
      ...existing,
      customerNumber: 'C008',
      name: 'Gingko',
      phone: '021-61230008',
      creditLimit: 5000,
      lastVerified: day(2020, 1, 1),
    },
  ],
  contacts: [{ ...fresh, contactNumber: 'P1', customerNumber: 'C001' }],
  orders: [
    {
      ...fresh,
      orderNumber: 'O1',
      customerNumber: 'c001 ',
      kind: 'Order',
      status: 'Open',
      date: day(2026, 3, 1),
      amount: 5,
    },
    {
      ...fresh,
      orderNumber: 'O2',
      customerNumber: 'C404',
      kind: 'Order',
      status: 'Open',
      date: day(2026, 3, 1),
      amount: 5,
    },
    {
      ...fresh,
      customerNumber: 'C001',
      kind: 'Order',
      status: 'Open',
      date: day(2026, 3, 1),
      amount: 5,
      deliveredOn: day(2026, 2, 1),
    },
    {
      ...fresh,
      orderNumber: 'O4',
      customerNumber: 'C001',
      kind: 'Order',
      status: 'Open',
      date: '2026-03-31',
      amount: 5,
    },
    {
      ...fresh,
      orderNumber: 'O5',
      customerNumber: 'C001',
      kind: 'Order',
      status: 'Open',
      date: day(2026, 3, 1),
      amount: -5,
    },
    { ...fresh, customerNumber: 'C001', kind: 'Order', status: 'Open', date: day(2026, 3, 1), amount: 6 },
  ],
  receivables: [
    {
      ...fresh,
      invoiceNumber: 'R1',
      customerNumber: 'C001',
      date: day(2026, 3, 1),
      due: day(2026, 2, 1),
      amount: 100,
      paid: 150,
    },
  ],
  personalFacts: [
    {
      ...fresh,
      factNumber: 'F1',
      contactNumber: 'P1',
      topic: 'Interests',
      fact: 'Angling',
      purpose: 'Gifts',
      keepUntil: day(2020, 1, 1),
    },
  ],
};

/** Every finding in it, in the order of the report: rule, table, record, field, and what stands there after the fix. */
export const brokenFindings: readonly (readonly [Finding['rule'], TableId, string, string, CellValue?])[] = [
  ['missingNumber', 'customers', '', 'customerNumber', 'C009'],
  ['missingNumber', 'orders', '', 'orderNumber', 'O6'],
  ['missingNumber', 'orders', '\u001F2', 'orderNumber', 'O7'],
  ['duplicateNumber', 'customers', 'C003\u001F2', 'customerNumber'],
  ['danglingReference', 'customers', 'C006', 'suppliedThrough'],
  ['danglingReference', 'orders', 'O1', 'customerNumber', 'C001'],
  ['danglingReference', 'orders', 'O2', 'customerNumber'],
  ['supplyCycle', 'customers', 'C001', 'suppliedThrough'],
  ['wrongType', 'customers', '', 'marketPotential', 12_000],
  ['wrongType', 'customers', 'C006', 'founded'],
  ['wrongType', 'customers', 'C006', 'phone', '2161230006'],
  ['wrongType', 'orders', 'O4', 'date', day(2026, 3, 31)],
  ['wrongType', 'orders', 'O5', 'amount'],
  ['unknownChoice', 'customers', '', 'stage', 'Prospect'],
  ['unknownChoice', 'customers', 'C007', 'stage'],
  ['strayCharacters', 'customers', 'C006', 'name', 'Elm'],
  ['duplicateCustomer', 'customers', 'C002', 'name'],
  ['missingRequired', 'customers', 'C003\u001F2', 'closedOn'],
  ['missingRequired', 'contacts', 'P1', 'name'],
  ['paidBeyondInvoice', 'receivables', 'R1', 'paid'],
  ['datesReversed', 'orders', '', 'deliveredOn'],
  ['datesReversed', 'receivables', 'R1', 'due'],
  ['keptTooLong', 'personalFacts', 'F1', 'keepUntil'],
  ['stale', 'customers', 'C008', 'lastVerified'],
];

/** Makes the archive in a new workbook. */
export async function makeBrokenArchive(book: OpenWorkbook): Promise<void> {
  await createEmpty(book);
  await book.archive.apply(await book.archive.upgrades.planPersonalFacts(true), {});
  for (const [table, rows] of Object.entries(brokenRecords) as [TableId, readonly Row[]][]) {
    fillTable(book.host.engine, table, rows);
  }
  await book.host.idle();
}

/** Enters records into an empty table as a person would paste them. */
function fillTable(engine: Engine, id: TableId, rows: readonly Row[]): void {
  const { tableName, fields } = catalogue[id];
  const table = tableNamed(engine, tableName);
  engine.resizeTable(table.id, { ...table.area, rows: rows.length + 1 });
  for (const { id: field, header, numberFormat } of fields) {
    const offset = table.columns.findIndex(({ name }) => name === header['en-US']);
    rows.forEach((row, index) => {
      const value = row[field];
      if (offset < 0 || value === undefined) return;
      // The empty row of a new table is formatted, the others are not.
      const isTextCell = index === 0 && numberFormat === '@';
      const cell = {
        ...table.area,
        row: table.area.row + 1 + index,
        rows: 1,
        column: table.area.column + offset,
        columns: 1,
      };
      engine.write(cell, typeof value === 'string' && !isTextCell ? `'${value}` : value, 'person');
    });
  }
}
