import type { Area } from '../engine/grid';
import { COLUMN_LIMIT, ROW_LIMIT } from '../engine/grid';
import { ApiError } from '../richapi/ApiError';
import type { CallArguments } from '../richapi/CallArguments';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import { cellCount, intersectAreas, isWholeColumns, isWholeRows } from './areas';
import { formatCells, quoteSheetName } from './address';
import { ConditionalFormatCollection } from './ConditionalFormatCollection';
import { DataValidation } from './DataValidation';
import { Range } from './Range';
import { RangeFormat } from './RangeFormat';
import { clearArea } from './rangeEditing';
import { readAreaArgument } from './readAreaArgument';
import type { CellsTarget, WorkbookContext } from './WorkbookContext';
import { Worksheet } from './Worksheet';

/** Several rectangles on one sheet; at least one. */
export class RangeAreas extends HostObject implements CellsTarget {
  constructor(
    readonly context: WorkbookContext,
    public areas: readonly Area[],
  ) {
    super();
  }

  get hostClass(): HostClass {
    return rangeAreasClass;
  }

  get sheet(): string {
    const first = this.areas[0];
    if (first === undefined) {
      throw new ApiError('InvalidReference');
    }
    return first.sheet;
  }
}

/** The rectangles of a RangeAreas as ranges. */
class RangeCollection extends HostObject {
  constructor(readonly target: RangeAreas) {
    super();
  }

  get hostClass(): HostClass {
    return rangeCollectionClass;
  }

  ranges(): readonly Range[] {
    return this.target.areas.map((area) => new Range(this.target.context, area));
  }
}

const rangeAreasClass = describeClass<RangeAreas>('RangeAreas', {
  isKeptByReference: true,
  scalars: {
    address: addressOf,
    addressLocal: addressOf,
    areaCount: ({ areas }) => areas.length,
    cellCount: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0),
    isEntireColumn: ({ areas }) => areas.every(isWholeColumns),
    isEntireRow: ({ areas }) => areas.every(isWholeRows),
  },
  navigation: {
    areas: (target) => new RangeCollection(target),
    worksheet: (target) => new Worksheet(target.context, target.sheet),
    format: (target) => new RangeFormat(target),
    conditionalFormats: (target) => new ConditionalFormatCollection(target),
    dataValidation: (target) => new DataValidation(target),
  },
  methods: {
    clear: ({ context, areas }, args) => areas.forEach((area) => clearArea({ context, area }, args.text(0, 'All'))),
    getEntireRow: (target) => derive(target, (area) => ({ ...area, column: 0, columns: COLUMN_LIMIT })),
    getEntireColumn: (target) => derive(target, (area) => ({ ...area, row: 0, rows: ROW_LIMIT })),
    getIntersection: (target, args) => {
      const common = intersect(target, args);
      if (common === null) {
        throw new ApiError('ItemNotFound');
      }
      return common;
    },
    getIntersectionOrNullObject: intersect,
    getOffsetRangeAreas: (target, args) =>
      derive(target, (area) => ({ ...area, row: area.row + args.integer(0), column: area.column + args.integer(1) })),
  },
});

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

function addressOf({ context, areas, sheet }: RangeAreas): string {
  const name = context.engine.sheets().find((candidate) => candidate.id === sheet)?.name ?? '';
  const prefix = quoteSheetName(name);
  return areas.map((area) => `${prefix}!${formatCells(area)}`).join(',');
}

function derive({ context, areas }: RangeAreas, change: (area: Area) => Area): RangeAreas {
  return new RangeAreas(context, areas.map(change));
}

function intersect(target: RangeAreas, args: CallArguments): RangeAreas | null {
  const value = args.at(0);
  const others = value instanceof RangeAreas ? value.areas : [readAreaArgument(target.context, args, 0, target.sheet)];
  const common = target.areas.flatMap((area) => others.flatMap((other) => intersectAreas(area, other) ?? []));
  return common.length === 0 ? null : new RangeAreas(target.context, common);
}
