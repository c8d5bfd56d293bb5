import { refusal, useHost } from '../useHost';

describe('CustomPropertyCollection', () => {
  const host = useHost();

  it('creates a new or sets an existing custom property; keys are case-insensitive', () =>
    host().Excel.run(async (context) => {
      const { custom } = context.workbook.properties;
      custom.add('Version', 3);
      custom.add('VERSION', 4);
      custom.add('Rate', 0.5);
      custom.add('Text', 'x');
      custom.add('Flag', true);
      custom.load('items/key,items/value,items/type');
      const count = custom.getCount();
      await context.sync();
      expect(custom.items.map(({ key, value, type }) => [key, value as unknown, type])).toEqual([
        ['Version', 4, 'Number'],
        ['Rate', 0.5, 'Float'],
        ['Text', 'x', 'String'],
        ['Flag', true, 'Boolean'],
      ]);
      expect(count.value).toBe(4);
    }));

  it('gets a custom property object by its key', async () => {
    await host().Excel.run(async (context) => {
      const { custom } = context.workbook.properties;
      custom.add('Version', 3);
      const property = custom.getItem('version').load('key,value');
      const none = custom.getItemOrNullObject('nothing');
      none.load('key');
      await context.sync();
      expect([property.key, property.value as unknown, none.isNullObject]).toEqual(['Version', 3, true]);
    });
    const error = await refusal(
      host().Excel.run(async (context) => {
        context.workbook.properties.custom.getItem('nothing').load('key');
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['ItemNotFound', 'CustomPropertyCollection.getItem']);
  });

  it('changes and deletes custom properties, one or all', () =>
    host().Excel.run(async (context) => {
      const { custom } = context.workbook.properties;
      const property = custom.add('Version', 3);
      custom.add('Other', 'x');
      property.value = 'three';
      property.load('value,type');
      await context.sync();
      expect([property.value as unknown, property.type]).toEqual(['three', 'String']);
      property.delete();
      const one = custom.getCount();
      custom.deleteAll();
      const none = custom.getCount();
      await context.sync();
      expect([one.value, none.value]).toEqual([1, 0]);
    }));

  it('keeps keys to 255 characters', async () => {
    const error = await refusal(
      host().Excel.run(async (context) => {
        context.workbook.properties.custom.add('k'.repeat(256), 1);
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'CustomPropertyCollection.add']);
  });
});
