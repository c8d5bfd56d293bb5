import { refusal, useHost } from '../useHost';

describe('NamedItem', () => {
  const host = useHost();

  const named = async (formula: string): Promise<{ type: string; value: unknown; values: unknown; types: unknown }> =>
    host().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 'x'],
      ];
      const item = context.workbook.names.add('Item', formula).load('type,value');
      item.arrayValues.load('values,types');
      await context.sync();
      const { type } = item;
      return { type, value: item.value as unknown, values: item.arrayValues.values, types: item.arrayValues.types };
    });

  it.each<[string, string, unknown]>([
    ['=Sheet1!$A$1:$B$2', 'Range', 'Sheet1!A1:B2'],
    ['=42', 'Double', 42],
    ['=SUM(Sheet1!$A$1:$B$2)*2', 'Double', 12],
    ['="a"&"b"', 'String', 'ab'],
    ['=1>0', 'Boolean', true],
    ['=1/0', 'Error', '#DIV/0!'],
    [
      '={1,2;3,4}',
      'Array',
      [
        [1, 2],
        [3, 4],
      ],
    ],
  ])("represents the value computed by the name's formula %s", async (formula, type, value) => {
    const item = await named(formula);
    expect([item.type, item.value]).toEqual([type, value]);
  });

  it('returns an object containing values and types of the named item', async () => {
    expect(await named('={1,"a";TRUE,#N/A}')).toMatchObject({
      values: [
        [1, 'a'],
        [true, '#N/A'],
      ],
      types: [
        ['Double', 'String'],
        ['Boolean', 'Error'],
      ],
    });
    expect((await named('=Sheet1!$A$2:$B$2').catch((error: unknown) => error)) as object).toMatchObject({
      code: 'ItemAlreadyExists',
    });
  });

  it('follows the cells that it is calculated from', () =>
    host().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const item = context.workbook.names.add('Total', '=SUM(Sheet1!$A$1:$A$3)').load('value');
      await context.sync();
      expect(item.value).toBe(0);
      sheet.getRange('A2').values = [[7]];
      item.load('value');
      await context.sync();
      expect(item.value).toBe(7);
    }));

  it('is used by formulas, which follow when its formula changes', () =>
    host().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const item = context.workbook.names.add('Rate', '=2');
      sheet.getRange('A1').formulas = [['=Rate*10']];
      const before = sheet.getRange('A1').load('values');
      await context.sync();
      item.formula = '=3';
      const after = sheet.getRange('A1').load('values');
      await context.sync();
      expect([before.values, after.values]).toEqual([[[20]], [[30]]]);
    }));

  it('follows inserted rows, deleted cells and renamed sheets', () =>
    host().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const item = context.workbook.names.add('Cells', sheet.getRange('B2:B4'));
      sheet.getRange('1:1').insert('Down');
      sheet.name = 'My list';
      item.load('formula');
      await context.sync();
      expect(item.formula).toBe("='My list'!$B$3:$B$5");
      sheet.getRange('3:5').delete('Up');
      item.load('formula,type');
      await context.sync();
      expect(item.formula).toBe('=#REF!');
      expect(item.type).toBe('Error');
    }));

  it('specifies a comment, visibility and scope', () =>
    host().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const item = context.workbook.names.add('Item', '=1', 'a comment').load('comment,visible,scope');
      const own = sheet.names.add('Item', '=2').load('scope,value');
      own.worksheet.load('name');
      item.worksheetOrNullObject.load('name');
      await context.sync();
      expect([item.comment, item.visible, item.scope]).toEqual(['a comment', true, 'Workbook']);
      expect([own.scope, own.worksheet.name, own.value as unknown]).toEqual(['Worksheet', 'Sheet1', 2]);
      expect(item.worksheetOrNullObject.isNullObject).toBe(true);
      item.comment = 'another';
      item.visible = false;
      item.load('comment,visible');
      await context.sync();
      expect([item.comment, item.visible]).toEqual(['another', false]);
    }));

  it('returns the range object that is associated with the name', () =>
    host().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = context.workbook.names.add('Cells', sheet.getRange('B2')).getRange().load('address');
      const none = context.workbook.names.add('Number', '=1').getRangeOrNullObject();
      none.load('address');
      await context.sync();
      expect([range.address, none.isNullObject]).toEqual(['Sheet1!B2', true]);
    }));

  it.each<[string, (item: Excel.NamedItem) => void]>([
    ['NamedItem.getRange', (item) => item.getRange().load('address')],
    ['NamedItem.worksheet', (item) => item.worksheet.load('name')],
  ])("throws an error at %s if the named item's type is not a range or its scope not a sheet", async (where, use) => {
    const error = await refusal(
      host().Excel.run(async (context) => {
        use(context.workbook.names.add('Number', '=1'));
        await context.sync();
      }),
    );
    expect(error.debugInfo.errorLocation).toBe(where);
  });

  it('is deleted: formulas that use it do not know the name any more', () =>
    host().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const item = context.workbook.names.add('Rate', '=2');
      sheet.getRange('A1').formulas = [['=Rate*10']];
      item.delete();
      const cell = sheet.getRange('A1').load('values');
      const gone = context.workbook.names.getItemOrNullObject('Rate');
      gone.load('name');
      await context.sync();
      expect([cell.values, gone.isNullObject]).toEqual([[['#NAME?']], true]);
    }));

  it('refuses a formula that is none', async () => {
    const error = await refusal(
      host().Excel.run(async (context) => {
        context.workbook.names.add('Item', '=1').formula = '=SUM(';
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'NamedItem.formula']);
  });
});
