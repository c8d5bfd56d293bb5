import { ApiError } from '../richapi/ApiError';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import type { BorderTarget, Side } from './borderLines';
import { cellBorders } from './borderLines';
import { RangeBorder } from './RangeBorder';
import { isTint, readNumber } from './styleScalars';
import type { CellsTarget } from './WorkbookContext';

/** In the order of Office.js. */
const allSides: readonly Side[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];

/** The lines around and inside the cells of a range, or those of a named style. */
export class RangeBorderCollection extends HostObject {
  constructor(
    readonly target: BorderTarget,
    readonly sides: readonly Side[] = allSides,
  ) {
    super();
  }

  static ofCells(target: CellsTarget): RangeBorderCollection {
    return new RangeBorderCollection(cellBorders(target));
  }

  get hostClass(): HostClass {
    return rangeBorderCollectionClass;
  }

  borders(): readonly RangeBorder[] {
    return this.sides.map((side) => new RangeBorder(this.target, side));
  }

  find(key: unknown): RangeBorder {
    const side = this.sides.find((candidate) => candidate === key);
    if (side === undefined) {
      throw new ApiError('InvalidArgument');
    }
    return new RangeBorder(this.target, side);
  }
}

const rangeBorderCollectionClass = describeClass<RangeBorderCollection>('RangeBorderCollection', {
  scalars: {
    count: ({ sides }) => sides.length,
    tintAndShade: {
      get: (collection) => {
        const tints = new Set(collection.borders().map((border) => border.read()?.tint ?? 0));
        return tints.size === 1 ? [...tints][0] : null;
      },
      set: (collection, value) => {
        const tint = readNumber(value, isTint);
        for (const border of collection.borders()) {
          if (border.isDrawn()) {
            border.draw({ tint });
          }
        }
      },
    },
  },
  items: (collection) => collection.borders(),
  itemByKey: (collection, key) => collection.find(key),
  methods: { getItemAt: (collection, args) => collection.find(collection.sides[args.integer(0)]) },
});
