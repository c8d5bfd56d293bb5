import { refusal, useHost } from '../useHost';

describe('NamedItemCollection', () => {
  const host = useHost();

  it('adds a new name for a range, a formula or a text', () =>
    host().Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.add('My list');
      names.add('Cells', sheet.getRange('B1:B3'), 'of exchange');
      names.add('Total', '=SUM(Cells)');
      names.add('Text', 'hello');
      names.addFormulaLocal('Local', '=1+1');
      names.load('items/name,items/formula,items/type,items/value,items/comment');
      const count = names.getCount();
      await context.sync();
      expect(names.items.map(({ name, formula, value }) => [name, formula as unknown, value as unknown])).toEqual([
        ['Cells', "='My list'!$B$1:$B$3", "'My list'!B1:B3"],
        ['Total', '=SUM(Cells)', 0],
        ['Text', '="hello"', 'hello'],
        ['Local', '=1+1', 2],
      ]);
      expect([names.items[0]!.comment, count.value]).toEqual(['of exchange', 4]);
    }));

  it('keeps names of worksheets apart from those of the workbook', () =>
    host().Excel.run(async (context) => {
      const { names } = context.workbook;
      const sheet = context.workbook.worksheets.getFirst();
      names.add('Item', '=1');
      sheet.names.add('Item', '=2');
      names.load('items/value');
      sheet.names.load('items/value');
      await context.sync();
      expect([names.items, sheet.names.items].map((items) => items.map(({ value }) => value as unknown))).toEqual([
        [1],
        [2],
      ]);
    }));

  it('knows a name that is spelled like a function, which keeps its meaning', () =>
    host().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const item = context.workbook.names.add('Sum', '=SUM(1,2)').load('value');
      sheet.getRange('A1:B1').formulas = [['=SUM(2,3)', '=sum*2']];
      const cells = sheet.getRange('A1:B1').load('values');
      await context.sync();
      expect([item.value as unknown, cells.values]).toEqual([3, [[5, 6]]]);
    }));

  it('gets an item using its name, in upper or lower case', () =>
    host().Excel.run(async (context) => {
      const { names } = context.workbook;
      names.add('Rates', '=1');
      const item = names.getItem('RATES').load('name');
      const none = names.getItemOrNullObject('nothing');
      none.load('name');
      await context.sync();
      expect([item.name, none.isNullObject]).toEqual(['Rates', true]);
    }));

  it.each(['', 'has space', '1st', 'A1', 'XFD9', 'R1C1', 'c', 'a-b', 'x'.repeat(256)])(
    'refuses the name "%s"',
    async (name) => {
      const error = await refusal(
        host().Excel.run(async (context) => {
          context.workbook.names.add(name, '=1');
          await context.sync();
        }),
      );
      expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'NamedItemCollection.add']);
    },
  );

  it.each(['_x', 'Änderung', '客户', 'a.b', 'Rate?', 'XFE9', '\\x'])('takes the name "%s"', (name) =>
    host().Excel.run(async (context) => {
      const item = context.workbook.names.add(name, '=1').load('name');
      await context.sync();
      expect(item.name).toBe(name);
    }),
  );

  it.each([
    ['ItemAlreadyExists', 'a name that is taken', 'TAKEN', '=2'],
    ['InvalidArgument', 'a formula that is none', 'Free', '=SUM('],
    ['InvalidArgument', 'a name that leads back to itself', 'Circle', '=Other+1'],
  ])('refuses with %s %s', async (code, _what, name, formula) => {
    const error = await refusal(
      host().Excel.run(async (context) => {
        const { names } = context.workbook;
        names.add('Taken', '=1');
        names.add('Other', '=Circle*2');
        names.add(name, formula);
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual([code, 'NamedItemCollection.add']);
  });
});
