import { refusal } from '../useHost';
import { useSheet } from './useSheet';

describe('What a cell cannot take is refused, and nothing is written', () => {
  const { host, run } = useSheet();

  const refused = (address: string, change: (range: Excel.Range) => void): Promise<OfficeExtension.Error> =>
    refusal(
      run(async (context, sheet) => {
        change(sheet.getRange(address));
        await context.sync();
      }),
    );

  const anything = (value: unknown): string[][] => value as string[][];

  it.each([
    ['values', 'D:D', 'Due Date'],
    ['values', '2:2', 1],
    ['formulas', 'A:B', '=1+1'],
    ['formulasR1C1', 'A:B', '=RC[2]'],
  ] as const)('%s of the whole rows or columns %s', async (member, address, value) => {
    const error = await refused(address, (range) => Object.assign(range, { [member]: value }));
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', `Range.${member}`]);
    expect(error.message).toContain('unbounded range');
    expect(host().engine.usedArea(host().engine.activeSheet(), false)).toBeUndefined();
  });

  it('while formats of whole rows and columns are taken', () =>
    run(async (context, sheet) => {
      sheet.getRange('D:D').format.fill.color = '#FF0000';
      sheet.getRange('2:2').numberFormat = anything('0.00');
      const cell = sheet.getRange('D2').load('numberFormat,format/fill/color');
      await context.sync();
      expect([cell.numberFormat, cell.format.fill.color]).toEqual([[['0.00']], '#FF0000']);
    }));

  it.each([
    ['an object', [[{ a: 1 }]]],
    ['an array in a cell', [[[1]]]],
    ['text of more than 32,767 characters', [['x'.repeat(32_768)]]],
    ['a formula of more than 8,192 characters', [[`=${'1+'.repeat(4_096)}1`]]],
  ])('%s', async (_what, values) => {
    for (const member of ['values', 'formulas', 'formulasR1C1']) {
      const error = await refused('A1', (range) => Object.assign(range, { [member]: values }));
      expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', `Range.${member}`]);
    }
    expect(host().engine.usedArea(host().engine.activeSheet(), true)).toBeUndefined();
  });

  it('but 32,767 characters and a formula of 8,192 fit', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1').values = [['x'.repeat(32_767)]];
      sheet.getRange('A2').formulas = [[`=1+${' '.repeat(8_188)}1`]];
      const range = sheet.getRange('A1:A2').load('values');
      await context.sync();
      expect([String(range.values[0]?.[0]).length, range.values[1]?.[0]]).toEqual([32_767, 2]);
    }));

  it.each(['bogus[', '[Foo]0', '"', '0;0;0;0;0'])('the number format %s', async (format) => {
    for (const formats of [format, [[format]], [['0', format]]]) {
      const error = await refused('A1:B1', (range) => (range.numberFormat = anything(formats)));
      expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Range.numberFormat']);
    }
  });

  it.each(['General', '@', '[Red]#,##0.00;(#,##0.00)', '[$€-407] 0', '0!.0,"万"', '[h]:mm', ';;;', 'yyyy"年"m"月"'])(
    'but the number format %s is taken',
    (format) =>
      run(async (context, sheet) => {
        const cell = sheet.getRange('A1');
        cell.numberFormat = [[format]];
        cell.load('numberFormat');
        await context.sync();
        expect(cell.numberFormat).toEqual([[format]]);
      }),
  );

  it('a column that is wider than 255 characters', async () => {
    const error = await refused('A1', (range) => (range.format.columnWidth = 1_400));
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'RangeFormat.columnWidth']);
  });

  it('objects in rows and columns of tables', async () => {
    const error = await refusal(
      run(async (context, sheet) => {
        const table = sheet.tables.add('A1:B2', true);
        await context.sync();
        table.rows.add(undefined, [[{ a: 1 }, 2]] as unknown as string[][]);
        await context.sync();
      }),
    );
    const second = await refusal(
      run(async (context, sheet) => {
        sheet.tables.getItemAt(0).columns.getItemAt(0).values = [['x'], [{}]];
        await context.sync();
      }),
    );
    expect([error, second].map(({ code, debugInfo }) => [code, debugInfo.errorLocation])).toEqual([
      ['InvalidArgument', 'TableRowCollection.add'],
      ['InvalidArgument', 'TableColumn.values'],
    ]);
  });
});
