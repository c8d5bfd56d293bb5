import { addCustomers, useCustomers } from '../useCustomers';
import { refusal } from '../useHost';

describe('TableStyleCollection', () => {
  const { run } = useCustomers();

  it('gets the number of table styles in the collection, and those of Excel as read-only', () =>
    run(async (context) => {
      const { tableStyles } = context.workbook;
      const count = tableStyles.getCount();
      const style = tableStyles.getItem('tablestylelight21').load('name,readOnly');
      const none = tableStyles.getItemOrNullObject('Nothing');
      none.load('name');
      await context.sync();
      expect([count.value, style.name, style.readOnly, none.isNullObject]).toEqual([
        60,
        'TableStyleLight21',
        true,
        true,
      ]);
    }));

  it('creates a blank table style with the specified name, which tables can have', () =>
    run(async (context, sheet) => {
      const { tableStyles } = context.workbook;
      const own = tableStyles.add('Ours').load('name,readOnly');
      const second = tableStyles.add('Ours', true).load('name');
      const table = addCustomers(sheet);
      table.style = 'Ours';
      table.load('style');
      await context.sync();
      expect([own.readOnly, second.name, table.style]).toEqual([false, 'Ours 2', 'Ours']);
      own.name = 'Theirs';
      table.load('style');
      await context.sync();
      expect(table.style).toBe('Theirs');
      tableStyles.getItem('Theirs').delete();
      table.load('style');
      await context.sync();
      expect(table.style).toBe('');
    }));

  it('sets the default table style, which new tables get', () =>
    run(async (context, sheet) => {
      context.workbook.tableStyles.setDefault('TableStyleMedium9');
      const standard = context.workbook.tableStyles.getDefault().load('name');
      const table = addCustomers(sheet).load('style');
      await context.sync();
      expect([standard.name, table.style]).toEqual(['TableStyleMedium9', 'TableStyleMedium9']);
    }));

  it('creates a duplicate of a table style', () =>
    run(async (context) => {
      const copy = context.workbook.tableStyles.getItem('TableStyleDark1').duplicate().load('name,readOnly');
      await context.sync();
      expect([copy.name, copy.readOnly]).toEqual(['TableStyleDark1 2', false]);
    }));

  it('refuses a name that is taken, to delete a style of Excel, and a table a style that does not exist', async () => {
    const taken = await refusal(
      run(async (context) => {
        context.workbook.tableStyles.add('TableStyleDark1');
        await context.sync();
      }),
    );
    const readOnly = await refusal(
      run(async (context) => {
        context.workbook.tableStyles.getItem('TableStyleDark1').delete();
        await context.sync();
      }),
    );
    const unknown = await refusal(
      run(async (context, sheet) => {
        addCustomers(sheet).style = 'TableStyleMedium99';
        await context.sync();
      }),
    );
    expect([taken.code, readOnly.code, unknown.debugInfo.errorLocation]).toEqual([
      'ItemAlreadyExists',
      'InvalidOperation',
      'Table.style',
    ]);
  });
});
