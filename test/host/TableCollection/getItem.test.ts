import { addCustomers, useCustomers } from '../useCustomers';
import { refusal } from '../useHost';

describe('TableCollection.getItem', () => {
  const { run } = useCustomers();

  it('gets a table by name or ID', () =>
    run(async (context, sheet) => {
      const added = addCustomers(sheet).load('id');
      await context.sync();
      const byName = context.workbook.tables.getItem('customers').load('id');
      const byId = context.workbook.tables.getItem(added.id).load('name');
      const none = context.workbook.tables.getItemOrNullObject('Nobody');
      none.load('name');
      await context.sync();
      expect([byName.id, byId.name, none.isNullObject]).toEqual([added.id, 'Customers', true]);
    }));

  it('answers ItemNotFound for a table that does not exist', async () => {
    const missing = await refusal(
      run(async (context) => {
        context.workbook.tables.getItem('Nobody').load('name');
        await context.sync();
      }),
    );
    expect([missing.code, missing.debugInfo.errorLocation]).toEqual(['ItemNotFound', 'TableCollection.getItem']);
  });

  it('finds those that touch a range, or lie in it, for Range.getTables', () =>
    run(async (context, sheet) => {
      addCustomers(sheet);
      const touching = sheet.getRange('C3').getTables(false).load('items/name');
      const inside = sheet.getRange('C3').getTables(true).load('items/name');
      await context.sync();
      expect(touching.items.map((table) => table.name)).toEqual(['Customers']);
      expect(inside.items).toEqual([]);
    }));
});
