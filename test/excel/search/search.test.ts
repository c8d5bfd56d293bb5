import type { CustomerFilters } from '../../../src/usecases/searchCustomers/customerSearch';
import { createEmpty, createFromList, typeInto } from '../support/customers';
import type { OpenWorkbook } from '../support/openWorkbook';
import { useWorkbook } from '../support/useWorkbook';
import { loadSearch as load } from '../support/loadSearch';

const headers = ['Customer No.', 'Customer name', 'Stage', 'Region', 'City', 'Phone', 'Person in charge'];
const list = [
  headers,
  ['C-1', '万科企业股份有限公司', 'Existing', 'South', '深圳', '+86 755 2560 6666', '张伟'],
  ['C-2', 'Nordic Imports', 'Prospect', 'North', 'Oslo', '', 'Anna Berg'],
  ['C-3', 'La Rochelle Gifts', 'Existing', 'South', 'Nantes', '', ''],
];

/** Lets the quiet after an edit pass, and what follows be read. */
async function keepUp(book: OpenWorkbook): Promise<void> {
  await book.host.idle();
  book.timers.run(400);
  await load(book);
}

function numbers(book: OpenWorkbook, query: string, filters: CustomerFilters = {}): string[] {
  return book.archive.search
    .find(query, filters)
    .page(0, 100)
    .map(({ number }) => number);
}

// The machine may be busy; each test makes an archive of its own.
describe('the search over the workbook', () => {
  const book = useWorkbook();

  it('knows nobody before it was loaded, and says so', () => {
    expect(book().archive.search.state()).toEqual({ kind: 'empty', customers: 0, total: 0 });
    expect(numbers(book(), '')).toEqual([]);
  });

  it('finds customers by name, pinyin, phone, city and person, and counts the values to filter by', async () => {
    await createFromList(book(), list);
    await load(book());
    expect(book().archive.search.state()).toEqual({ kind: 'ready', customers: 3, total: 3 });
    expect(['wkqy', 'nordic', '0755 2560', 'nantes', 'zhangwei'].map((query) => numbers(book(), query))).toEqual([
      ['C-1'],
      ['C-2'],
      ['C-1'],
      ['C-3'],
      ['C-1'],
    ]);
    const { search } = book().archive;
    expect(search.find('', {}).values('region')).toMatchObject([
      { key: 'south', label: 'South', count: 2 },
      { key: 'north', label: 'North', count: 1 },
    ]);
  });

  it('finds customers by the people in Contacts', async () => {
    await createFromList(book(), list);
    typeInto(book().host.engine, 'Contacts', 'Contact No.', 0, 'P1');
    typeInto(book().host.engine, 'Contacts', 'Customer No.', 0, 'C-3');
    typeInto(book().host.engine, 'Contacts', 'Contact name', 0, 'Zoë Martin');
    await load(book());
    expect(book().archive.search.find('zoe', {}).page(0, 1)).toMatchObject([
      { number: 'C-3', reason: { kind: 'contact', text: 'Zoë Martin' } },
    ]);
    typeInto(book().host.engine, 'Contacts', 'Customer No.', 0, 'C-2');
    await keepUp(book());
    expect(numbers(book(), 'zoe')).toEqual(['C-2']);
  });

  it('has no customer in an archive without any', async () => {
    await createEmpty(book());
    await load(book());
    expect(numbers(book(), '')).toEqual([]);
    expect(book().archive.search.state().customers).toBe(0);
  });

  it('rejects where there is no archive, and reads it as soon as there is one', async () => {
    await expect(load(book())).rejects.toMatchObject({ code: 'noArchive' });
    await createFromList(book(), list);
    await load(book());
    expect(numbers(book(), 'oslo')).toEqual(['C-2']);
  });

  it('reads again only the row that was edited', async () => {
    const many = Array.from({ length: 1_000 }, (_, row) => [
      `D-${row}`,
      `Customer ${row}`,
      'Prospect',
      'North',
      'Rome',
      '',
      '',
    ]);
    await createFromList(book(), [...list, ...many]);
    await load(book());
    book().host.resetTraffic();
    await load(book());
    const unchanged = book().host.traffic().responseBytes;
    let heard = 0;
    book().archive.search.onChanged(() => (heard += 1));
    typeInto(book().host.engine, 'Customers', 'City', 1, 'Bergen');
    book().host.resetTraffic();
    await keepUp(book());
    expect(numbers(book(), 'bergen')).toEqual(['C-2']);
    expect(numbers(book(), 'oslo')).toEqual([]);
    expect(heard).toBeGreaterThan(0);
    // A row more than finding the tables, which every reading does.
    expect(book().host.traffic().responseBytes).toBeLessThan(2 * unchanged + 2_000);
  });

  it('takes in customers that are typed below the table', async () => {
    await createFromList(book(), list);
    await load(book());
    const { engine } = book().host;
    const area = engine.tables().find(({ name }) => name === 'Customers')!.area;
    fillBelow(book(), area.row + area.rows, ['C-4', 'Bolt Ltd']);
    await keepUp(book());
    expect(numbers(book(), 'bolt')).toEqual(['C-4']);
    expect(book().archive.search.state().customers).toBe(4);
  });

  it('reads everything again once rows stand elsewhere', async () => {
    await createFromList(book(), list);
    await load(book());
    await book().host.Excel.run(async (context) => {
      context.workbook.tables.getItem('Customers').rows.getItemAt(0).delete();
      await context.sync();
    });
    await keepUp(book());
    expect(numbers(book(), '')).toEqual(['C-2', 'C-3']);
    await book().host.Excel.run(async (context) => {
      context.workbook.tables.getItem('Customers').sort.apply([{ key: 1, ascending: true }]);
      await context.sync();
    });
    await keepUp(book());
    expect(numbers(book(), 'nordic')).toEqual(['C-2']);
    typeInto(book().host.engine, 'Customers', 'City', 0, 'Angers');
    await keepUp(book());
    expect(numbers(book(), 'angers')).toEqual(['C-3']);
  });

  it('reads in parts, between which whoever asks for something is served first', async () => {
    const rows = Array.from({ length: 2_500 }, (_, row) => [`C-${row}`, `Customer ${row}`, 'Prospect', 'North']);
    await createFromList(book(), [headers.slice(0, 4), ...rows]);
    const order: string[] = [];
    const stop = book().archive.search.onChanged(() => {
      order.push(`${book().archive.search.state().customers} read`);
      if (order.length === 1)
        void book()
          .archive.selectRecord('customers', 'C-7')
          .then(() => order.push('selected'));
    });
    await load(book());
    stop();
    expect(order).toEqual(['2048 read', 'selected', '2500 read', '2500 read']);
    expect(numbers(book(), 'customer 2499')).toEqual(['C-2499']);
  });
});

function fillBelow(book: OpenWorkbook, row: number, values: readonly string[]): void {
  const { engine } = book.host;
  const { sheet, column } = engine.tables().find(({ name }) => name === 'Customers')!.area;
  engine.write({ sheet, row, column, rows: 1, columns: values.length }, [values], 'person');
}
