import { refusal, useHost } from '../useHost';

describe('CustomXmlPartCollection', () => {
  const host = useHost();
  const archive = '<a xmlns="urn:archive"><b/></a>';

  it('adds a new custom XML part to the workbook, with an ID and the namespace of its root', () =>
    host().Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts
        .add(`<?xml version="1.0"?><!-- x --><p:a xmlns:p="urn:archive"/>`)
        .load('id,namespaceUri');
      const plain = customXmlParts.add('<plain/>').load('id,namespaceUri');
      const text = part.getXml();
      await context.sync();
      expect(part.id).toMatch(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/);
      expect(plain.id).not.toBe(part.id);
      expect([part.namespaceUri, plain.namespaceUri]).toEqual(['urn:archive', '']);
      expect(text.value).toBe('<?xml version="1.0"?><!-- x --><p:a xmlns:p="urn:archive"/>');
    }));

  it.each(['', 'text', '<a>', '<a></b>', '<a/><b/>', '<a b=c/>'])('refuses "%s", which is not XML', async (xml) => {
    const error = await refusal(
      host().Excel.run(async (context) => {
        context.workbook.customXmlParts.add(xml);
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'CustomXmlPartCollection.add']);
  });

  it('gets a custom XML part based on its ID', () =>
    host().Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts.add(archive).load('id');
      await context.sync();
      const found = customXmlParts.getItem(part.id).load('namespaceUri');
      const none = customXmlParts.getItemOrNullObject('{nothing}');
      none.load('id');
      await context.sync();
      expect([found.namespaceUri, none.isNullObject]).toEqual(['urn:archive', true]);
    }));

  it('gets a scoped collection of custom XML parts whose namespaces match', () =>
    host().Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.add(archive);
      customXmlParts.add('<a xmlns="urn:other"/>');
      customXmlParts.add('<b xmlns="urn:other"/>');
      const ours = customXmlParts.getByNamespace('urn:archive');
      const text = ours.getOnlyItem().getXml();
      const others = customXmlParts.getByNamespace('urn:other');
      const counts = [customXmlParts.getCount(), ours.getCount(), others.getCount()];
      const none = others.getOnlyItemOrNullObject();
      none.load('id');
      others.load('items/namespaceUri');
      await context.sync();
      expect(text.value).toBe(archive);
      expect(counts.map(({ value }) => value)).toEqual([3, 1, 2]);
      expect(none.isNullObject).toBe(true);
      expect(others.items.map(({ namespaceUri }) => namespaceUri)).toEqual(['urn:other', 'urn:other']);
    }));

  it('throws an error if the only item is not the only one', async () => {
    const error = await refusal(
      host().Excel.run(async (context) => {
        context.workbook.customXmlParts.getByNamespace('urn:none').getOnlyItem().load('id');
        await context.sync();
      }),
    );
    expect(error.debugInfo.errorLocation).toBe('CustomXmlPartScopedCollection.getOnlyItem');
  });

  it('sets the full XML content of a part, and deletes it', async () => {
    await host().Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts.add(archive);
      part.setXml('<c xmlns="urn:new"/>');
      const text = part.getXml();
      part.load('namespaceUri');
      await context.sync();
      expect([text.value, part.namespaceUri]).toEqual(['<c xmlns="urn:new"/>', 'urn:new']);
      part.delete();
      const count = customXmlParts.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
    const error = await refusal(
      host().Excel.run(async (context) => {
        context.workbook.customXmlParts.add(archive).setXml('<c>');
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'CustomXmlPart.setXml']);
  });
});
