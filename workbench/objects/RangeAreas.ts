import type { Area } from '../engine/grid';
import { COLUMN_LIMIT, ROW_LIMIT } from '../engine/grid';
import { ApiError } from '../richapi/ApiError';
import type { CallArguments } from '../richapi/CallArguments';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import { cellCount, intersectAreas, isOnSheet, isWholeColumns, isWholeRows } from './areas';
import { formatCells, quoteSheetName } from './address';
import { cellStyleName } from './cellStyleName';
import { ConditionalFormatCollection } from './ConditionalFormatCollection';
import { DataValidation } from './DataValidation';
import { orItemNotFound } from './orItemNotFound';
import { RangeCollection } from './RangeCollection';
import { RangeFormat } from './RangeFormat';
import { clearArea, clearKinds, selectAreas } from './rangeEditing';
import { specialCells } from './rangeSearch';
import { copyInto } from './rangeTransfer';
import { readAreasArgument } from './readAreasArgument';
import { TableScopedCollection } from './TableCollection';
import { usedPartOf } from './usedPartOf';
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

const rangeAreasClass = describeClass<RangeAreas>('RangeAreas', {
  isKeptByReference: true,
  scalars: {
    style: cellStyleName,
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
    calculate: ({ context }) => context.engine.recalculate(true),
    setDirty: ({ context }) => context.engine.recalculate(true),
    select: (target) => selectAreas(target),
    clear: ({ context, areas }, args) => {
      const kind = args.choice(0, clearKinds, 'All');
      areas.forEach((area) => clearArea({ context, area }, kind));
    },
    copyFrom: copyInto,
    getEntireRow: (target) => derive(target, (area) => ({ ...area, column: 0, columns: COLUMN_LIMIT })),
    getEntireColumn: (target) => derive(target, (area) => ({ ...area, row: 0, rows: ROW_LIMIT })),
    getIntersection: (target, args) => orItemNotFound(intersect(target, args)),
    getIntersectionOrNullObject: intersect,
    getOffsetRangeAreas: (target, args) =>
      derive(target, (area) => ({ ...area, row: area.row + args.integer(0), column: area.column + args.integer(1) })),
    getSpecialCells: (target, args) => orItemNotFound(specialCells(target, args)),
    getSpecialCellsOrNullObject: specialCells,
    getTables: ({ context, areas }, args) => new TableScopedCollection(context, areas, args.flag(0, true)),
    getUsedRangeAreas: (target, args) => orItemNotFound(usedAreas(target, args)),
    getUsedRangeAreasOrNullObject: usedAreas,
  },
  differs: {
    select: 'the person sees the first area selected only',
  },
});

function addressOf({ context, areas, sheet }: RangeAreas): string {
  const name = context.engine.sheets().find((candidate) => candidate.id === sheet)?.name ?? '';
  const prefix = quoteSheetName(name);
  return areas.map((area) => `${prefix}!${formatCells(area)}`).join(',');
}

/** @throws ApiError InvalidArgument if one of the areas would leave the sheet */
function derive({ context, areas }: RangeAreas, change: (area: Area) => Area): RangeAreas {
  const changed = areas.map(change);
  if (!changed.every(isOnSheet)) {
    throw new ApiError('InvalidArgument');
  }
  return new RangeAreas(context, changed);
}

function intersect(target: RangeAreas, args: CallArguments): RangeAreas | null {
  const others = readAreasArgument(target.context, args, 0, target.sheet);
  const common = target.areas.flatMap((area) => others.flatMap((other) => intersectAreas(area, other) ?? []));
  return common.length === 0 ? null : new RangeAreas(target.context, common);
}

function usedAreas({ context, areas }: RangeAreas, args: CallArguments): RangeAreas | null {
  const valuesOnly = args.flag(0, false);
  const used = areas.flatMap((area) => usedPartOf(context.engine, area, valuesOnly) ?? []);
  return used.length === 0 ? null : new RangeAreas(context, used);
}
