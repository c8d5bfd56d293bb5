import { createFromList, makeList, readColumn, typeInto } from '../support/customers';
import { useWorkbook } from '../support/useWorkbook';
import { openFirstVersion } from '../upgrade/support/openOldArchive';
import { customerCell, fileOf, logOf, ready } from './support/editing';

describe('a customer', () => {
  const book = useWorkbook();
  const customer = () => fileOf(book(), 'customers', 'C-000002');
  const entry = (number: string) => fileOf(book(), 'changeLog', number);
  const apply = async (planned: ReturnType<typeof planRestoring>): Promise<void> => {
    await book().archive.apply(ready(await planned).plan, {});
  };
  const planRestoring = (number: string) => book().archive.editing.planRestoring(entry(number));
  const edit = (inputs: Record<string, string>) =>
    apply(book().archive.editing.planEdit({ record: customer(), inputs }));

  beforeEach(async () => {
    await createFromList(book(), makeList(3));
  });

  it('whose file is closed becomes a former one, with day and reason, and is kept', async () => {
    await apply(book().archive.editing.planClosing(customer(), ' Moved away '));
    expect(customerCell(book(), 'C-000002', 'Stage')).toBe('Former');
    expect(customerCell(book(), 'C-000002', 'File closed')).toBe(46_347);
    expect(customerCell(book(), 'C-000002', 'Reason for closing')).toBe('Moved away');
    expect(logOf(book()).map((logged) => logged.slice(6))).toEqual([
      ['Stage', 'Prospect', 'Former', 'Moved away'],
      ['File closed', '', '2026-11-21', 'Moved away'],
      ['Reason for closing', '', 'Moved away', 'Moved away'],
    ]);
    await book().archive.undoLast({});
    expect(customerCell(book(), 'C-000002', 'Stage')).toBe('Prospect');
    expect(customerCell(book(), 'C-000002', 'File closed')).toBe('');
  });

  it('is not closed without a reason', async () => {
    expect(await book().archive.editing.planClosing(customer(), ' ')).toEqual({
      kind: 'refused',
      faults: [{ field: 'closingReason', reason: 'required' }],
    });
  });

  it('gets a value of the log back, whatever stands there now', async () => {
    await edit({ marketPotential: '50', expectedShare: '25%', openedOn: '2026-01-31' });
    await edit({ marketPotential: '60', expectedShare: '', openedOn: '' });
    typeInto(book().host.engine, 'Customers', 'Market potential', 1, 70);
    for (const number of ['L000001', 'L000005', 'L000006']) await apply(planRestoring(number));
    expect(customerCell(book(), 'C-000002', 'Market potential')).toBe(20_000);
    expect(customerCell(book(), 'C-000002', 'Expected share')).toBe(0.25);
    expect(customerCell(book(), 'C-000002', 'File opened')).toBe(46_053);
    expect(logOf(book())[6]?.slice(6)).toEqual(['Market potential', '70', '20000', 'Put back from entry L000001']);
    expect(await planRestoring('L000006')).toEqual({ kind: 'unchanged' });
  });

  it('keeps what stands there where the log does not know what stood there before', async () => {
    await edit({ phone: '1' });
    typeInto(book().host.engine, 'ChangeLog', 'Before', 0, '(not known)');
    expect(await planRestoring('L000001')).toEqual({
      kind: 'refused',
      faults: [{ field: 'phone', reason: 'unknownBefore' }],
    });
  });

  it('that is gone gets nothing back', async () => {
    await edit({ phone: '1' });
    typeInto(book().host.engine, 'Customers', 'Customer No.', 1, 'X');
    await expect(planRestoring('L000001')).rejects.toMatchObject({
      code: 'recordNotFound',
      details: { record: 'C-000002' },
    });
  });

  it('gets another number together with all that refers to it, and the old one back', async () => {
    const { editing } = book().archive;
    await apply(editing.planAddition({ table: 'contacts', inputs: { customerNumber: 'C-000002', name: 'Ann' } }));
    await apply(
      editing.planEdit({ record: fileOf(book(), 'customers', 'C-000003'), inputs: { suppliedThrough: 'C-000002' } }),
    );
    await book().archive.apply((await book().archive.planReclassification({})).plan, {});
    const decision = ready(
      await editing.planEdit({ record: customer(), inputs: { customerNumber: 'D-77', name: 'Better' } }),
    );
    expect(decision.record).toBe('D-77');
    await book().archive.apply(decision.plan, {});
    const relations = () => [
      readColumn(book().host.engine, 'Customers', 'Customer No.')[1],
      readColumn(book().host.engine, 'Customers', 'Supplied through')[2],
      readColumn(book().host.engine, 'Contacts', 'Customer No.')[0],
      readColumn(book().host.engine, 'TierHistory', 'Customer No.')[1],
      readColumn(book().host.engine, 'ChangeLog', 'Customer No.')[0],
    ];
    expect(relations()).toEqual(Array(5).fill('D-77'));
    expect(customerCell(book(), 'D-77', 'Customer name')).toBe('Better');
    await book().archive.undoLast({});
    expect(relations()).toEqual(Array(5).fill('C-000002'));
    expect(customerCell(book(), 'C-000002', 'Customer name')).toBe('Customer 2');
  });
});

describe('an archive of the first version', () => {
  it('is edited and reclassified without the new columns, and says that its files cannot be closed yet', async () => {
    const old = await openFirstVersion();
    const { book, engine } = old;
    const number = String(readColumn(engine, 'Customers', '客户编号')[0]);
    const record = { table: 'customers' as const, record: number, values: { customerNumber: number } };
    const decision = ready(await book.archive.editing.planEdit({ record, inputs: { fax: '010 1' } }));
    expect(decision.isLogged).toBe(false);
    await book.archive.apply(decision.plan, {});
    expect(readColumn(engine, 'Customers', '传真')[0]).toBe('010 1');
    await expect(book.archive.editing.planClosing(record, 'Gone')).rejects.toMatchObject({ code: 'archiveOutdated' });
    await book.archive.apply((await book.archive.planReclassification({})).plan, {});
    expect(readColumn(engine, 'TierHistory', '客户编号')).not.toEqual(['']);
    await book.archive.undoLast({});
    await book.archive.undoLast({});
    expect(readColumn(engine, 'Customers', '传真')[0]).toBe('');
    old.close();
  });
});
