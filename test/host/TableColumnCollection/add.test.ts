import { addCustomers, addSales, useCustomers } from '../useCustomers';
import { refusal } from '../useHost';

describe('TableColumnCollection.add', () => {
  const { run } = useCustomers();

  it('adds a new column to the table at the index, by shifting the table’s other columns to the right', () =>
    run(async (context, sheet) => {
      const table = addCustomers(sheet);
      sheet.getRange('C1:D1').values = [['above', '']];
      sheet.getRange('D3').values = [['beside']];
      sheet.getRange('C6').values = [['below']];
      const tier = table.columns.getItem('Tier').load('id');
      const added = table.columns.add(1, [['City'], ['Bern'], ['Basel']]).load('name,index');
      table.columns.load('items/name,items/id');
      const around = sheet.getRange('C1:E6').load('values');
      await context.sync();
      expect(table.columns.items.map((column) => column.name)).toEqual(['Name', 'City', 'Tier']);
      expect([added.name, added.index, table.columns.items[2]!.id]).toEqual(['City', 1, tier.id]);
      // Above and below the table nothing moves, beside it everything does.
      expect([around.values[0]?.[0], around.values[5]?.[0], around.values[2]?.[2]]).toEqual([
        'above',
        'below',
        'beside',
      ]);
    }));

  it('adds it at the end without an index, and first with index 0', () =>
    run(async (context, sheet) => {
      const table = addCustomers(sheet);
      table.columns.add(undefined, undefined, 'Last');
      table.columns.add(0, [['First'], [1], [2]]);
      const range = table.getRange().load('address,values');
      await context.sync();
      expect(range.address).toBe('Sheet1!B2:E4');
      expect(range.values.slice(0, 2)).toEqual([
        ['First', 'Name', 'Tier', 'Last'],
        [1, 'Alpha', 'A', ''],
      ]);
    }));

  it('takes one formula for each row, and references by name follow the renamed column', () =>
    run(async (context, sheet) => {
      const table = addSales(sheet);
      table.columns.add(undefined, [
        ['Twice'],
        ['=[@Amount]*2'],
        ['=[@Amount]*2'],
        ['=[@Amount]*2'],
        ['=[@Amount]*2'],
        ['=[@Amount]*2'],
      ]);
      table.columns.getItem('Amount').name = 'Money (EUR)';
      const column = table.columns.getItem('Twice').getDataBodyRange().load('values,formulas');
      await context.sync();
      expect(column.values.flat()).toEqual([20, 80, 40, 60, 0]);
      expect(column.formulas[0]).toEqual(['=Sales[[#This Row],[Money (EUR)]]*2']);
    }));

  it('refuses values of another height, with no column added', async () => {
    const error = await refusal(
      run(async (context, sheet) => {
        addCustomers(sheet).columns.add(1, [['City'], ['Bern']]);
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'TableColumnCollection.add']);
  });
});
