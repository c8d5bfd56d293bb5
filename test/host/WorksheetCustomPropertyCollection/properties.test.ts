import { refusal, useHost } from '../useHost';

describe('WorksheetCustomPropertyCollection', () => {
  const host = useHost();

  it('adds a new custom property that maps to the provided key, overwriting existing ones', () =>
    host().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const { customProperties } = sheet;
      customProperties.add('Kind', 'archive');
      customProperties.add('KIND', 'list');
      customProperties.add('Other', '');
      customProperties.load('items/key,items/value');
      const count = customProperties.getCount();
      const elsewhere = context.workbook.worksheets.add().customProperties.getCount();
      await context.sync();
      expect(customProperties.items.map(({ key, value }) => [key, value])).toEqual([
        ['Kind', 'list'],
        ['Other', ''],
      ]);
      expect([count.value, elsewhere.value]).toEqual([2, 0]);
    }));

  it('gets a custom property object by its key, which is case-insensitive; changes and deletes it', () =>
    host().Excel.run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getFirst();
      customProperties.add('Kind', 'archive');
      const property = customProperties.getItem('kind');
      property.value = 'list';
      property.load('key,value');
      await context.sync();
      expect([property.key, property.value]).toEqual(['Kind', 'list']);
      property.delete();
      const gone = customProperties.getItemOrNullObject('Kind');
      gone.load('key');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    }));

  it('refuses keys of more than 255 characters and values that are no text', async () => {
    const codes = await Promise.all(
      [
        ['k'.repeat(256), 'x'],
        ['k', 5],
      ].map(
        async ([key, value]) =>
          (
            await refusal(
              host().Excel.run(async (context) => {
                context.workbook.worksheets.getFirst().customProperties.add(key as string, value as string);
                await context.sync();
              }),
            )
          ).code,
      ),
    );
    expect(codes).toEqual(['InvalidArgument', 'InvalidArgument']);
  });
});
