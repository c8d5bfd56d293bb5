import { ApiError } from '../richapi/ApiError';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import { readAreaArgument } from './readAreaArgument';
import type { Worksheet } from './Worksheet';

/** Breaks between pages that lie above one another (`row`) or beside one another (`column`). */
type BreakKind = 'row' | 'column';

/** The page breaks of a sheet that somebody set. */
export class PageBreakCollection extends HostObject {
  constructor(
    readonly sheet: Worksheet,
    readonly kind: BreakKind,
  ) {
    super();
  }

  get hostClass(): HostClass {
    return pageBreakCollectionClass;
  }

  /** Rows or columns that begin a page, ascending. */
  get places(): readonly number[] {
    const { rowBreaks, columnBreaks } = this.sheet.context.engine.pageLayouts.get(this.sheet.id);
    return this.kind === 'row' ? rowBreaks : columnBreaks;
  }

  set places(places: readonly number[]) {
    const patch = this.kind === 'row' ? { rowBreaks: places } : { columnBreaks: places };
    this.sheet.context.engine.pageLayouts.update(this.sheet.id, patch);
  }
}

class PageBreak extends HostObject {
  constructor(
    readonly breaks: PageBreakCollection,
    readonly at: number,
  ) {
    super();
  }

  get hostClass(): HostClass {
    return pageBreakClass;
  }

  get row(): number {
    return this.breaks.kind === 'row' ? this.at : 0;
  }

  get column(): number {
    return this.breaks.kind === 'column' ? this.at : 0;
  }
}

const pageBreakCollectionClass = describeClass<PageBreakCollection>('PageBreakCollection', {
  items: (breaks) => breaks.places.map((at) => new PageBreak(breaks, at)),
  // Add-ins ask by index, a number; office.js asks again by the id it was given, a text.
  itemByKey: (breaks, key) => {
    const at =
      typeof key === 'number' ? breaks.places[key] : breaks.places.find((place) => idOf(breaks.kind, place) === key);
    if (at === undefined) {
      throw new ApiError(typeof key === 'number' ? 'InvalidArgument' : 'ItemNotFound');
    }
    return new PageBreak(breaks, at);
  },
  methods: {
    add: (breaks, args) => {
      const { sheet } = breaks;
      const area = readAreaArgument(sheet.context, args, 0, sheet.id);
      if (area.sheet !== sheet.id) {
        throw new ApiError('InvalidArgument');
      }
      const at = breaks.kind === 'row' ? area.row : area.column;
      breaks.places = [...breaks.places, at];
      return new PageBreak(breaks, at);
    },
    getCount: ({ places }) => places.length,
    removePageBreaks: (breaks) => {
      breaks.places = [];
    },
  },
  storedOnly: ['add'],
});

const pageBreakClass = describeClass<PageBreak>('PageBreak', {
  identity: ({ breaks, at }) => ({ _Id: idOf(breaks.kind, at) }),
  scalars: { rowIndex: ({ row }) => row, columnIndex: ({ column }) => column },
  methods: {
    delete: ({ breaks, at }) => {
      breaks.places = breaks.places.filter((place) => place !== at);
    },
    getCellAfterBreak: ({ breaks, row, column }) => breaks.sheet.range({ row, column, rows: 1, columns: 1 }),
  },
  differs: {
    rowIndex: 'The first row after the break; Excel does not document whether it counts that row or the one before.',
    columnIndex:
      'The first column after the break; Excel does not document whether it counts that column or the one before.',
  },
});

function idOf(kind: BreakKind, at: number): string {
  return `${kind}-${at}`;
}
