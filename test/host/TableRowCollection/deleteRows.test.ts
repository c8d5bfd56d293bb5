import { addCustomers, addSales, useCustomers } from '../useCustomers';
import { refusal } from '../useHost';

const names = (rows: readonly (readonly unknown[])[]): unknown[] => rows.map(([name]) => name);

describe('TableRowCollection', () => {
  const { run } = useCustomers();

  it('deletes multiple rows from a table by deleteRows, given as indexes or as row objects', () =>
    run(async (context, sheet) => {
      const table = addSales(sheet);
      sheet.getRange('A7:C7').values = [['below', '', 'beside']];
      table.rows.deleteRows([3, 0, 2]);
      const body = table.getDataBodyRange().load('address,values');
      const below = sheet.getRange('A4:C7').load('values');
      await context.sync();
      expect([body.address, names(body.values)]).toEqual(['Sheet1!A2:B3', ['Pear', '']]);
      expect([below.values[0]?.[0], below.values[3]?.[2]]).toEqual(['below', 'beside']);
      table.rows.deleteRows([table.rows.getItemAt(0)]);
      const rest = table.getDataBodyRange().load('address');
      await context.sync();
      expect(rest.address).toBe('Sheet1!A2:B2');
    }));

  it('deletes a specified number of rows from a table, starting at a given index, by deleteRowsAt', () =>
    run(async (context, sheet) => {
      const table = addSales(sheet);
      table.rows.deleteRowsAt(1, 3);
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      expect(names(body.values)).toEqual(['apple', '']);
    }));

  it('keeps a blank row when all are deleted', () =>
    run(async (context, sheet) => {
      const table = addCustomers(sheet);
      table.rows.deleteRowsAt(0, 2);
      const body = table.getDataBodyRange().load('address,values');
      table.rows.load('count');
      await context.sync();
      expect([body.address, body.values, table.rows.count]).toEqual(['Sheet1!B3:C3', [['', '']], 0]);
      table.rows.add(undefined, [['Gamma', 'C']]);
      const filled = table.getDataBodyRange().load('address,values');
      await context.sync();
      expect([filled.address, filled.values]).toEqual(['Sheet1!B3:C3', [['Gamma', 'C']]]);
    }));

  it('refuses a row that is not there before it deletes any', async () => {
    const error = await refusal(
      run(async (context, sheet) => {
        addCustomers(sheet).rows.deleteRows([0, 9]);
        await context.sync();
      }),
    );
    expect(error.debugInfo.errorLocation).toBe('TableRowCollection.deleteRows');
    await run(async (context, sheet) => {
      const body = sheet.tables.getItem('Customers').getDataBodyRange().load('values');
      await context.sync();
      expect(names(body.values)).toEqual(['Alpha', 'Beta']);
    });
  });

  it('gives each row as an object with its index, values and range, which can delete itself', () =>
    run(async (context, sheet) => {
      const table = addCustomers(sheet);
      const row = table.rows.getItemAt(1).load('index,values');
      const range = table.rows.getItemAt(1).getRange().load('address');
      table.rows.load('items/values');
      await context.sync();
      expect([row.index, row.values, range.address]).toEqual([1, [['Beta', 'B']], 'Sheet1!B4:C4']);
      expect(table.rows.items.map((item) => item.values[0])).toEqual([
        ['Alpha', 'A'],
        ['Beta', 'B'],
      ]);
      table.rows.getItemAt(0).delete();
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      expect(body.values).toEqual([['Beta', 'B']]);
    }));
});
