import type { CustomPropertyValue } from '../engine/documentPropertiesState';
import { isSameName } from '../engine/objectNames';
import { ApiError } from '../richapi/ApiError';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import type { WorkbookContext } from './WorkbookContext';

/** Properties of the document that its owner made up. */
export class CustomPropertyCollection extends HostObject {
  constructor(readonly context: WorkbookContext) {
    super();
  }

  get hostClass(): HostClass {
    return customPropertyCollectionClass;
  }

  get properties(): ReadonlyMap<string, CustomPropertyValue> {
    return this.context.engine.properties.custom();
  }

  set(key: string, value: unknown): void {
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
      throw new ApiError('InvalidArgument');
    }
    this.context.engine.properties.setCustom(key, value);
  }

  find(wanted: string): CustomProperty | null {
    const key = [...this.properties.keys()].find((candidate) => isSameName(candidate, wanted));
    return key === undefined ? null : new CustomProperty(this, key);
  }

  get(key: string): CustomProperty {
    const property = this.find(key);
    if (property === null) {
      throw new ApiError('ItemNotFound');
    }
    return property;
  }
}

class CustomProperty extends HostObject {
  constructor(
    readonly collection: CustomPropertyCollection,
    readonly key: string,
  ) {
    super();
  }

  get hostClass(): HostClass {
    return customPropertyClass;
  }

  get value(): CustomPropertyValue {
    const value = this.collection.properties.get(this.key);
    if (value === undefined) {
      throw new ApiError('ItemNotFound');
    }
    return value;
  }
}

const customPropertyCollectionClass = describeClass<CustomPropertyCollection>('CustomPropertyCollection', {
  items: (collection) => [...collection.properties.keys()].map((key) => new CustomProperty(collection, key)),
  itemByKey: (collection, key) => collection.get(String(key)),
  methods: {
    add: (collection, args) => {
      collection.set(args.text(0), args.at(1));
      return collection.get(args.text(0));
    },
    getCount: ({ properties }) => properties.size,
    getItemOrNullObject: (collection, args) => collection.find(args.text(0)),
    deleteAll: ({ context }) => context.engine.properties.clearCustom(),
  },
  differs: { add: 'A `Date` arrives as text and stays text; dates come from files only.' },
});

const customPropertyClass = describeClass<CustomProperty>('CustomProperty', {
  identity: ({ key }) => ({ _Id: key, Key: key }),
  scalars: {
    key: ({ key }) => key,
    value: {
      get: ({ value }) => (value instanceof Date ? value.toISOString() : value),
      set: ({ collection, key }, value) => collection.set(key, value),
    },
    type: ({ value }) => typeOf(value),
  },
  methods: { delete: ({ collection, key }) => collection.context.engine.properties.removeCustom(key) },
});

function typeOf(value: CustomPropertyValue): string {
  if (value instanceof Date) {
    return 'Date';
  }
  if (typeof value === 'number') {
    return Number.isInteger(value) ? 'Number' : 'Float';
  }
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
