import { refusal } from '../useHost';
import { useSheet } from '../Range/useSheet';

describe('Range.getDirectPrecedents represents all the direct precedent cells across worksheets', () => {
  const { run } = useSheet();

  const fill = (context: Excel.RequestContext, sheet: Excel.Worksheet): Excel.Worksheet => {
    const other = context.workbook.worksheets.add('Other sheet');
    sheet.getRange('A1:A2').values = [[1], [2]];
    sheet.getRange('F1:G2').values = [
      ['Name', 'Size'],
      ['a', 1],
    ];
    sheet.tables.add('F1:G2', true).name = 'Data';
    context.workbook.names.add('Rate', other.getRange('C3'));
    sheet.getRange('B1').formulas = [['=SUM(A1:A2)']];
    sheet.getRange('C1').formulas = [["=B1*Rate+SUM(Data[Size])+'Other sheet'!D4"]];
    return other;
  };

  it('names and tables included, by sheet', () =>
    run(async (context, sheet) => {
      fill(context, sheet);
      const precedents = sheet.getRange('C1').getDirectPrecedents().load('addresses');
      precedents.areas.load('items/address');
      const onOther = precedents.getRangeAreasBySheet('Other sheet').load('address');
      await context.sync();
      expect(precedents.addresses.toSorted()).toEqual([
        "'Other sheet'!C3",
        "'Other sheet'!D4",
        'Sheet1!B1',
        'Sheet1!G2',
      ]);
      expect(precedents.areas.items).toHaveLength(2);
      expect(onOther.address.split(',').toSorted()).toEqual(["'Other sheet'!C3", "'Other sheet'!D4"]);
    }));

  it('and getPrecedents the precedents of these as well', () =>
    run(async (context, sheet) => {
      fill(context, sheet);
      const precedents = sheet.getRange('C1').getPrecedents().load('addresses');
      await context.sync();
      expect(precedents.addresses).toContain('Sheet1!A1:A2');
    }));

  it('and getDirectDependents and getDependents the cells with formulas that depend on it', () =>
    run(async (context, sheet) => {
      fill(context, sheet);
      const direct = sheet.getRange('A2').getDirectDependents().load('addresses');
      const all = sheet.getRange('A2').getDependents().load('addresses');
      await context.sync();
      expect([direct.addresses, all.addresses]).toEqual([['Sheet1!B1'], ['Sheet1!B1', 'Sheet1!C1']]);
    }));

  it('throws an ItemNotFound error if no precedents are found', async () => {
    const error = await refusal(
      run(async (context, sheet) => {
        sheet.getRange('A1').getDirectPrecedents();
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['ItemNotFound', 'Range.getDirectPrecedents']);
  });
});
