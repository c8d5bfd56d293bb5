import { fieldOf } from '../../../src/archive/catalogue';
import type { TableId } from '../../../src/archive/field';
import { columnArea, createFromList, makeList, readColumn, tableNamed } from '../support/customers';
import { useWorkbook } from '../support/useWorkbook';
import { customerCell, fileOf, logOf, ready } from './support/editing';

describe('a record that is added', () => {
  const book = useWorkbook();

  const add = async (table: TableId, inputs: Record<string, string>): Promise<string> => {
    const decision = ready(await book().archive.editing.planAddition({ table, inputs }));
    await book().archive.apply(decision.plan, {});
    await book().host.idle();
    return decision.record;
  };
  const columnOf = (table: string, header: string) => readColumn(book().host.engine, table, header);
  const addContact = (name: string) => add('contacts', { customerNumber: 'C-000002', name });

  beforeEach(async () => {
    await createFromList(book(), makeList(3));
    book().archive.editing.setAuthor('Li Wei');
  });

  it('gets the next number, an owner and the day, and its formula, and is logged once', async () => {
    expect(await add('customers', { name: 'New one', stage: 'Prospect', marketPotential: '1000' })).toBe('C-000004');
    expect(customerCell(book(), 'C-000004', 'Our salesperson')).toBe('Li Wei');
    expect(customerCell(book(), 'C-000004', 'Last verified')).toBe(46_347);
    const formulas = columnOf('Customers', 'Customer No.').map((_number, row) => formulaOf('Expected value', row));
    expect(formulas[3]).toBe(formulas[2]);
    expect(formulas[3]).toContain('CUSTOMER.EV');
    const formats = book().host.engine.numberFormats(columnArea(book().host.engine, 'Customers', 'Expected value'));
    expect(formats[3]).toEqual(formats[2]);
    expect(formats[3]).toEqual([fieldOf('customers', 'expectedValue').numberFormat]);
    expect(logOf(book())).toEqual([
      ['L000001', 'Li Wei', 'Add-in', 'C-000004', 'Customers', 'C-000004', '', '', 'New one', ''],
    ]);
    expect(await book().archive.look()).toMatchObject({ summary: { customers: 4 } });
  });

  it('goes into the empty row of an empty table, then below it', async () => {
    await addContact('Ann');
    await addContact('Bob');
    expect(columnOf('Contacts', 'Contact No.')).toEqual(['P000001', 'P000002']);
    expect(columnOf('Contacts', 'Owner')).toEqual(['Li Wei', 'Li Wei']);
    expect(logOf(book()).map((entry) => entry.slice(3))).toEqual([
      ['C-000002', 'Contacts', 'P000001', '', '', 'Ann', ''],
      ['C-000002', 'Contacts', 'P000002', '', '', 'Bob', ''],
    ]);
  });

  it('moves notes below the table down, and the totals row', async () => {
    const { engine } = book().host;
    const { area, id } = tableNamed(engine, 'Contacts');
    const note = { ...area, row: area.row + area.rows + 1, rows: 1, columns: 1 };
    engine.write(note, 'Mind the gap', 'person');
    await addContact('Ann');
    await addContact('Bob');
    await addContact('Cem');
    expect(columnOf('Contacts', 'Contact name')).toEqual(['Ann', 'Bob', 'Cem']);
    const below = { ...area, row: area.row + 4, rows: 6, columns: 1 };
    expect(engine.values(below).flat().filter(Boolean)).toEqual(['Mind the gap']);
    expect(tableNamed(engine, 'Contacts').id).toBe(id);
  });

  it('is taken away again, and the log keeps both', async () => {
    await addContact('Ann');
    await book().archive.undoLast({});
    expect(columnOf('Contacts', 'Contact No.')).toEqual(['']);
    expect(logOf(book()).map((entry) => entry.slice(6))).toEqual([
      ['', '', 'Ann', ''],
      ['', 'Ann', '', 'Undone'],
    ]);
  });

  it('is refused where something is missing, taken or unknown', async () => {
    const { editing } = book().archive;
    await addContact('Ann');
    expect(
      await editing.planAddition({
        table: 'contacts',
        inputs: { contactNumber: 'P000001', customerNumber: 'C-7', role: 'King' },
      }),
    ).toEqual({
      kind: 'refused',
      faults: [
        { field: 'role', reason: 'unknownChoice' },
        { field: 'name', reason: 'required' },
        { field: 'contactNumber', reason: 'duplicateNumber' },
        { field: 'customerNumber', reason: 'unknownReference' },
      ],
    });
  });

  it('is not written where somebody has given its number to another one meanwhile', async () => {
    const addition = { table: 'customers', inputs: { name: 'Mine', stage: 'Prospect' } } as const;
    const { plan } = ready(await book().archive.editing.planAddition(addition));
    await add('customers', { name: 'Theirs', stage: 'Prospect' });
    await expect(book().archive.apply(plan, {})).rejects.toMatchObject({
      code: 'conflict',
      details: { table: 'customers', record: 'C-000004' },
    });
    expect(columnOf('Customers', 'Customer name')).toEqual(['Customer 1', 'Customer 2', 'Customer 3', 'Theirs']);
    expect(await add('customers', { name: 'Mine', stage: 'Prospect' })).toBe('C-000005');
  });

  it('can be edited: the log names the customer to whom it belongs', async () => {
    await addContact('Ann');
    const record = fileOf(book(), 'contacts', 'P000001');
    const decision = ready(await book().archive.editing.planEdit({ record, inputs: { mobile: '0170 5' } }));
    await book().archive.apply(decision.plan, {});
    expect(columnOf('Contacts', 'Mobile')).toEqual(['0170 5']);
    expect(logOf(book())[1]?.slice(3)).toEqual(['C-000002', 'Contacts', 'P000001', 'Mobile', '', '0170 5', '']);
  });

  const formulaOf = (header: string, row: number): unknown => {
    const { engine } = book().host;
    const { area, columns } = tableNamed(engine, 'Customers');
    const column = area.column + columns.findIndex(({ name }) => name === header);
    return engine.formulas({ ...area, row: area.row + 1 + row, column, rows: 1, columns: 1 })[0]?.[0];
  };
});
