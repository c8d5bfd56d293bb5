import type { EditDecision } from '../../../src/usecases/recordEditing';
import { createFromList, makeList, readColumn, typeInto } from '../support/customers';
import { useWorkbook } from '../support/useWorkbook';
import { fileOf, logOf, ready } from './support/editing';

describe('editing a record', () => {
  const book = useWorkbook();

  const edit = async (inputs: Record<string, string>, record = 'C-000003', reason = ''): Promise<EditDecision> => {
    const { archive } = book();
    return archive.editing.planEdit({ record: await fileOf(book(), 'customers', record), inputs, reason });
  };

  beforeEach(async () => {
    await createFromList(book(), makeList(5));
    book().archive.editing.setAuthor('Li Wei');
  });

  it('writes only the cells that change, and enters each into the change log', async () => {
    const decision = await edit(
      { name: 'Customer 3', phone: '010 555', marketPotential: '3.5万' },
      'C-000003',
      'Called',
    );
    await book().archive.apply(ready(decision).plan, {});
    expect(readColumn(book().host.engine, 'Customers', 'Phone')).toEqual(['', '', '010 555', '', '']);
    expect(readColumn(book().host.engine, 'Customers', 'Market potential')[2]).toBe(35_000);
    expect(logOf(book())).toEqual([
      ['L000001', 'Li Wei', 'Add-in', 'C-000003', 'Customers', 'C-000003', 'Phone', '', '010 555', 'Called'],
      [
        'L000002',
        'Li Wei',
        'Add-in',
        'C-000003',
        'Customers',
        'C-000003',
        'Market potential',
        '30000',
        '35000',
        'Called',
      ],
    ]);
  });
});
