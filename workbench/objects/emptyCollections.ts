import { ApiError } from '../richapi/ApiError';
import type { CallArguments } from '../richapi/CallArguments';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';

/** A collection of what this host does not have: it is truly empty, and whoever adds something is told `ApiNotFound`. */
export class EmptyCollection extends HostObject {
  constructor(readonly hostClass: HostClass) {
    super();
  }
}

const methods = {
  getCount: () => 0,
  getItemOrNullObject: () => null,
};

export const bindings = describeEmpty('BindingCollection', { ...methods, getItemAt: refuseItem }, { count: () => 0 });
// There is nothing to refresh, so all of it is refreshed.
export const pivotTables = describeEmpty('PivotTableCollection', { ...methods, refreshAll: () => undefined });
export const queries = describeEmpty('QueryCollection', { getCount: () => 0 });
export const shapes = describeEmpty('ShapeCollection', { ...methods, getItem: refuseItem, getItemAt: refuseItem });
export const slicers = describeEmpty('SlicerCollection', { ...methods, getItemAt: refuseItem });

type Methods = Readonly<Record<string, (collection: EmptyCollection, args: CallArguments) => unknown>>;

function describeEmpty(name: string, own: Methods, scalars: Readonly<Record<string, () => number>> = {}): HostClass {
  return describeClass<EmptyCollection>(name, {
    items: () => [],
    itemByKey: refuseItem,
    scalars,
    methods: own,
    differs: { getCount: 'always 0: the workbench has none of these, and none can be added' },
  });
}

function refuseItem(): never {
  throw new ApiError('ItemNotFound');
}
