import { applySecondUserEdit } from '../../../workbench/protocol/secondUserEdit';
import { columnArea, createFromList, makeList, tableNamed, typeInto } from '../support/customers';
import { follow, selectRow } from '../support/following';
import type { Follower } from '../support/following';
import { addRecords } from '../support/relatedRecords';
import { useWorkbook } from '../support/useWorkbook';

/** Whatever happens to the workbook meanwhile, a file never holds what belongs to another customer. */
describe('the file of a customer while somebody else works on the workbook', () => {
  const book = useWorkbook();
  let follower: Follower;

  beforeEach(async () => {
    await createFromList(book(), makeList(8));
    addRecords(
      book().host.engine,
      'orders',
      Array.from({ length: 24 }, (_, index) => ({
        orderNumber: `O-${String(index).padStart(2, '0')}`,
        customerNumber: `C-00000${(index % 8) + 1}`,
        date: 45_000 + index,
        amount: index,
        goods: `for C-00000${(index % 8) + 1}`,
      })),
    );
    follower = follow(book());
    selectRow(book().host.engine, 'Customers', 2);
    await follower.settle();
  });

  const sort = (table: string, column: number) =>
    applySecondUserEdit(book().host.engine, { kind: 'sortRows', address: table, column, ascending: false });

  const read = async () => {
    const selected = await book().archive.files.readSelected();
    if (selected.kind !== 'customer') {
      throw new Error(`Nobody's file: ${selected.kind}`);
    }
    return selected.file;
  };

  const expectOwn = ({ customer, related }: Awaited<ReturnType<typeof read>>) => {
    const orders = related.find(({ table }) => table === 'orders')?.records ?? [];
    expect(orders.every(({ values }) => values['goods'] === `for ${customer.record}`)).toBe(true);
    expect(customer.values['name']).toBe(`Customer ${Number(customer.record.slice(2))}`);
    return orders.length;
  };

  it.each([
    ['orders', 'Orders', 3],
    ['customers', 'Customers', 0],
  ])('does not mix customers when the %s are sorted between its two round trips', async (_what, table, column) => {
    let batches = 0;
    book().trouble.beforeBatch = () => {
      batches += 1;
      if (batches === 2) {
        sort(table, column);
      }
    };
    const file = await read();
    expectOwn(file);
    book().trouble.beforeBatch = () => undefined;
    await follower.settle();
    expect(expectOwn(await read())).toBe(3);
  });

  it('does not mix customers when they were sorted since, whether or not Excel has said so yet', async () => {
    sort('Orders', 3);
    expectOwn(await read());
    const settled = await follower.settle();
    expect(settled).toMatchObject({ file: { awaited: [] } });
    expect(expectOwn(await read())).toBe(3);
  });

  it('finds the customer of a record again after the customers were sorted', async () => {
    sort('Customers', 0);
    selectRow(book().host.engine, 'Orders', 5);
    const file = await read();
    expect(file.customer).toMatchObject({ record: 'C-000006', values: { name: 'Customer 6' } });
    expectOwn(file);
  });

  it('shows what was typed into a record, added below, given to another customer and deleted', async () => {
    const { engine } = book().host;
    typeInto(engine, 'Orders', 'Amount', 2, 777);
    typeInto(engine, 'Orders', 'Customer No.', 3, 'C-000003');
    typeInto(engine, 'Orders', 'Goods', 3, 'for C-000003');
    addRecords(engine, 'orders', [
      { orderNumber: 'O-99', customerNumber: 'C-000003', date: 46_000, goods: 'for C-000003' },
    ]);
    await follower.settle();
    const orders = (await read()).related.find(({ table }) => table === 'orders');
    expect(orders?.count).toBe(5);
    expect(orders?.records.map(({ record }) => record)).toEqual(['O-99', 'O-18', 'O-10', 'O-03', 'O-02']);
    expect(orders?.records.at(-1)?.values['amount']).toBe(777);
    const { area } = tableNamed(engine, 'Orders');
    engine.deleteRows(area.sheet, area.row + 1 + 2, 1, 'remote');
    await follower.settle();
    expect((await read()).related.find(({ table }) => table === 'orders')?.count).toBe(4);
  });

  it('knows columns that were renamed, inserted and moved meanwhile', async () => {
    const { engine } = book().host;
    applySecondUserEdit(engine, { kind: 'renameColumn', table: 'Orders', column: 'Goods', name: 'Ware' });
    const { sheet, column } = columnArea(engine, 'Customers', 'Stage');
    engine.insertColumns(sheet, column, 1, 'remote');
    engine.write({ ...columnArea(engine, 'Customers', 'Column1'), rows: 8 }, 'mine', 'remote');
    await follower.settle();
    const file = await read();
    expect(file.customer.values).toMatchObject({ stage: 'Prospect', 'extra:Column1': 'mine' });
    expect(expectOwn(file)).toBe(3);
  });

  it('is the right one of two customers with the same number', async () => {
    const { engine } = book().host;
    typeInto(engine, 'Customers', 'Customer No.', 5, 'C-000003');
    await follower.settle();
    selectRow(engine, 'Customers', 5);
    const second = await read();
    expect(second.customer.values['name']).toBe('Customer 6');
    selectRow(engine, 'Customers', 2);
    const first = await read();
    expect(first.customer.record).toBe('C-000003');
    expect(second.customer.record).not.toBe(first.customer.record);
    const again = await book().archive.files.read(second.customer.record);
    expect(again.customer.values['name']).toBe('Customer 6');
  });

  it("is nobody's once the archive's table of customers is gone", async () => {
    const { engine } = book().host;
    engine.deleteSheet(tableNamed(engine, 'Customers').area.sheet, 'remote');
    selectRow(engine, 'Orders', 1);
    expect(await book().archive.files.readSelected()).toEqual({ kind: 'elsewhere' });
    await expect(book().archive.files.read('C-000001')).rejects.toMatchObject({ code: 'noArchive' });
  });

  it('is read again only once for a burst of edits', async () => {
    const { engine } = book().host;
    const before = follower.calls();
    for (let row = 0; row < 5; row += 1) {
      typeInto(engine, 'Orders', 'Amount', row, row);
    }
    await book().host.idle();
    book().timers.run(100);
    expect(follower.calls()).toBe(before + 1);
  });
});
