import { ApiError } from '../richapi/ApiError';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import type { WorkbookContext } from './WorkbookContext';
import { parseXml } from './parseXml';

/** The custom XML parts of the document. */
export class CustomXmlPartCollection extends HostObject {
  constructor(readonly context: WorkbookContext) {
    super();
  }

  get hostClass(): HostClass {
    return customXmlPartCollectionClass;
  }

  get parts(): readonly CustomXmlPart[] {
    return this.context.engine.xmlParts.list().map(({ id }) => new CustomXmlPart(this.context, id));
  }
}

/** Those of one namespace. */
class CustomXmlPartScopedCollection extends HostObject {
  constructor(
    readonly all: CustomXmlPartCollection,
    readonly namespace: string,
  ) {
    super();
  }

  get hostClass(): HostClass {
    return customXmlPartScopedCollectionClass;
  }

  get parts(): readonly CustomXmlPart[] {
    return this.all.parts.filter((part) => part.namespace === this.namespace);
  }

  /** The only part, if there is exactly one. */
  get only(): CustomXmlPart | null {
    const [first, ...more] = this.parts;
    return first !== undefined && more.length === 0 ? first : null;
  }
}

class CustomXmlPart extends HostObject {
  constructor(
    readonly context: WorkbookContext,
    readonly id: string,
  ) {
    super();
  }

  get hostClass(): HostClass {
    return customXmlPartClass;
  }

  get xml(): string {
    return found(this.context.engine.xmlParts.list().find(({ id }) => id === this.id)).xml;
  }

  /** Of the root element. */
  get namespace(): string {
    return parseXml(this.xml).namespaceURI ?? '';
  }
}

const customXmlPartCollectionClass = describeClass<CustomXmlPartCollection>('CustomXmlPartCollection', {
  items: ({ parts }) => parts,
  itemByKey: ({ parts }, key) => found(parts.find(({ id }) => id === key)),
  methods: {
    add: ({ context }, args) => {
      const xml = args.text(0);
      parseXml(xml);
      return new CustomXmlPart(context, context.engine.xmlParts.add(xml));
    },
    getByNamespace: (all, args) => new CustomXmlPartScopedCollection(all, args.text(0)),
    getCount: ({ parts }) => parts.length,
    getItemOrNullObject: ({ parts }, args) => parts.find(({ id }) => id === args.text(0)) ?? null,
  },
});

const customXmlPartScopedCollectionClass = describeClass<CustomXmlPartScopedCollection>(
  'CustomXmlPartScopedCollection',
  {
    items: ({ parts }) => parts,
    itemByKey: ({ parts }, key) => found(parts.find(({ id }) => id === key)),
    methods: {
      getCount: ({ parts }) => parts.length,
      getItemOrNullObject: ({ parts }, args) => parts.find(({ id }) => id === args.text(0)) ?? null,
      getOnlyItem: ({ only }) => found(only),
      getOnlyItemOrNullObject: ({ only }) => only,
    },
    differs: { getOnlyItem: 'None or several are `ItemNotFound`; Excel documents an error without its code.' },
  },
);

const customXmlPartClass = describeClass<CustomXmlPart>('CustomXmlPart', {
  identity: ({ id }) => ({ Id: id }),
  scalars: { id: ({ id }) => id, namespaceUri: ({ namespace }) => namespace },
  methods: {
    getXml: ({ xml }) => xml,
    setXml: ({ context, id }, args) => {
      const xml = args.text(0);
      parseXml(xml);
      context.engine.xmlParts.set(id, xml);
    },
    delete: ({ context, id }) => context.engine.xmlParts.remove(id),
  },
});

function found<T>(item: T | null | undefined): T {
  if (item === null || item === undefined) {
    throw new ApiError('ItemNotFound');
  }
  return item;
}
