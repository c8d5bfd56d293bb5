import type { MergeDecision } from '../../../src/usecases/mergeCustomers/customerMerging';
import { usuallyTaken } from '../../../src/usecases/mergeCustomers/compareCustomers';
import { createFromList, makeList, readColumn, reclassify, tableNamed, typeInto } from '../support/customers';
import { addRecords } from '../support/relatedRecords';
import { useWorkbook } from '../support/useWorkbook';

describe('merging two customers', () => {
  const book = useWorkbook({ hasFunctions: true });
  const column = (table: string, header: string) => readColumn(book().host.engine, table, header);

  const fill = async (): Promise<void> => {
    await createFromList(book(), makeList(4));
    const { engine } = book().host;
    typeInto(engine, 'Customers', 'City', 1, 'Porto');
    typeInto(engine, 'Customers', 'Phone', 0, '020 111');
    typeInto(engine, 'Customers', 'Phone', 1, '020 222');
    addRecords(engine, 'contacts', [
      { contactNumber: 'P1', customerNumber: 'C-000001', name: 'Ann Lee' },
      { contactNumber: 'P2', customerNumber: 'C-000002', name: 'ANN LEE' },
    ]);
    addRecords(engine, 'orders', [
      { orderNumber: 'O1', customerNumber: 'C-000002', amount: 5 },
      { orderNumber: 'O2', customerNumber: 'C-000003', amount: 7 },
    ]);
    await reclassify(book());
  };

  const decide = async (): Promise<MergeDecision> => {
    const { merging } = book().archive;
    const comparison = await merging.compare('C-000001', 'C-000002');
    return merging.plan({ ...comparison, taken: usuallyTaken(comparison) });
  };

  /** All that stands in the tables, but for the log, which keeps what was undone. */
  const contents = () =>
    ['Customers', 'Contacts', 'Orders', 'TierHistory'].map((name) => {
      const { area } = tableNamed(book().host.engine, name);
      return [name, area, book().host.engine.values(area), book().host.engine.formulas(area)];
    });

  it('lets all records follow, fills gaps, and takes the row of the other away', async () => {
    await fill();
    const decision = await decide();
    expect(decision.following).toEqual([
      { table: 'contacts', count: 1 },
      { table: 'orders', count: 1 },
      { table: 'tierHistory', count: 1 },
    ]);
    expect(decision.samePeople).toEqual([{ name: 'Ann Lee', kept: 'P1', other: 'P2' }]);
    await book().archive.apply(decision.plan, {});
    expect(column('Customers', 'Customer No.')).toEqual(['C-000001', 'C-000003', 'C-000004']);
    expect(column('Customers', 'City')).toEqual(['Porto', '', '']);
    expect(column('Customers', 'Phone')).toEqual(['020 111', '', '']);
    expect(column('Customers', 'Remarks')[0]).toBe('Former number: C-000002 Customer 2');
    expect(column('Customers', 'Expected value')).toEqual([6000, 3000, 1500]);
    expect(column('Orders', 'Customer No.')).toEqual(['C-000001', 'C-000003']);
    expect(column('Contacts', 'Customer No.')).toEqual(['C-000001', 'C-000001']);
    expect(column('TierHistory', 'Customer No.')).toEqual(['C-000001', 'C-000003', 'C-000004', 'C-000001']);
    expect(column('ChangeLog', 'Before')).toContain('020 222');
  });

  it('is undone in one step: the row comes back where it stood, with its formulas, and every record goes back', async () => {
    await fill();
    const before = contents();
    await book().archive.apply((await decide()).plan, {});
    expect(contents()).not.toEqual(before);
    await book().archive.undoLast({});
    await book().host.idle();
    expect(contents()).toEqual(before);
  });

  it('stops before anything is written where somebody has changed the other customer meanwhile', async () => {
    await fill();
    const { plan } = await decide();
    typeInto(book().host.engine, 'Customers', 'City', 1, 'Faro');
    const before = contents();
    await expect(book().archive.apply(plan, {})).rejects.toMatchObject({ code: 'conflict' });
    expect(contents()).toEqual(before);
  });

  it('finds both rows again after somebody has sorted the sheet', async () => {
    await fill();
    const { plan } = await decide();
    const { engine } = book().host;
    const { area } = tableNamed(engine, 'Customers');
    const first = { ...area, row: area.row + 1, rows: 1 };
    const second = { ...first, row: first.row + 1 };
    const [one, two] = [engine.formulas(first), engine.formulas(second)];
    engine.write(first, two, 'person');
    engine.write(second, one, 'person');
    await book().archive.apply(plan, {});
    expect(column('Customers', 'Customer No.')).toEqual(['C-000001', 'C-000003', 'C-000004']);
  });
});
