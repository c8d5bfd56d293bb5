import { ApiError } from '../richapi/ApiError';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import { Style } from './Style';
import type { WorkbookContext } from './WorkbookContext';

/** The named styles of the workbook: those every workbook has, then those that were added. */
export class StyleCollection extends HostObject {
  constructor(readonly context: WorkbookContext) {
    super();
  }

  get hostClass(): HostClass {
    return styleCollectionClass;
  }

  styles(): readonly Style[] {
    return this.context.engine.namedStyles.list().map(({ name }) => new Style(this.context, name));
  }

  find(key: string | number): Style | null {
    const state = this.context.engine.namedStyles.find(String(key));
    return state === undefined ? null : new Style(this.context, state.name);
  }
}

const styleCollectionClass = describeClass<StyleCollection>('StyleCollection', {
  items: (collection) => collection.styles(),
  itemByKey: (collection, key) => {
    const style = collection.find(key);
    if (style === null) {
      throw new ApiError('ItemNotFound');
    }
    return style;
  },
  methods: {
    add: ({ context }, args) => context.engine.namedStyles.add(args.text(0)),
    getCount: (collection) => collection.styles().length,
    getItemAt: (collection, args) => {
      const style = collection.styles()[args.integer(0)];
      if (style === undefined) {
        throw new ApiError('InvalidArgument');
      }
      return style;
    },
    getItemOrNullObject: (collection, args) => collection.find(args.key(0)),
  },
});
