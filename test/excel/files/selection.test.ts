import { applySecondUserEdit } from '../../../workbench/protocol/secondUserEdit';
import { createFromList, makeList, tableNamed, typeInto } from '../support/customers';
import { follow, selectAt, selectRow } from '../support/following';
import { addRecords } from '../support/relatedRecords';
import { useWorkbook } from '../support/useWorkbook';

describe('the file of the selected customer', () => {
  const book = useWorkbook();

  const prepare = async () => {
    await createFromList(book(), makeList(6));
    const { engine } = book().host;
    addRecords(engine, 'contacts', [
      { contactNumber: 'P-1', customerNumber: 'C-000002', name: 'Ann', lastContact: 45_000 },
      { contactNumber: 'P-2', customerNumber: 'C-000003', name: 'Bob' },
      { contactNumber: 'P-3', customerNumber: 'C-000002', name: 'Cid', lastContact: 45_100 },
    ]);
    addRecords(
      engine,
      'orders',
      Array.from({ length: 9 }, (_, index) => ({
        orderNumber: `O-${index}`,
        customerNumber: index === 4 ? 'C-000001' : 'C-000002',
        date: 45_000 + ((index * 5) % 9),
        amount: index,
      })),
    );
    await book().host.idle();
    return engine;
  };

  it('holds the cells of its row and its records, the newest first, with how many there are', async () => {
    const engine = await prepare();
    selectRow(engine, 'Customers', 1);
    const selected = await follow(book()).settle();
    expect(selected).toMatchObject({
      kind: 'customer',
      selected: { table: 'customers', record: 'C-000002' },
      file: {
        customer: { record: 'C-000002', values: { customerNumber: 'C-000002', name: 'Customer 2', probability: 0.5 } },
        awaited: [],
        supply: { indirect: { count: 0 } },
      },
    });
    const related = selected.kind === 'customer' ? selected.file.related : [];
    expect(related.find(({ table }) => table === 'contacts')).toMatchObject({
      count: 2,
      records: [
        { record: 'P-3', values: { name: 'Cid' } },
        { record: 'P-1', values: { name: 'Ann' } },
      ],
    });
    const orders = related.find(({ table }) => table === 'orders');
    expect(orders?.count).toBe(8);
    expect(orders?.records.map(({ values }) => values['date'])).toEqual([45_008, 45_007, 45_006, 45_005, 45_004]);
    expect(related.find(({ table }) => table === 'receivables')).toEqual({
      table: 'receivables',
      count: 0,
      records: [],
    });
  });

  it('is that of the customer to whom a selected record of another table belongs', async () => {
    const engine = await prepare();
    selectRow(engine, 'Orders', 4);
    expect(await follow(book()).settle()).toMatchObject({
      kind: 'customer',
      selected: { table: 'orders', record: 'O-4' },
      file: { customer: { record: 'C-000001', values: { name: 'Customer 1' } } },
    });
  });

  it('is not there for a record that names no customer of the archive: its number is said', async () => {
    const engine = await prepare();
    typeInto(engine, 'Orders', 'Customer No.', 0, 'C-999999');
    typeInto(engine, 'Orders', 'Customer No.', 1, '');
    selectRow(engine, 'Orders', 0);
    expect(await follow(book()).settle()).toEqual({
      kind: 'dangling',
      selected: { table: 'orders', record: 'O-0' },
      customerNumber: 'C-999999',
    });
    selectRow(engine, 'Orders', 1);
    expect(await book().archive.files.readSelected()).toMatchObject({ kind: 'dangling', customerNumber: '' });
  });

  it('is there at once, before it is known where its records stand', async () => {
    const engine = await prepare();
    selectRow(engine, 'Customers', 1);
    const first = await book().archive.files.readSelected();
    expect(first).toMatchObject({ kind: 'customer', file: { customer: { record: 'C-000002' } } });
    expect(first.kind === 'customer' && first.file.awaited).toContain('orders');
  });

  it.each([
    ['the headers', { row: -1, column: 3 }],
    ['the band above them', { row: -2, column: 3 }],
    ['below the table', { row: 20, column: 3 }],
    ['beside the table', { row: 1, column: 300 }],
  ])('is that of nobody where %s are selected', async (_place, { row, column }) => {
    const engine = await prepare();
    const { area } = tableNamed(engine, 'Customers');
    selectAt(engine, { sheet: area.sheet, row: area.row + 1 + row, column });
    expect(await book().archive.files.readSelected()).toEqual({ kind: 'elsewhere' });
  });

  it("is that of nobody in settings, in an empty table, and in a table that is not the archive's", async () => {
    const engine = await prepare();
    for (const table of ['Settings', 'Loans']) {
      selectRow(engine, table, 0);
      expect(await book().archive.files.readSelected()).toEqual({ kind: 'elsewhere' });
    }
    const [sheet] = engine.sheets();
    const area = { sheet: sheet?.id ?? '', row: 20, column: 20, rows: 3, columns: 2 };
    engine.addTable(area, true, 'Mine', 'person');
    selectAt(engine, { ...area, row: 21 });
    expect(await book().archive.files.readSelected()).toEqual({ kind: 'elsewhere' });
  });

  it('is that of the row where a selection of many rows began', async () => {
    const engine = await prepare();
    const { area } = tableNamed(engine, 'Customers');
    engine.activateSheet(area.sheet);
    engine.select({ ...area, row: area.row + 3, rows: 3 });
    expect(await book().archive.files.readSelected()).toMatchObject({ file: { customer: { record: 'C-000003' } } });
  });

  it('is read in two round trips once it is known where everything stands', async () => {
    const engine = await prepare();
    const follower = follow(book());
    selectRow(engine, 'Customers', 1);
    await follower.settle();
    for (const [table, row] of [
      ['Customers', 2],
      ['Orders', 4],
      ['Contacts', 1],
    ] as const) {
      selectRow(engine, table, row);
      await book().host.idle();
      book().host.resetTraffic();
      expect(await book().archive.files.readSelected()).toMatchObject({ kind: 'customer' });
      expect(book().host.traffic().batches).toBe(2);
    }
  });

  it('is asked for again when the selection moves, and no longer once nobody listens', async () => {
    const engine = await prepare();
    const follower = follow(book());
    selectRow(engine, 'Customers', 0);
    await follower.settle();
    const before = follower.calls();
    selectRow(engine, 'Customers', 2);
    await book().host.idle();
    book().timers.run(100);
    expect(follower.calls()).toBe(before + 1);
    follower.stop();
    await book().host.idle();
    selectRow(engine, 'Customers', 3);
    await book().host.idle();
    book().timers.run(100);
    expect(follower.calls()).toBe(before + 1);
    expect(book().host.counts().eventHandlers).not.toEqual([]);
    book().timers.run(600_000);
    await book().host.idle();
    expect(book().host.counts().eventHandlers).toEqual([]);
  });

  it('is known at once when somebody listens again soon', async () => {
    const engine = await prepare();
    const follower = follow(book());
    selectRow(engine, 'Customers', 1);
    await follower.settle();
    follower.stop();
    typeInto(engine, 'Orders', 'Customer No.', 4, 'C-000002');
    await book().host.idle();
    follow(book());
    await book().archive.files.readSelected();
    await book().host.idle();
    const selected = await book().archive.files.readSelected();
    expect(selected).toMatchObject({ kind: 'customer', file: { awaited: [] } });
    const related = selected.kind === 'customer' ? selected.file.related : [];
    expect(related.find(({ table }) => table === 'orders')?.count).toBe(9);
  });

  it('follows a record that is selected for the user, for which its table is not read', async () => {
    const engine = await prepare();
    selectRow(engine, 'Customers', 0);
    await follow(book()).settle();
    book().host.resetTraffic();
    await book().archive.selectRecord('orders', 'O-4');
    expect(book().host.traffic().batches).toBe(2);
    expect(await book().archive.files.readSelected()).toMatchObject({ selected: { table: 'orders', record: 'O-4' } });
    applySecondUserEdit(engine, { kind: 'sortRows', address: 'Orders', column: 0, ascending: false });
    await book().archive.selectRecord('orders', 'O-4');
    expect(await book().archive.files.readSelected()).toMatchObject({ selected: { table: 'orders', record: 'O-4' } });
    await expect(book().archive.selectRecord('orders', 'O-77')).rejects.toMatchObject({ code: 'recordNotFound' });
  });
});
