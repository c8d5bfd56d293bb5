import { refusal, useHost } from './useHost';

describe('tables through office.js', () => {
  const host = useHost();

  const run = <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
    host().Excel.run((context) => batch(context, context.workbook.worksheets.getActiveWorksheet()));

  /** Table `Customers` in B2:C4: two customers, each with a tier. */
  const addCustomers = (sheet: Excel.Worksheet): Excel.Table => {
    sheet.getRange('B2:C4').values = [
      ['Name', 'Tier'],
      ['Alpha', 'A'],
      ['Beta', 'B'],
    ];
    const table = sheet.tables.add('B2:C4', true);
    table.name = 'Customers';
    return table;
  };

  it('adds a table and finds it again by name, by id and by its cells', () =>
    run(async (context, sheet) => {
      const added = addCustomers(sheet).load('id,name,showHeaders,showTotals,style');
      await context.sync();
      const byName = context.workbook.tables.getItem('customers').load('id');
      const byId = context.workbook.tables.getItem(added.id).load('name');
      const none = context.workbook.tables.getItemOrNullObject('Nobody');
      none.load('name');
      const touching = sheet.getRange('C3').getTables(false).load('items/name');
      const inside = sheet.getRange('C3').getTables(true).load('items/name');
      await context.sync();
      expect([byName.id, byId.name, none.isNullObject]).toEqual([added.id, 'Customers', true]);
      expect(touching.items.map((table) => table.name)).toEqual(['Customers']);
      expect(inside.items).toEqual([]);
      expect([added.showHeaders, added.showTotals]).toEqual([true, false]);
    }));

  it('gives the ranges of its parts', () =>
    run(async (context, sheet) => {
      const table = addCustomers(sheet);
      const ranges = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.columns.getItem('Tier').getDataBodyRange(),
        table.columns.getItemAt(0).getHeaderRowRange(),
        sheet.getRange('Customers[Tier]'),
      ];
      ranges.forEach((range) => range.load('address'));
      await context.sync();
      expect(ranges.map((range) => range.address.replace('Sheet1!', ''))).toEqual([
        'B2:C4',
        'B2:C2',
        'B3:C4',
        'C3:C4',
        'B2',
        'C3:C4',
      ]);
    }));

  it('appends, inserts and deletes rows', () =>
    run(async (context, sheet) => {
      const table = addCustomers(sheet);
      sheet.getRange('B5').values = [['below']];
      table.rows.add(undefined, [['Gamma', 'C']]);
      table.rows.add(0, [['First', 'A']]);
      const body = table.getDataBodyRange().load('values,address');
      table.rows.load('count');
      const row = table.rows.getItemAt(1).load('values,index');
      const below = sheet.getRange('B7').load('values');
      await context.sync();
      expect(body.values.map((cells: unknown[]) => cells[0])).toEqual(['First', 'Alpha', 'Beta', 'Gamma']);
      expect([table.rows.count, row.values, row.index]).toEqual([4, [['Alpha', 'A']], 1]);
      expect(below.values).toEqual([['below']]);
      table.rows.getItemAt(0).delete();
      const rest = table.getDataBodyRange().load('values,address');
      await context.sync();
      expect(rest.values.map((cells: unknown[]) => cells[0])).toEqual(['Alpha', 'Beta', 'Gamma']);
      expect(rest.address).toBe('Sheet1!B3:C5');
    }));

  it('adds, renames and deletes columns, whose ids stay', () =>
    run(async (context, sheet) => {
      const table = addCustomers(sheet);
      const tier = table.columns.getItem('Tier').load('id');
      const added = table.columns.add(1, [['City'], ['Bern'], ['Basel']]).load('name,index');
      table.columns.load('items/name,items/id');
      await context.sync();
      expect(table.columns.items.map((column) => column.name)).toEqual(['Name', 'City', 'Tier']);
      expect([added.name, added.index]).toEqual(['City', 1]);
      expect(table.columns.items[2]!.id).toBe(tier.id);
      tier.name = 'Class';
      await context.sync();
      table.columns.getItem('City').delete();
      table.columns.load('items/name,items/id');
      const range = table.getRange().load('address,values');
      await context.sync();
      expect(table.columns.items.map((column) => column.name)).toEqual(['Name', 'Class']);
      expect(table.columns.items[1]!.id).toBe(tier.id);
      expect(range.values).toEqual([
        ['Name', 'Class'],
        ['Alpha', 'A'],
        ['Beta', 'B'],
      ]);
    }));

  it('calculates structured references', () =>
    run(async (context, sheet) => {
      const table = addCustomers(sheet);
      table.columns.add(undefined, [['Twice'], ['=Customers[[#This Row],[Tier]]&[@Tier]'], ['=[@Tier]&[@Tier]']]);
      const body = table.columns.getItem('Twice').getDataBodyRange().load('values,formulas');
      await context.sync();
      expect(body.values).toEqual([['AA'], ['BB']]);
    }));

  it('sorts and filters its rows', () =>
    run(async (context, sheet) => {
      const table = addCustomers(sheet);
      table.sort.apply([{ key: 0, ascending: false }]);
      table.columns.getItem('Tier').filter.applyValuesFilter(['A']);
      table.autoFilter.load('isDataFiltered');
      const body = table.getDataBodyRange();
      const visible = body.getVisibleView().load('values');
      body.load('values');
      await context.sync();
      expect(body.values.map((cells: unknown[]) => cells[0])).toEqual(['Beta', 'Alpha']);
      expect([table.autoFilter.isDataFiltered, visible.values]).toEqual([true, [['Alpha', 'A']]]);
      table.clearFilters();
      table.autoFilter.load('isDataFiltered');
      await context.sync();
      expect(table.autoFilter.isDataFiltered).toBe(false);
    }));

  it('is resized, turned into plain cells or deleted with its cells', () =>
    run(async (context, sheet) => {
      const table = addCustomers(sheet);
      table.resize('B2:C6');
      const resized = table.getRange().load('address');
      await context.sync();
      expect(resized.address).toBe('Sheet1!B2:C6');
      const plain = table.convertToRange().load('address,values');
      const count = context.workbook.tables.getCount();
      await context.sync();
      expect([plain.address, count.value]).toEqual(['Sheet1!B2:C6', 0]);
      const second = sheet.tables.add('B2:C4', true);
      second.delete();
      const cells = sheet.getRange('B2:C2').load('values');
      await context.sync();
      expect(cells.values).toEqual([['', '']]);
    }));

  it('refuses a table over another and a name that is taken', async () => {
    const overlapping = await refusal(
      run(async (context, sheet) => {
        addCustomers(sheet);
        sheet.tables.add('C3:D9', true);
        await context.sync();
      }),
    );
    expect(overlapping.debugInfo.errorLocation).toBe('TableCollection.add');
    const taken = await refusal(
      run(async (context, sheet) => {
        sheet.tables.add('F1:G2', true).name = 'Customers';
        await context.sync();
      }),
    );
    expect(taken.debugInfo.errorLocation).toBe('Table.name');
    const missing = await refusal(
      run(async (context) => {
        context.workbook.tables.getItem('Nobody').load('name');
        await context.sync();
      }),
    );
    expect([missing.code, missing.debugInfo.errorLocation]).toEqual(['ItemNotFound', 'TableCollection.getItem']);
  });
});
