import { refusal, useHost } from '../useHost';

describe('Worksheet, its ranges', () => {
  const host = useHost();

  const run = <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
    host().Excel.run((context) => batch(context, context.workbook.worksheets.getFirst()));

  it('gets the range specified by the address or name, or the entire worksheet', () =>
    run(async (context, sheet) => {
      sheet.names.add('Own', sheet.getRange('C3'));
      context.workbook.names.add('Shared', sheet.getRange('D4:E5'));
      const texts = ['B2', 'b2:a1', '$A$1:B2', 'A:B', '2:3', 'Sheet1!A1', "'sheet1'!A1", 'own', 'Shared'];
      const ranges = [...texts.map((text) => sheet.getRange(text)), sheet.getRange()];
      ranges.forEach((range) => range.load('address'));
      await context.sync();
      expect(ranges.map(({ address }) => address.replace('Sheet1!', ''))).toEqual([
        'B2',
        'A1:B2',
        'A1:B2',
        'A:B',
        '2:3',
        'A1',
        'A1',
        'C3',
        'D4:E5',
        'A:XFD',
      ]);
    }));

  it.each(['Nothing', 'A0', 'XFE1', 'Other!A1', 'A1:B2:C3', ''])('refuses the address "%s"', async (address) => {
    await run(async (context) => {
      context.workbook.worksheets.add('Other');
      await context.sync();
    });
    const error = await refusal(
      run(async (context, sheet) => {
        sheet.getRange(address).load('address');
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Worksheet.getRange']);
  });

  it('gets blocks of ranges by comma-separated or semicolon-separated addresses', () =>
    run(async (context, sheet) => {
      const areas = [sheet.getRanges('A1:B2, D5'), sheet.getRanges('A1; C:C'), sheet.getRanges()];
      areas.forEach((range) => range.load('address,areaCount'));
      await context.sync();
      expect(areas.map(({ address }) => address)).toEqual([
        'Sheet1!A1:B2,Sheet1!D5',
        'Sheet1!A1,Sheet1!C:C',
        'Sheet1!A:XFD',
      ]);
    }));

  it('gets a cell and a range by indexes', () =>
    run(async (context, sheet) => {
      const cell = sheet.getCell(2, 3).load('address');
      const range = sheet.getRangeByIndexes(1, 1, 2, 3).load('address');
      await context.sync();
      expect([cell.address, range.address]).toEqual(['Sheet1!D3', 'Sheet1!B2:D3']);
    }));

  it('has a used range of cells with a value or formatting; the top left cell if it is blank', () =>
    run(async (context, sheet) => {
      const blank = sheet.getUsedRange().load('address');
      const none = sheet.getUsedRangeOrNullObject();
      none.load('address');
      await context.sync();
      expect([blank.address, none.isNullObject]).toEqual(['Sheet1!A1', true]);
      sheet.getRange('B2:C3').values = [
        [1, ''],
        ['', 2],
      ];
      sheet.getRange('E5').format.fill.color = '#FF0000';
      const used = [sheet.getUsedRange(), sheet.getUsedRange(true)];
      used.forEach((range) => range.load('address'));
      await context.sync();
      expect(used.map(({ address }) => address)).toEqual(['Sheet1!B2:E5', 'Sheet1!B2:C3']);
    }));

  it('finds all occurrences of the given string', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1:C3').values = [
        ['apple', 'Apple pie', 1],
        ['pear', 'apple', 'apple'],
        ['', '=LEN("apple")', 'x'],
      ];
      const any = sheet.findAll('apple', {}).load('address');
      const whole = sheet.findAll('apple', { completeMatch: true }).load('address');
      const exact = sheet.findAll('Apple', { matchCase: true }).load('address');
      const pattern = sheet.findAll('?ear', { completeMatch: true }).load('address');
      const none = sheet.findAllOrNullObject('cherry', {});
      none.load('address');
      await context.sync();
      const expected = 'Sheet1!A1:B1,Sheet1!B2:C2,Sheet1!B3';
      expect([any.address, whole.address, exact.address, pattern.address, none.isNullObject]).toEqual([
        expected,
        'Sheet1!A1,Sheet1!B2:C2',
        'Sheet1!B1',
        'Sheet1!A2',
        true,
      ]);
    }));

  it('throws an error if no cells meet the criteria', async () => {
    const error = await refusal(
      run(async (context, sheet) => {
        sheet.findAll('nothing', {}).load('address');
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['ItemNotFound', 'Worksheet.findAll']);
  });

  it('finds and replaces the given string and tells the number of replacements', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1:B2').formulas = [
        ['a-a', 'A'],
        ['=LEN("aa")', 7],
      ];
      const count = sheet.replaceAll('a', 'bb', { matchCase: true });
      const cells = sheet.getRange('A1:B2').load('formulas,values');
      await context.sync();
      expect(count.value).toBe(4);
      expect(cells.formulas).toEqual([
        ['bb-bb', 'A'],
        ['=LEN("bbbb")', 7],
      ]);
      expect(cells.values[1]).toEqual([4, 7]);
    }));
});
