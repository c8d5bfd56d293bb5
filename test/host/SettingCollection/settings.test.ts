import { refusal, useHost } from '../useHost';

describe('SettingCollection', () => {
  const host = useHost();

  it('sets or adds the specified setting to the workbook', () =>
    host().Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('archive', { tables: ['Customers'], version: 1 });
      settings.add('name', 'x');
      settings.add('name', 'y');
      settings.load('items/key,items/value');
      const count = settings.getCount();
      await context.sync();
      expect(settings.items.map(({ key, value }) => [key, value as unknown])).toEqual([
        ['archive', { tables: ['Customers'], version: 1 }],
        ['name', 'y'],
      ]);
      expect(count.value).toBe(2);
    }));

  it('shares the settings with those of the document, kept as JSON texts for the file', () =>
    host().Excel.run(async (context) => {
      context.workbook.settings.add('name', 'x');
      await context.sync();
      expect(host().core.documentSettings.get('name')).toBe('"x"');
    }));

  it('gets a setting entry via the key', async () => {
    await host().Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('name', 'x');
      const setting = settings.getItem('name').load('value');
      const none = settings.getItemOrNullObject('nothing');
      none.load('value');
      await context.sync();
      expect([setting.value as unknown, none.isNullObject]).toEqual(['x', true]);
    });
    const error = await refusal(
      host().Excel.run(async (context) => {
        context.workbook.settings.getItem('nothing').load('value');
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['ItemNotFound', 'SettingCollection.getItem']);
  });

  it('keeps dates as dates', () =>
    host().Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('since', new Date(86_400_000));
      const setting = settings.getItem('since').load('value');
      await context.sync();
      expect(setting.value).toEqual(new Date(86_400_000));
      expect(setting.value).toBeInstanceOf(Date);
    }));

  it('changes the value stored for a setting, and deletes it', () =>
    host().Excel.run(async (context) => {
      const { settings } = context.workbook;
      const setting = settings.add('since', new Date(0));
      setting.value = [1, null, 'a'];
      setting.load('value');
      await context.sync();
      expect(setting.value).toEqual([1, null, 'a']);
      setting.delete();
      const count = settings.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    }));
});
