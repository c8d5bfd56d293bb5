import { createFromList, makeList, readColumn, tableNamed, typeInto } from '../support/customers';
import { useWorkbook } from '../support/useWorkbook';
import { importList } from './support/importList';
import { importNumber, makeImport } from './support/importPlan';

const book = useWorkbook();
const engine = () => book().host.engine;

const stateOfImport = () => readColumn(engine(), 'Imports', 'State')[0];

async function applyImport(customers = 40): Promise<void> {
  await createFromList(book(), makeList(6));
  await book().archive.apply(makeImport(customers), {});
  await book().host.idle();
}

describe('An import', () => {
  it('appends records, changes cells, and says in the register that it is finished', async () => {
    await applyImport();
    expect(readColumn(engine(), 'Customers', 'Customer No.')).toHaveLength(46);
    expect(readColumn(engine(), 'Customers', 'Customer name').slice(3, 8)).toEqual([
      'C-000004 Ltd',
      'C-000005 Ltd',
      'Customer 6',
      'New 1',
      'New 2',
    ]);
    expect(readColumn(engine(), 'Customers', 'Imported from').slice(5, 7)).toEqual(['', `${importNumber}:2`]);
    expect(readColumn(engine(), 'Customers', 'Booth').slice(5, 8)).toEqual(['', '00', '01']);
    expect(readColumn(engine(), 'Customers', 'Remarks')[6]).toBe('=1+1');
    expect(readColumn(engine(), 'MonthlySales', 'Sales').slice(0, 4)).toEqual([1, 2, 11, 12]);
    expect(readColumn(engine(), 'ChangeLog', 'Record')).toEqual(['C-000002', 'C-000004', 'C-000005', importNumber]);
    expect(readColumn(engine(), 'Imports', 'Import No.')).toEqual([importNumber]);
    expect(stateOfImport()).toBe('Finished');
    const sheet = engine()
      .sheets()
      .find(({ name }) => name === 'Not imported');
    expect(engine().values({ sheet: sheet?.id ?? '', row: 0, column: 0, rows: 3, columns: 2 })).toEqual([
      ['Why not imported', 'Phone'],
      ['No name', '0049'],
      ['No name', '+49 30'],
    ]);
  });

  it('stands in the register below those of before', async () => {
    await createFromList(book(), makeList(6));
    const lists = ['X-1', 'X-2'].map((number) => `Customer No.\tCustomer name\n${number}\tNew ${number}\n`);
    for (const list of lists) {
      await importList(book(), list);
    }
    expect(readColumn(engine(), 'Imports', 'Import No.')).toEqual(['I000001', 'I000002']);
    expect(readColumn(engine(), 'Imports', 'State')).toEqual(['Finished', 'Finished']);
    expect(readColumn(engine(), 'Customers', 'Imported from').slice(6)).toEqual(['I000001:2', 'I000002:2']);
    expect(readColumn(engine(), 'ChangeLog', 'Record')).toEqual(['I000001', 'I000002']);
  });

  it('is nothing when it is applied once more', async () => {
    await applyImport();
    const plan = makeImport(40);
    expect(await book().archive.apply(plan, {})).toMatchObject({ recordsAppended: 0, cellsWritten: 0 });
    expect(tableNamed(engine(), 'Customers').area.rows).toBe(47);
    expect(readColumn(engine(), 'ChangeLog', 'Record')).toHaveLength(4);
  });

  it('is taken back in one step', async () => {
    await applyImport();
    expect(book().archive.undoable()).toBe('importList');
    await book().archive.undoLast({});
    expect(readColumn(engine(), 'Customers', 'Customer name')).toEqual(
      [1, 2, 3, 4, 5, 6].map((index) => `Customer ${index}`),
    );
    expect(readColumn(engine(), 'MonthlySales', 'Sales')).toEqual(['']);
    expect(stateOfImport()).toBe('Undone');
    expect(readColumn(engine(), 'ChangeLog', 'After').slice(4)).toEqual(['Customer 2', 'Customer 4', 'Customer 5', '']);
    expect(
      engine()
        .sheets()
        .map(({ name }) => name),
    ).not.toContain('Not imported');
    expect(tableNamed(engine(), 'Customers').columns.map(({ name }) => name)).not.toContain('Booth');
  });

  it('is not taken back where somebody has worked on a record that it added', async () => {
    await applyImport();
    typeInto(engine(), 'Customers', 'Customer name', 10, 'Newer');
    await expect(book().archive.undoLast({})).rejects.toMatchObject({ code: 'undoConflict' });
    expect(stateOfImport()).toBe('Finished');
    expect(tableNamed(engine(), 'Customers').area.rows).toBe(47);
  });

  it('that was cancelled leaves whole records, can be gone on with, and taken back', async () => {
    await createFromList(book(), makeList(6));
    const plan = makeImport(4_000);
    const cancelling = new AbortController();
    const applying = book().archive.apply(plan, {
      signal: cancelling.signal,
      onProgress: (phase, done) => phase === 'writing' && done > 0 && cancelling.abort(),
    });
    await expect(applying).rejects.toMatchObject({ code: 'cancelled' });
    const there = readColumn(engine(), 'Customers', 'Imported from');
    expect(there.length).toBe(4_006);
    expect(stateOfImport()).toBe('Unfinished');
    await book().archive.undoLast({});
    expect(readColumn(engine(), 'Customers', 'Customer No.')).toHaveLength(6);
    expect(stateOfImport()).toBe('Undone');
  });
});
