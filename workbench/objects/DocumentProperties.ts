import { ApiError } from '../richapi/ApiError';
import type { HostClass, Scalar } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import type { WorkbookContext } from './WorkbookContext';

/** Title, author and so on of the document. */
export class DocumentProperties extends HostObject {
  constructor(readonly context: WorkbookContext) {
    super();
  }

  get hostClass(): HostClass {
    return documentPropertiesClass;
  }
}

class CustomPropertyCollection extends HostObject {
  constructor(readonly context: WorkbookContext) {
    super();
  }

  get hostClass(): HostClass {
    return customPropertyCollectionClass;
  }

  find(key: string): CustomProperty | null {
    return this.context.customProperties.has(key) ? new CustomProperty(this.context, key) : null;
  }
}

class CustomProperty extends HostObject {
  constructor(
    readonly context: WorkbookContext,
    readonly key: string,
  ) {
    super();
  }

  get hostClass(): HostClass {
    return customPropertyClass;
  }
}

const documentPropertiesClass = describeClass<DocumentProperties>('DocumentProperties', {
  scalars: {
    title: property('title'),
    subject: property('subject'),
    author: property('author'),
    keywords: property('keywords'),
    comments: property('comments'),
    category: property('category'),
    manager: property('manager'),
    company: property('company'),
  },
  navigation: { custom: ({ context }) => new CustomPropertyCollection(context) },
});

const customPropertyCollectionClass = describeClass<CustomPropertyCollection>('CustomPropertyCollection', {
  items: ({ context }) => [...context.customProperties.keys()].map((key) => new CustomProperty(context, key)),
  itemByKey: (collection, key) => {
    const found = collection.find(String(key));
    if (found === null) {
      throw new ApiError('ItemNotFound');
    }
    return found;
  },
  methods: {
    add: ({ context }, args) => {
      context.customProperties.set(args.text(0), args.at(1));
      return new CustomProperty(context, args.text(0));
    },
    getCount: ({ context }) => context.customProperties.size,
    getItemOrNullObject: (collection, args) => collection.find(args.text(0)),
    deleteAll: ({ context }) => context.customProperties.clear(),
  },
});

const customPropertyClass = describeClass<CustomProperty>('CustomProperty', {
  identity: ({ key }) => ({ Key: key }),
  scalars: {
    key: ({ key }) => key,
    value: {
      get: ({ context, key }) => context.customProperties.get(key) ?? null,
      set: ({ context, key }, value) => context.customProperties.set(key, value),
    },
  },
  methods: { delete: ({ context, key }) => context.customProperties.delete(key) },
});

function property(name: string): Scalar<DocumentProperties> {
  return {
    get: ({ context }) => context.properties.get(name) ?? '',
    set: ({ context }, value) => {
      context.properties.set(name, value);
    },
  };
}
