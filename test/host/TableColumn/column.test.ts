import { addCustomers, useCustomers } from '../useCustomers';
import { refusal } from '../useHost';

describe('TableColumn', () => {
  const { host, run } = useCustomers();

  it('deletes the column from the table; cells above and below stay', () =>
    run(async (context, sheet) => {
      const table = addCustomers(sheet);
      sheet.getRange('B1:C1').values = [['above name', 'above tier']];
      const tier = table.columns.getItem('Tier').load('id');
      await context.sync();
      table.columns.getItem('Name').delete();
      table.columns.load('items/id,count');
      const range = table.getRange().load('address,values');
      const above = sheet.getRange('B1:C1').load('values');
      await context.sync();
      expect([range.address, range.values.flat()]).toEqual(['Sheet1!B2:B4', ['Tier', 'A', 'B']]);
      expect([table.columns.count, table.columns.items[0]!.id]).toEqual([1, tier.id]);
      expect(above.values).toEqual([['above name', 'above tier']]);
    }));

  it('refuses to delete the last column', async () => {
    const error = await refusal(
      run(async (context, sheet) => {
        const table = sheet.tables.add('A1:A3', true);
        table.columns.getItemAt(0).delete();
        await context.sync();
      }),
    );
    expect(error.debugInfo.errorLocation).toBe('TableColumn.delete');
  });

  it('specifies the name of the table column, which no other column may have', async () => {
    await run(async (context, sheet) => {
      const table = addCustomers(sheet);
      const tier = table.columns.getItem('Tier').load('id,name,index,values');
      await context.sync();
      expect([tier.name, tier.index, tier.values]).toEqual(['Tier', 1, [['Tier'], ['A'], ['B']]]);
      tier.name = 'Class';
      const header = sheet.getRange('C2').load('values');
      const found = table.columns.getItemOrNullObject('Tier');
      found.load('name');
      await context.sync();
      expect([header.values, found.isNullObject]).toEqual([[['Class']], true]);
    });
    const taken = await refusal(
      run(async (context, sheet) => {
        sheet.tables.getItem('Customers').columns.getItem('Class').name = 'name';
        await context.sync();
      }),
    );
    expect([taken.code, taken.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'TableColumn.name']);
  });

  it('is told as ColumnInserted and ColumnDeleted', async () => {
    const told: string[] = [];
    await run((context, sheet) => {
      addCustomers(sheet);
      return context.sync();
    });
    await host().idle();
    await run(async (context, sheet) => {
      const table = sheet.tables.getItem('Customers');
      table.onChanged.add(({ changeType, address }) => {
        told.push(`${changeType} ${address}`);
        return Promise.resolve();
      });
      await context.sync();
      table.columns.add(1);
      table.columns.getItemAt(1).delete();
      await context.sync();
    });
    await host().idle();
    expect(told).toEqual(['ColumnInserted C2:C4', 'ColumnDeleted C2:C4']);
  });
});
