import { refusal, useHost } from '../useHost';

describe('Worksheet.copy', () => {
  const host = useHost();

  it('copies a worksheet and places it at the specified position', () =>
    host().Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const first = worksheets.getFirst();
      const last = worksheets.add('Last');
      const copies = [
        first.copy(),
        first.copy('End'),
        last.copy('Before', last),
        last.copy('After', first),
        first.copy('Beginning'),
      ];
      copies.forEach((copy) => copy.load('name'));
      worksheets.load('items/name');
      const active = worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect(copies.map(({ name }) => name)).toEqual([
        'Sheet1 (2)',
        'Sheet1 (3)',
        'Last (2)',
        'Last (3)',
        'Sheet1 (4)',
      ]);
      expect(worksheets.items.map(({ name }) => name)).toEqual([
        'Sheet1 (4)',
        'Sheet1 (2)',
        'Sheet1',
        'Last (3)',
        'Last (2)',
        'Last',
        'Sheet1 (3)',
      ]);
      expect(active.name).toBe('Sheet1');
    }));

  it('takes contents, formats, sizes and panes along', () =>
    host().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B2').values = [
        [1, 2],
        ['text', '=A1+Sheet1!B1'],
      ];
      sheet.getRange('A1').format.fill.color = '#FF0000';
      sheet.getRange('A1').numberFormat = [['0.00']];
      sheet.getRange('C:C').format.columnWidth = 120;
      sheet.getRange('D1:E1').merge();
      sheet.freezePanes.freezeRows(1);
      sheet.tabColor = '#00FF00';
      const copy = sheet.copy('End').load('id,tabColor');
      sheet.getRange('A1').values = [[100]];
      const cells = copy.getRange('A1:B2').load('values,formulas,numberFormat');
      const fill = copy.getRange('A1').format.fill.load('color');
      const column = copy.getRange('C1').format.load('columnWidth');
      const frozen = copy.freezePanes.getLocation().load('address');
      await context.sync();
      expect(cells.values).toEqual([
        [1, 2],
        ['text', 3],
      ]);
      expect(cells.formulas[1]![1]).toBe("=A1+'Sheet1 (2)'!B1");
      expect(cells.numberFormat[0]![0]).toBe('0.00');
      expect([fill.color, column.columnWidth, copy.tabColor]).toEqual(['#FF0000', 120, '#00FF00']);
      expect(frozen.address).toBe("'Sheet1 (2)'!1:1");
      expect(host().engine.merges(copy.id)).toMatchObject([{ row: 0, column: 3, rows: 1, columns: 2 }]);
    }));

  it('gives copied tables names of their own, which the copied formulas use', () =>
    host().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B3').values = [
        ['Name', 'Double'],
        [1, ''],
        [2, ''],
      ];
      const table = sheet.tables.add('A1:B3', true);
      table.name = 'Customers';
      table.style = 'TableStyleLight9';
      sheet.getRange('B2:B3').formulas = [['=[@Name]*2'], ['=[@Name]*2']];
      sheet.getRange('D1').formulas = [['=SUM(Customers[Name])']];
      const copy = sheet.copy('End');
      copy.tables.load('items/name,items/style');
      const formulas = copy.getRange('B2:D2').load('formulas');
      const sum = copy.getRange('D1').load('formulas');
      copy.getRange('A2').values = [[10]];
      const results = copy.getRange('A1:D3').load('values');
      const original = sheet.getRange('A1:D3').load('values');
      await context.sync();
      expect(copy.tables.items.map(({ name, style }) => [name, style])).toEqual([['Customers2', 'TableStyleLight9']]);
      expect(formulas.formulas[0]![0]).toBe('=Customers2[[#This Row],[Name]]*2');
      expect(sum.formulas).toEqual([['=SUM(Customers2[Name])']]);
      expect(results.values).toEqual([
        ['Name', 'Double', '', 12],
        [10, 20, '', ''],
        [2, 4, '', ''],
      ]);
      expect(original.values[1]).toEqual([1, 2, '', '']);
    }));

  it('copies names, conditional formats, validation, page layout, protection and custom properties', () =>
    host().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.names.add('Own', sheet.getRange('A1'));
      context.workbook.names.add('Shared', sheet.getRange('B1'));
      const rule = sheet.getRange('A1:A3').conditionalFormats.add('Custom');
      rule.custom.rule.formula = '=$A1>1';
      sheet.getRange('B1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      sheet.pageLayout.orientation = 'Landscape';
      sheet.customProperties.add('kind', 'archive');
      sheet.protection.protect({ allowSort: true }, 'secret');
      const copy = sheet.copy('End');
      copy.names.load('items/name,items/formula');
      context.workbook.names.load('items/formula');
      const range = copy.getRange('A1:A3');
      range.conditionalFormats.load('items/type');
      const validation = copy.getRange('B1').dataValidation.load('type');
      copy.pageLayout.load('orientation');
      copy.protection.load('protected,options');
      const kind = copy.customProperties.getItem('KIND').load('value');
      await context.sync();
      expect(copy.names.items.map(({ name, formula }) => [name, formula as unknown])).toEqual(
        expect.arrayContaining([
          ['Own', "='Sheet1 (2)'!$A$1"],
          ['Shared', "='Sheet1 (2)'!$B$1"],
        ]),
      );
      expect(context.workbook.names.items.map(({ formula }) => formula as unknown)).toEqual(['=Sheet1!$B$1']);
      expect(range.conditionalFormats.items.map(({ type }) => type)).toEqual(['Custom']);
      expect([validation.type, copy.pageLayout.orientation, kind.value]).toEqual(['List', 'Landscape', 'archive']);
      expect([copy.protection.protected, copy.protection.options.allowSort]).toEqual([true, true]);
    }));

  it('is refused for a place before or after nothing', async () => {
    const error = await refusal(
      host().Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().copy('Before');
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Worksheet.copy']);
  });
});
