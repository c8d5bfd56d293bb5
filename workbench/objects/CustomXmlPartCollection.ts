import { ApiError } from '../richapi/ApiError';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import type { WorkbookContext } from './WorkbookContext';

/** The custom XML parts of the document, or those of one namespace. */
export class CustomXmlPartCollection extends HostObject {
  constructor(
    readonly context: WorkbookContext,
    readonly namespace?: string,
  ) {
    super();
  }

  get hostClass(): HostClass {
    return customXmlPartCollectionClass;
  }

  parts(): readonly CustomXmlPart[] {
    return [...this.context.customXmlParts.keys()]
      .map((id) => new CustomXmlPart(this.context, id))
      .filter((part) => this.namespace === undefined || part.namespace === this.namespace);
  }

  find(id: string): CustomXmlPart | null {
    return this.parts().find((part) => part.id === id) ?? null;
  }

  /** The only part, if there is exactly one. */
  only(): CustomXmlPart | null {
    const [first, ...more] = this.parts();
    return first !== undefined && more.length === 0 ? first : null;
  }
}

export class CustomXmlPart extends HostObject {
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
    return orItemNotFound(this.context.customXmlParts.get(this.id));
  }

  /** Of the root element. */
  get namespace(): string {
    return /<[^?!][^>]*?\sxmlns\s*=\s*["']([^"']*)["']/.exec(this.xml)?.[1] ?? '';
  }
}

const customXmlPartCollectionClass = describeClass<CustomXmlPartCollection>('CustomXmlPartCollection', {
  items: (collection) => collection.parts(),
  itemByKey: (collection, key) => orItemNotFound(collection.find(String(key))),
  methods: {
    add: ({ context }, args) => {
      const xml = args.text(0);
      const numbers = [...context.customXmlParts.keys()].map((id) => Number(/\d+/.exec(id)?.[0] ?? 0));
      const id = `{part-${Math.max(0, ...numbers) + 1}}`;
      context.customXmlParts.set(id, xml);
      return new CustomXmlPart(context, id);
    },
    getByNamespace: ({ context }, args) => new CustomXmlPartCollection(context, args.text(0)),
    getCount: (collection) => collection.parts().length,
    getItemOrNullObject: (collection, args) => collection.find(args.text(0)),
    getOnlyItem: (collection) => orItemNotFound(collection.only()),
    getOnlyItemOrNullObject: (collection) => collection.only(),
  },
});

const customXmlPartClass = describeClass<CustomXmlPart>('CustomXmlPart', {
  identity: ({ id }) => ({ Id: id }),
  scalars: { id: ({ id }) => id, namespaceUri: ({ namespace }) => namespace },
  methods: {
    getXml: ({ xml }) => xml,
    setXml: ({ context, id }, args) => {
      context.customXmlParts.set(id, args.text(0));
    },
    delete: ({ context, id }) => context.customXmlParts.delete(id),
  },
});

function orItemNotFound<T>(item: T | null | undefined): T {
  if (item === null || item === undefined) {
    throw new ApiError('ItemNotFound');
  }
  return item;
}
