import { MemoryArchive } from '../../support/MemoryArchive';
import type { SourceRows } from '../support/importRows';
import { importRows } from '../support/importRows';

const archive = (): MemoryArchive =>
  new MemoryArchive({
    customers: [
      {
        customerNumber: 'C000007',
        name: 'Alder Foods Ltd',
        taxNumber: '04595257',
        registrationNumber: '91310000MA1FL0A12B',
      },
      { customerNumber: 'C000008', name: 'Birch & Co', suppliedThrough: 'C000007' },
      { customerNumber: 'C000009', name: 'Twin' },
      { customerNumber: 'C000010', name: 'Twin' },
    ],
    contacts: [{ contactNumber: 'P000001', customerNumber: 'C000007', name: 'Ann Lee', email: 'ann@alder.example' }],
    products: [{ productNumber: 'G000001', name: 'Pump' }],
    monthlySales: [
      { entryNumber: 'S000001', customerNumber: 'C000007', month: 46023, productLine: 'Pumps', amount: 100 },
    ],
  });

const sales = (...rows: (string | number)[][]): SourceRows => ({
  columns: ['monthlySales.customerNumber', 'monthlySales.month', 'monthlySales.productLine', 'monthlySales.amount'],
  rows,
});

const orders = (...rows: (string | number)[][]): SourceRows => ({
  columns: ['orders.customerNumber', 'orders.date', 'orders.amount', 'orders.productNumber'],
  rows,
});

describe('The customer of a record', () => {
  it.each([
    ['its number', 'C000007'],
    ['its exact name', 'alder foods ltd '],
    ['its tax number', '０４５９５２５７'],
    ['its registration number', '91310000MA1FL0A12B'],
  ])('may be named by %s', (_by, value) => {
    const before = archive();
    before.apply(importRows(before, orders([value, 46348, 5, ''])).decision.plan);
    expect(before.recordsOf('orders')).toMatchObject([
      { orderNumber: 'O000001', customerNumber: 'C000007', amount: 5 },
    ]);
  });

  it.each([
    ['that nobody has', 'C000099'],
    ['that two have', 'Twin'],
  ])('by a name or number %s is not known, and the row is rejected', (_by, value) => {
    expect(importRows(archive(), orders([value, 46348, 5, ''])).decision.rejected).toEqual([
      { row: 2, reasons: [{ kind: 'unknownReference', table: 'orders', field: 'customerNumber', value }] },
    ]);
  });

  it('is enough for an order: what else it lacks is counted, and can be added later', () => {
    const { decision } = importRows(archive(), orders(['C000007', 46348, '', ''], ['C000007', '', '', '']));
    expect(decision.rejected).toEqual([]);
    expect(decision.missing).toEqual([
      { table: 'orders', field: 'date', records: 1 },
      { table: 'orders', field: 'amount', records: 2 },
      { table: 'orders', field: 'status', records: 2 },
    ]);
  });

  it('must be told', () => {
    expect(importRows(archive(), orders(['', 46348, 5, ''])).decision.rejected).toEqual([
      { row: 2, reasons: [{ kind: 'required', table: 'orders', field: 'customerNumber' }] },
    ]);
  });

  it('may come from the same list, also in a row further down', () => {
    const before = archive();
    const list: SourceRows = {
      columns: ['customers.customerNumber', 'customers.name', 'customers.suppliedThrough'],
      rows: [
        ['K2', 'Cedar', 'K1'],
        ['K1', 'Damson', ''],
      ],
    };
    before.apply(importRows(before, list).decision.plan);
    expect(before.recordsOf('customers').at(-2)).toMatchObject({ customerNumber: 'K2', suppliedThrough: 'K1' });
  });

  it('may get its number only by the import: all that belongs to it follows', () => {
    const before = archive();
    const list: SourceRows = {
      columns: ['customers.name', 'contacts.name', 'contacts.email'],
      rows: [
        ['Cedar', 'Bob', 'bob@cedar.example'],
        ['Cedar', 'Cleo', 'cleo@cedar.example'],
      ],
    };
    const { decision } = importRows(before, list);
    before.apply(decision.plan);
    expect(decision.counts).toMatchObject([
      { table: 'customers', added: 1, repeated: 1 },
      { table: 'contacts', added: 2 },
    ]);
    const customerNumber = 'C000011';
    expect(before.recordsOf('customers').at(-1)).toMatchObject({ customerNumber, name: 'Cedar' });
    expect(before.recordsOf('contacts').slice(1)).toMatchObject([
      { contactNumber: 'P000002', customerNumber, name: 'Bob', importedFrom: 'I000001:2' },
      { contactNumber: 'P000003', customerNumber, name: 'Cleo', importedFrom: 'I000001:3' },
    ]);
  });

  it('that does not come takes along what belongs to it, and what is supplied through it', () => {
    const list: SourceRows = {
      columns: ['customers.customerNumber', 'customers.name', 'customers.suppliedThrough', 'contacts.name'],
      rows: [
        ['K3', 'Elm', 'K2', 'Dan'],
        ['K2', 'Damson', 'K1', ''],
        ['K1', 'Cedar', 'K9', ''],
        ['K4', 'Fir', '', 'Eve'],
      ],
    };
    const { decision } = importRows(archive(), list);
    expect(decision.rejected.map(({ row, reasons }) => [row, reasons[0]?.kind])).toEqual([
      [2, 'unknownReference'],
      [3, 'unknownReference'],
      [4, 'unknownReference'],
    ]);
    expect(decision.counts).toMatchObject([
      { table: 'customers', added: 1, rejected: 3 },
      { table: 'contacts', added: 1, rejected: 1 },
    ]);
  });
});

describe('Another reference that means nothing', () => {
  it('rejects its row', () => {
    const { decision } = importRows(archive(), orders(['C000007', 46348, 5, 'G9'], ['C000007', 46348, 6, 'G000001']));
    expect(decision.counts).toMatchObject([{ added: 1, rejected: 1 }]);
  });

  it('is left out where that was chosen, and kept in the remarks', () => {
    const before = archive();
    before.apply(importRows(before, orders(['C000007', 46348, 5, 'G9']), { unfit: 'leaveOut' }).decision.plan);
    expect(before.recordsOf('orders')).toMatchObject([{ productNumber: '', remarks: 'Product No.: G9' }]);
  });
});

describe('A customer that would be supplied through itself', () => {
  it.each<[string, string[][], number[]]>([
    ['at once', [['K1', 'Cedar', 'K1']], [2]],
    [
      'by way of others of the list',
      [
        ['K1', 'Cedar', 'K2'],
        ['K2', 'Damson', 'K1'],
        ['K3', 'Elm', ''],
      ],
      [2, 3],
    ],
    ['by way of the archive', [['C000007', 'Alder Foods Ltd', 'C000008']], [2]],
  ])('%s is rejected', (_how, rows, rejected) => {
    const columns = ['customers.customerNumber', 'customers.name', 'customers.suppliedThrough'];
    const { decision } = importRows(archive(), { columns, rows });
    expect(decision.rejected.map(({ row }) => row)).toEqual(rejected);
    expect(decision.rejected[0]?.reasons).toMatchObject([{ kind: 'supplyCycle' }]);
  });
});

describe('The sales of a month', () => {
  it('are known by customer, month and product line, by whatever day of the month', () => {
    const { decision } = importRows(
      archive(),
      sales(['C000007', 46030, 'pumps', 120], ['C000007', 46060, 'Pumps', 80]),
    );
    expect(decision.counts).toMatchObject([{ added: 1, changed: 1 }]);
    expect(decision.changes).toMatchObject([
      { record: 'S000001', field: 'month', after: 46030 },
      { record: 'S000001', field: 'productLine', after: 'pumps' },
      { record: 'S000001', field: 'amount', before: 100, after: 120 },
    ]);
  });

  it('are never taken twice, not even where they are equal: they may be parts of a sum', () => {
    const { decision } = importRows(archive(), sales(['C000008', 46023, '', 5], ['C000008', 46023, '', 5]));
    expect(decision.counts).toMatchObject([{ added: 1, rejected: 1 }]);
    expect(decision.rejected).toEqual([{ row: 3, reasons: [{ kind: 'sameNumber', row: 2 }] }]);
  });
});

describe('A contact', () => {
  const contacts = (...rows: string[][]): SourceRows => ({
    columns: ['contacts.customerNumber', 'contacts.name', 'contacts.email', 'contacts.position'],
    rows,
  });

  it('is known by its customer and name', () => {
    const { decision } = importRows(archive(), contacts(['C000007', 'ANN LEE', 'ann@alder.example', 'Buyer']));
    expect(decision.changes).toMatchObject([
      { record: 'P000001', field: 'name', after: 'ANN LEE' },
      { record: 'P000001', field: 'position', after: 'Buyer' },
    ]);
  });

  it('with the e-mail of a colleague of another name is asked about', () => {
    const { comparison } = importRows(archive(), contacts(['Alder Foods Ltd', 'Ann Smith', 'Ann@Alder.example', '']));
    expect(comparison.duplicates).toMatchObject([
      { table: 'contacts', row: 2, other: { kind: 'archive', record: 'P000001' }, because: ['email'] },
    ]);
  });

  it('of another customer is somebody else', () => {
    const { comparison, decision } = importRows(archive(), contacts(['C000008', 'Ann Lee', 'ann@alder.example', '']));
    expect(comparison.duplicates).toEqual([]);
    expect(decision.counts).toMatchObject([{ added: 1 }]);
  });
});
