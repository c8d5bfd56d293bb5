import { applySecondUserEdit } from '../../../workbench/protocol/secondUserEdit';
import { columnArea, createFromList, makeList, readColumn, reclassify, typeInto } from '../support/customers';
import { deleteRecord, insertRow, paste, pause, readLog, record, settle } from '../support/recording';
import { useWorkbook } from '../support/useWorkbook';

// The machine may be busy; each test makes an archive of its own.
describe('what is typed in the grid', () => {
  const book = useWorkbook();

  beforeEach(async () => {
    await createFromList(book(), makeList(12));
    await record(book());
  });

  const type = (header: string, row: number, value: string | number): void =>
    typeInto(book().host.engine, 'Customers', header, row, value);

  it('is entered after a pause, with the values before and after, and nothing before that', async () => {
    book().archive.editing.setAuthor('Anna');
    type('Customer name', 2, 'Miller');
    await settle(book());
    expect(readLog(book())).toEqual([]);
    await pause(book());
    expect(readLog(book())).toEqual([
      ['Typed in the sheet', 'Customers', 'C-000003', 'Customer name', 'Customer 3', 'Miller'],
    ]);
    const { engine } = book().host;
    expect(readColumn(engine, 'ChangeLog', 'Changed by')).toEqual(['Anna']);
    expect(readColumn(engine, 'ChangeLog', 'Customer No.')).toEqual(['C-000003']);
  });

  it('is one entry for several edits of a cell, and none for a cell that is as it was', async () => {
    type('Customer name', 2, 'Mil');
    type('Customer name', 2, 'Miller');
    type('Customer name', 5, 'Nobody');
    type('Customer name', 5, 'Customer 6');
    await pause(book());
    expect(readLog(book())).toEqual([
      ['Typed in the sheet', 'Customers', 'C-000003', 'Customer name', 'Customer 3', 'Miller'],
    ]);
  });

  it('is entered cell by cell for a block that is pasted or cleared, with what stood there', async () => {
    paste(book(), 'Customers', 'Customer name', 0, [['One'], ['Two']]);
    await pause(book());
    const { engine } = book().host;
    engine.clear({ ...columnArea(engine, 'Customers', 'Customer name'), rows: 2 }, 'Contents', 'person');
    await pause(book());
    expect(readLog(book()).map(([, , number, , before, after]) => [number, before, after])).toEqual([
      ['C-000001', 'Customer 1', 'One'],
      ['C-000002', 'Customer 2', 'Two'],
      ['C-000001', 'One', ''],
      ['C-000002', 'Two', ''],
    ]);
  });

  it('is no entry when the rows are sorted, but what was typed before the sort is', async () => {
    const { engine } = book().host;
    const rows = { ...columnArea(engine, 'Customers', 'Customer No.'), columns: 40 };
    engine.sort(rows, [{ column: 0, ascending: false }], 'person');
    await pause(book());
    expect(readLog(book())).toEqual([]);
    type('Customer name', 0, 'Typed');
    engine.sort(rows, [{ column: 0, ascending: true }], 'person');
    await pause(book());
    expect(readLog(book()).map(([, , number, , , after]) => [number, after])).toEqual([['C-000012', 'Typed']]);
  });

  it('is entered for records whose rows moved meanwhile, with the record that went and the one that came', async () => {
    type('Customer name', 6, 'Typed');
    deleteRecord(book(), 'Customers', 1);
    insertRow(book(), 'Customers', 0);
    type('Customer No.', 0, 'C-9');
    type('Customer name', 0, 'New one');
    await pause(book());
    expect(readLog(book()).map(([, , ...entry]) => entry)).toEqual([
      ['C-000007', 'Customer name', 'Customer 7', 'Typed'],
      ['C-9', '', '', 'New one'],
      ['C-000002', '', 'Customer 2', ''],
    ]);
  });

  it('is one entry for a record that gets another number', async () => {
    type('Customer No.', 3, 'C-77');
    await pause(book());
    expect(readLog(book()).map(([, , ...entry]) => entry)).toEqual([['C-77', 'Customer No.', 'C-000004', 'C-77']]);
  });

  it('is entered before a plan is applied, which is not entered again', async () => {
    type('Customer name', 0, 'Typed');
    await settle(book());
    await reclassify(book());
    await pause(book());
    expect(readLog(book()).map(([, , number, , , after]) => [number, after])).toEqual([['C-000001', 'Typed']]);
  });

  it('is left to the add-in of another person who typed it, and entered later where that person has none', async () => {
    const cell = columnArea(book().host.engine, 'Customers', 'Customer name');
    const name =
      book()
        .host.engine.sheets()
        .find(({ id }) => id === cell.sheet)?.name ?? '';
    const address = `${name}!${String.fromCharCode(65 + cell.column)}${cell.row + 1}`;
    applySecondUserEdit(book().host.engine, { kind: 'setValue', address, value: 'Theirs' });
    type('Customer name', 1, 'Mine');
    await pause(book());
    expect(readLog(book()).map(([way, , number]) => [way, number])).toEqual([['Typed in the sheet', 'C-000002']]);
    await pause(book(), 90_000);
    expect(readLog(book()).map(([way, , number, , before, after]) => [way, number, before, after])).toEqual([
      ['Typed in the sheet', 'C-000002', 'Customer 2', 'Mine'],
      ['Outside the add-in', 'C-000001', 'Customer 1', 'Theirs'],
    ]);
  });

  it('is entered for related records too, under their customer', async () => {
    const { engine } = book().host;
    const area = columnArea(engine, 'Contacts', 'Contact No.');
    engine.write({ ...area, rows: 1 }, 'K-1', 'person');
    typeInto(engine, 'Contacts', 'Customer No.', 0, 'C-000002');
    typeInto(engine, 'Contacts', 'Contact name', 0, 'Eve');
    await pause(book());
    expect(readLog(book()).map(([, ...entry]) => entry)).toEqual([['Contacts', 'K-1', '', '', 'Eve']]);
    expect(readColumn(engine, 'ChangeLog', 'Customer No.')).toEqual(['C-000002']);
  });
});
