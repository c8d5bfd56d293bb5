import type { CellValue } from '../../../src/archive/cellValue';
import { addRecords } from '../support/relatedRecords';
import { createFromList, makeList, readColumn, tableNamed, typeInto } from '../support/customers';
import { KeptArchive } from '../support/KeptArchive';
import type { OpenWorkbook } from '../support/openWorkbook';
import { sortCustomers } from '../support/secondUser';
import { today } from '../support/openWorkbook';

jest.setTimeout(300_000);

const november = 46_327;
const todaySerial = 46_347;

const column = ({ host }: OpenWorkbook, header: string): readonly CellValue[] =>
  readColumn(host.engine, 'Customers', header);

/** Five customers; the first buys, owes and is visited, the second has typed figures only, the third has one return. */
async function make(book: OpenWorkbook): Promise<void> {
  await createFromList(book, makeList(5));
  const { engine } = book.host;
  typeInto(engine, 'Customers', 'Purchases of the last 12 months', 1, 700);
  typeInto(engine, 'Customers', 'Receivable balance', 1, 55);
  typeInto(engine, 'Customers', 'Stage', 0, 'Existing');
  const [first, third] = ['C-000001', 'c-000003 '];
  addRecords(engine, 'monthlySales', [
    { entryNumber: 'S1', customerNumber: first, month: november, amount: 300, cost: 100 },
    { entryNumber: 'S2', customerNumber: third, month: november - 31, amount: -20, cost: 0 },
    { entryNumber: 'S3', customerNumber: 'C-999999', month: november, amount: 5 },
  ]);
  addRecords(engine, 'orders', [
    { orderNumber: 'O1', customerNumber: first, date: november + 2, amount: 40, status: 'Open' },
  ]);
  addRecords(engine, 'receivables', [
    { invoiceNumber: 'R1', customerNumber: first, date: november, due: todaySerial - 10, amount: '1,000', paid: 400 },
    { invoiceNumber: 'R2', customerNumber: first, date: november, due: 'soon', amount: 5 },
  ]);
  addRecords(engine, 'visits', [{ visitNumber: 'V1', customerNumber: first, date: november, minutes: 30 }]);
}

describe('updating the figures of a workbook', () => {
  let archive: KeptArchive;

  beforeAll(async () => {
    archive = await KeptArchive.create(make);
  });

  afterAll(() => archive.dispose());

  it('writes what the tables say, tells what counts nowhere, and takes it all back', () =>
    archive.attempt(async (book) => {
      const { figures } = book.archive;
      expect(await figures.readState()).toEqual({
        sources: ['monthlySales', 'orders', 'receivables', 'visits'],
        isOutdated: false,
      });
      const before = book.host.engine.values(tableNamed(book.host.engine, 'Customers').area);
      const decision = await figures.plan({});
      expect(decision).toMatchObject({
        asOf: today,
        customers: 5,
        unassigned: { monthlySales: 1 },
        unusable: { receivables: 1 },
      });
      await book.archive.apply(decision.plan, {});
      await book.host.idle();
      expect(column(book, 'Purchases of the last 12 months').slice(0, 4)).toEqual([300, 700, -20, '']);
      expect(column(book, 'Months with orders').slice(0, 4)).toEqual([1, '', 0, '']);
      expect(column(book, 'Last traded').slice(0, 2)).toEqual([november + 2, '']);
      expect(column(book, 'Receivable balance').slice(0, 3)).toEqual([600, 55, '']);
      expect(column(book, 'Overdue amount')[0]).toBe(600);
      expect(column(book, 'Days overdue')[0]).toBe(10);
      expect(column(book, 'Open orders').slice(0, 2)).toEqual([40, '']);
      expect(column(book, 'Time share').slice(0, 2)).toEqual([1, 0]);
      expect(column(book, 'Figures as of')).toEqual(Array(5).fill(todaySerial));
      expect(column(book, 'Credit exposure').slice(0, 3)).toEqual([640, 55, '']);
      const settings = readColumn(book.host.engine, 'Settings', 'Key').indexOf('medianVolume');
      expect(readColumn(book.host.engine, 'Settings', 'Value')[settings]).toBe(300);
      expect(readColumn(book.host.engine, 'ChangeLog', 'Reason')).toContain(
        'Figures updated 2026-11-21 (Monthly sales / Orders and contracts / Receivables / Visits)',
      );
      expect(await figures.readState()).toMatchObject({ asOf: today });
      expect((await figures.plan({})).plan.columnChanges).toEqual([]);
      await book.archive.undoLast({});
      await book.host.idle();
      expect(book.host.engine.values(tableNamed(book.host.engine, 'Customers').area)).toEqual(before);
    }));

  it('finds each customer where a second user has sorted it to', () =>
    archive.attempt(async (book) => {
      const { plan } = await book.archive.figures.plan({});
      sortCustomers(book.host.engine);
      await book.archive.apply(plan, {});
      expect(column(book, 'Customer No.').at(-1)).toBe('C-000001');
      expect(column(book, 'Receivable balance').at(-1)).toBe(600);
    }));

  it('writes nothing where a second user has changed one of the figures', () =>
    archive.attempt(async (book) => {
      const { plan } = await book.archive.figures.plan({});
      typeInto(book.host.engine, 'Customers', 'Overdue amount', 0, 1);
      await expect(book.archive.apply(plan, {})).rejects.toMatchObject({ code: 'conflict' });
      expect(column(book, 'Figures as of')).toEqual(Array(5).fill(''));
    }));

  it('asks Excel no more often for more records', () =>
    archive.attempt(async (book) => {
      book.host.resetTraffic();
      await book.archive.figures.plan({});
      const few = book.host.traffic().batches;
      const months = Array.from({ length: 300 }, (_, index) => ({
        entryNumber: `S9${index}`,
        customerNumber: 'C-000004',
        month: november - (index % 300),
        amount: 5,
      }));
      addRecords(book.host.engine, 'monthlySales', months);
      book.host.resetTraffic();
      await book.archive.figures.plan({});
      expect(book.host.traffic().batches).toBe(few);
    }));
});
