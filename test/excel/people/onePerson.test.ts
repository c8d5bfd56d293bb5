import type { PersonReport } from '../../../src/usecases/people/personalData';
import { createFromList, makeList, readColumn, tableNamed, typeInto } from '../support/customers';
import { addRecords } from '../support/relatedRecords';
import { today } from '../support/openWorkbook';
import { useWorkbook } from '../support/useWorkbook';

const tombstone = `[erased on request ${today}]`;

describe('one person’s data', () => {
  const book = useWorkbook();
  const column = (table: string, header: string) => readColumn(book().host.engine, table, header);

  const fill = async (): Promise<void> => {
    await createFromList(book(), makeList(2));
    const { engine } = book().host;
    addRecords(engine, 'contacts', [
      { contactNumber: 'P1', customerNumber: 'C-000001', name: 'Ann Lee', email: 'ann@lee.test' },
      { contactNumber: 'P2', customerNumber: 'C-000001', name: 'Ben Ito' },
    ]);
    typeInto(engine, 'Customers', 'Remarks', 0, 'Ask Ann Lee (ann@lee.test) first');
    typeInto(engine, 'Customers', 'Remarks', 1, 'Knows Ann Lee');
    const record = await book().archive.files.readRecord('contacts', 'P1');
    const decision = await book().archive.editing.planEdit({ record, inputs: { mobile: '0912 345 678' } });
    if (decision.kind !== 'ready') throw new Error(decision.kind);
    await book().archive.apply(decision.plan, {});
  };

  const read = (): Promise<PersonReport> => book().archive.people.read({ table: 'contacts', record: 'P1' }, {});

  it('is found by a part of the name', async () => {
    await fill();
    expect(await book().archive.people.find('ann', {})).toEqual([
      { table: 'contacts', record: 'P1', name: 'Ann Lee', customer: 'Customer 1' },
    ]);
  });

  it('is listed with every place, and given out as text and as JSON', async () => {
    await fill();
    const report = await read();
    expect(report.places.filter(({ table }) => table !== 'contacts')).toMatchObject([
      { table: 'customers', record: 'C-000001', field: 'remarks', treatment: 'replaced' },
      { table: 'customers', record: 'C-000002', field: 'remarks', treatment: 'left' },
      { table: 'changeLog', field: 'after', value: '0912 345 678', treatment: 'replaced' },
    ]);
    const [text, json] = book().archive.people.makeFiles(report);
    expect(text?.name).toBe('Personal data - Ann Lee - 2026-11-21.txt');
    expect(new TextDecoder().decode(text?.bytes)).toContain('Mobile: 0912 345 678');
    expect(JSON.parse(new TextDecoder().decode(json?.bytes))).toMatchObject({ name: 'Ann Lee', customer: 'C-000001' });
  });

  it('is erased everywhere, the log included, which notes that it was done; nothing brings it back', async () => {
    await fill();
    const { archive, host } = book();
    await archive.apply(await archive.people.planErasure(await read()), {});
    expect(column('Contacts', 'Contact No.')).toEqual(['P2']);
    expect(column('Customers', 'Remarks')).toEqual([`Ask ${tombstone} (${tombstone}) first`, 'Knows Ann Lee']);
    expect(column('ChangeLog', 'After')).toEqual([tombstone, '']);
    expect(column('ChangeLog', 'Reason').at(-1)).toMatch(/^Personal data erased on request, places: \d+$/);
    const everything = host.engine
      .tables()
      .flatMap(({ name }) => host.engine.values(tableNamed(host.engine, name).area));
    expect(everything.flat().filter((value) => /ann@lee|0912/.test(String(value)))).toEqual([]);
    expect(archive.undoable()).toBeUndefined();
  });

  it('is not erased where somebody has changed a place meanwhile', async () => {
    await fill();
    const { archive, host } = book();
    const plan = await archive.people.planErasure(await read());
    typeInto(host.engine, 'Customers', 'Remarks', 0, 'Ask Ann Lee again');
    await expect(archive.apply(plan, {})).rejects.toMatchObject({ code: 'conflict' });
    expect(column('Contacts', 'Contact No.')).toEqual(['P1', 'P2']);
  });
});
