import type { EditDecision } from '../../../src/usecases/recordEditing';
import { createFromList, makeList, readColumn, typeInto } from '../support/customers';
import { useWorkbook } from '../support/useWorkbook';
import { customerCell, fileOf, logOf, ready } from './support/editing';

describe('editing a record', () => {
  const book = useWorkbook({ locale: 'de-DE' });

  const plan = async (
    inputs: Record<string, string>,
    { record = 'C-000003', reason = '' } = {},
  ): Promise<EditDecision> =>
    book().archive.editing.planEdit({ record: fileOf(book(), 'customers', record), inputs, reason });

  const save = async (inputs: Record<string, string>, options = {}): Promise<void> => {
    await book().archive.apply(ready(await plan(inputs, options)).plan, {});
    await book().host.idle();
  };

  beforeEach(async () => {
    await createFromList(book(), makeList(5));
    book().archive.editing.setAuthor('Li Wei');
  });

  it('writes only the cells that change, and enters each into the change log', async () => {
    await save({ name: 'Customer 3', phone: '010 555', additionalVolume: '1.234,5' }, { reason: 'Called' });
    expect(readColumn(book().host.engine, 'Customers', 'Phone')).toEqual(['', '', '010 555', '', '']);
    expect(customerCell(book(), 'C-000003', 'Additional volume')).toBe(1234.5);
    const change = ['Li Wei', 'Add-in', 'C-000003', 'Customers', 'C-000003'];
    expect(logOf(book())).toEqual([
      ['L000001', ...change, 'Phone', '', '010 555', 'Called'],
      ['L000002', ...change, 'Additional volume', '', '1234.5', 'Called'],
    ]);
    expect(readColumn(book().host.engine, 'ChangeLog', 'Changed at')[0]).toBeCloseTo(46_347.646, 3);
  });

  it('numbers entries on from those that are there, and names a person who gave no name as such', async () => {
    await save({ phone: '1' });
    book().archive.editing.setAuthor('');
    await save({ phone: '2' });
    expect(logOf(book()).map(([number, by]) => [number, by])).toEqual([
      ['L000001', 'Li Wei'],
      ['L000002', 'Unnamed user'],
    ]);
  });

  it('names all inputs that cannot be saved, and plans nothing', async () => {
    const faults = [
      { field: 'name', reason: 'required' },
      { field: 'stage', reason: 'unknownChoice' },
      { field: 'additionalVolume', reason: 'notANumber' },
      { field: 'expectedValue', reason: 'computed' },
      { field: 'suppliedThrough', reason: 'unknownReference' },
      { field: 'customerNumber', reason: 'duplicateNumber' },
    ];
    const bad = { name: ' ', stage: 'Friend', additionalVolume: '1.5', expectedValue: '7', phone: '1' };
    expect(await plan({ ...bad, suppliedThrough: 'C-9', customerNumber: 'C-000004' })).toEqual({
      kind: 'refused',
      faults,
    });
    expect(await plan({ name: 'Customer 3' })).toEqual({ kind: 'unchanged' });
  });

  it('refuses a dealer through whom the customer would be supplied through itself', async () => {
    await save({ suppliedThrough: 'C-000004' });
    await save({ suppliedThrough: 'C-000005' }, { record: 'C-000004' });
    expect(await plan({ suppliedThrough: 'C-000003' }, { record: 'C-000005' })).toEqual({
      kind: 'refused',
      faults: [{ field: 'suppliedThrough', reason: 'supplyCycle' }],
    });
  });

  it('reaches a column that the user has added', async () => {
    const { engine } = book().host;
    const row = engine.tables().find(({ name }) => name === 'Customers')?.area;
    if (row === undefined) throw new Error('No customers.');
    engine.write({ ...row, column: row.column + row.columns, columns: 1, rows: 1 }, 'Golf', 'person');
    typeInto(engine, 'Customers', 'Golf', 2, 'yes');
    await save({ 'extra:Golf': '12' });
    expect(customerCell(book(), 'C-000003', 'Golf')).toBe('12');
    expect(logOf(book())[0]?.slice(6)).toEqual(['Golf', 'yes', '12', '']);
  });

  it('takes an edit back, and the log keeps both', async () => {
    await save({ phone: '010 555' });
    await book().archive.undoLast({});
    expect(customerCell(book(), 'C-000003', 'Phone')).toBe('');
    expect(logOf(book()).map((entry) => entry.slice(6))).toEqual([
      ['Phone', '', '010 555', ''],
      ['Phone', '010 555', '', 'Undone'],
    ]);
  });

  it('takes the last edits back one after the other', async () => {
    for (const phone of ['1', '2', '3', '4']) await save({ phone });
    for (const phone of ['3', '2', '1', '']) {
      expect(book().archive.undoable()).toBe('editRecord');
      await book().archive.undoLast({});
      expect(customerCell(book(), 'C-000003', 'Phone')).toBe(phone);
    }
    expect(book().archive.undoable()).toBe('createArchive');
  });

  it('needs two round trips to plan and four to save, whatever the number of customers', async () => {
    const record = fileOf(book(), 'customers', 'C-000003');
    book().host.resetTraffic();
    const decision = await book().archive.editing.planEdit({ record, inputs: { phone: '1', city: 'Bonn' } });
    expect(book().host.traffic().batches).toBe(2);
    await book().archive.apply(ready(decision).plan, {});
    expect(book().host.traffic().batches).toBe(6);
  });
});
