import { isSameName } from '../engine/objectNames';
import { ApiError } from '../richapi/ApiError';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import type { Worksheet } from './Worksheet';

/** Texts that add-ins keep with a sheet. */
export class WorksheetCustomPropertyCollection extends HostObject {
  constructor(readonly sheet: Worksheet) {
    super();
  }

  get hostClass(): HostClass {
    return worksheetCustomPropertyCollectionClass;
  }

  get properties(): ReadonlyMap<string, string> {
    return this.sheet.context.engine.properties.ofSheet(this.sheet.id);
  }

  set(key: string, value: unknown): void {
    if (typeof value !== 'string') {
      throw new ApiError('InvalidArgument');
    }
    this.sheet.context.engine.properties.setOfSheet(this.sheet.id, key, value);
  }

  find(wanted: string): WorksheetCustomProperty | null {
    const key = [...this.properties.keys()].find((candidate) => isSameName(candidate, wanted));
    return key === undefined ? null : new WorksheetCustomProperty(this, key);
  }

  get(key: string): WorksheetCustomProperty {
    const property = this.find(key);
    if (property === null) {
      throw new ApiError('ItemNotFound');
    }
    return property;
  }
}

class WorksheetCustomProperty extends HostObject {
  constructor(
    readonly collection: WorksheetCustomPropertyCollection,
    readonly key: string,
  ) {
    super();
  }

  get hostClass(): HostClass {
    return worksheetCustomPropertyClass;
  }
}

const worksheetCustomPropertyCollectionClass = describeClass<WorksheetCustomPropertyCollection>(
  'WorksheetCustomPropertyCollection',
  {
    items: (collection) => [...collection.properties.keys()].map((key) => new WorksheetCustomProperty(collection, key)),
    itemByKey: (collection, key) => collection.get(String(key)),
    methods: {
      add: (collection, args) => {
        collection.set(args.text(0), args.text(1));
        return collection.get(args.text(0));
      },
      getCount: ({ properties }) => properties.size,
      getItemOrNullObject: (collection, args) => collection.find(args.text(0)),
    },
  },
);

const worksheetCustomPropertyClass = describeClass<WorksheetCustomProperty>('WorksheetCustomProperty', {
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    key: ({ key }) => key,
    value: {
      get: ({ collection, key }) => collection.properties.get(key) ?? '',
      set: ({ collection, key }, value) => collection.set(key, value),
    },
  },
  methods: {
    delete: ({ collection: { sheet }, key }) => sheet.context.engine.properties.removeOfSheet(sheet.id, key),
  },
});
