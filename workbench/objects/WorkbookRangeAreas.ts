import type { Area } from '../engine/grid';
import { ApiError } from '../richapi/ApiError';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import { formatAddress } from './address';
import { RangeCollection } from './RangeCollection';
import { RangeAreas } from './RangeAreas';
import { orItemNotFound } from './orItemNotFound';
import type { WorkbookContext } from './WorkbookContext';
import { findWorksheet } from './Worksheet';

/** Rectangles on one or several sheets; at least one. */
export class WorkbookRangeAreas extends HostObject {
  constructor(
    readonly context: WorkbookContext,
    public areas: readonly Area[],
  ) {
    super();
  }

  get hostClass(): HostClass {
    return workbookRangeAreasClass;
  }

  /** The areas of each sheet, in the order of the sheets. */
  bySheet(): readonly RangeAreas[] {
    return this.context.engine.sheets().flatMap((sheet) => this.onSheet(sheet.id) ?? []);
  }

  onSheet(sheet: string): RangeAreas | null {
    const areas = this.areas.filter((area) => area.sheet === sheet);
    return areas.length === 0 ? null : new RangeAreas(this.context, areas);
  }

  /** @param key Name or id of a sheet. */
  onSheetNamed(key: string): RangeAreas | null {
    const sheet = findWorksheet(this.context, key);
    return sheet === null ? null : this.onSheet(sheet.id);
  }
}

class RangeAreasCollection extends HostObject {
  constructor(readonly target: WorkbookRangeAreas) {
    super();
  }

  get hostClass(): HostClass {
    return rangeAreasCollectionClass;
  }
}

const workbookRangeAreasClass = describeClass<WorkbookRangeAreas>('WorkbookRangeAreas', {
  isKeptByReference: true,
  scalars: {
    addresses: ({ context, areas }) => {
      const names = new Map(context.engine.sheets().map((sheet) => [sheet.id, sheet.name]));
      return areas.map((area) => formatAddress(names.get(area.sheet) ?? '', area));
    },
  },
  navigation: {
    areas: (target) => new RangeAreasCollection(target),
    ranges: ({ context, areas }) => new RangeCollection({ context, areas }),
  },
  methods: {
    getRangeAreasBySheet: (target, args) => orItemNotFound(target.onSheetNamed(args.text(0))),
    getRangeAreasOrNullObjectBySheet: (target, args) => target.onSheetNamed(args.text(0)),
  },
});

const rangeAreasCollectionClass = describeClass<RangeAreasCollection>('RangeAreasCollection', {
  items: ({ target }) => target.bySheet(),
  methods: {
    getCount: ({ target }) => target.bySheet().length,
    getItemAt: ({ target }, args) => {
      const areas = target.bySheet()[args.integer(0)];
      if (areas === undefined) {
        throw new ApiError('InvalidArgument');
      }
      return areas;
    },
  },
});
