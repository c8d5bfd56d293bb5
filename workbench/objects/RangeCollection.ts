import { ApiError } from '../richapi/ApiError';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import { Range } from './Range';
import type { CellsTarget } from './WorkbookContext';

/** The rectangles of a RangeAreas as ranges. */
export class RangeCollection extends HostObject {
  constructor(readonly target: CellsTarget) {
    super();
  }

  get hostClass(): HostClass {
    return rangeCollectionClass;
  }

  ranges(): readonly Range[] {
    return this.target.areas.map((area) => new Range(this.target.context, area));
  }
}

const rangeCollectionClass = describeClass<RangeCollection>('RangeCollection', {
  items: (collection) => collection.ranges(),
  methods: {
    getCount: (collection) => collection.target.areas.length,
    getItemAt: (collection, args) => {
      const range = collection.ranges()[args.integer(0)];
      if (range === undefined) {
        throw new ApiError('InvalidArgument');
      }
      return range;
    },
  },
});
