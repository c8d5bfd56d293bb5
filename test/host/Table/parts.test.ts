import { addCustomers, useCustomers } from '../useCustomers';
import { refusal } from '../useHost';

describe('Table', () => {
  const { run } = useCustomers();

  it('gets the range objects associated with the table, its header row, its data body and its columns', () =>
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

  it('refuses the totals row range while the total row is not visible', async () => {
    const error = await refusal(
      run(async (context, sheet) => {
        addCustomers(sheet).getTotalRowRange().load('address');
        await context.sync();
      }),
    );
    expect(error.debugInfo.errorLocation).toBe('Table.getTotalRowRange');
  });

  it('keeps the id when it is renamed, and refuses a name that is taken', async () => {
    await run(async (context, sheet) => {
      const table = addCustomers(sheet).load('id,legacyId');
      sheet.getRange('E1').formulas = [['=COUNTA(Customers[Name])']];
      await context.sync();
      const { id } = table;
      table.name = 'Clients';
      table.load('id,name');
      const cell = sheet.getRange('E1').load('formulas,values');
      await context.sync();
      expect([table.id, table.name, Number(table.legacyId) > 0]).toEqual([id, 'Clients', true]);
      expect([cell.formulas, cell.values]).toEqual([[['=COUNTA(Clients[Name])']], [[2]]]);
    });
    const taken = await refusal(
      run(async (context, sheet) => {
        sheet.tables.add('G1:H2', true).name = 'Clients';
        await context.sync();
      }),
    );
    expect(taken.debugInfo.errorLocation).toBe('Table.name');
  });

  it('converts the table into a normal range of cells; all data are preserved, and formulas name the cells', () =>
    run(async (context, sheet) => {
      const table = addCustomers(sheet);
      table.columns.add(undefined, [['Twice'], ['=[@Tier]&[@Tier]'], ['=[@Tier]&[@Tier]']]);
      sheet.getRange('F1').formulas = [['=COUNTA(Customers[Name])']];
      const plain = table.convertToRange().load('address,values');
      const formulas = sheet.getRange('D3:F3').load('formulas');
      const outside = sheet.getRange('F1').load('formulas,values');
      const count = context.workbook.tables.getCount();
      await context.sync();
      expect([plain.address, count.value]).toEqual(['Sheet1!B2:D4', 0]);
      expect(plain.values[1]).toEqual(['Alpha', 'A', 'AA']);
      expect(formulas.formulas[0]?.[0]).toBe('=Sheet1!$C3&Sheet1!$C3');
      expect([outside.formulas, outside.values]).toEqual([[['=COUNTA(Sheet1!$B$3:$B$4)']], [[2]]]);
    }));

  it('deletes the table with its cells', () =>
    run(async (context, sheet) => {
      addCustomers(sheet).delete();
      const cells = sheet.getRange('B2:C3').load('values');
      const count = sheet.tables.getCount();
      await context.sync();
      expect([cells.values.flat(), count.value]).toEqual([['', '', '', ''], 0]);
    }));
});
