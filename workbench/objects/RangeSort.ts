import { ApiError } from '../richapi/ApiError';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import type { Range } from './Range';

export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

/** Sorting of a range by its columns. */
export class RangeSort extends HostObject {
  constructor(readonly range: Range) {
    super();
  }

  get hostClass(): HostClass {
    return rangeSortClass;
  }
}

const rangeSortClass = describeClass<RangeSort>('RangeSort', {
  methods: {
    // (fields, matchCase, hasHeaders, orientation, method)
    apply: ({ range }, args) => {
      if (args.text(3, 'Rows') !== 'Rows') {
        throw range.context.unknownMembers.refuseName('RangeSort.apply by columns');
      }
      const headerRows = args.flag(2, false) ? 1 : 0;
      const { area } = range;
      if (area.rows > headerRows) {
        const body = { ...area, row: area.row + headerRows, rows: area.rows - headerRows };
        range.context.engine.sort(body, readSortKeys(args.list(0), area.columns), 'addin');
      }
    },
  },
});

/** Reads `SortField[]`; sorting by colour or icon is not imitated. */
export function readSortKeys(fields: readonly unknown[], columns: number): readonly SortKey[] {
  return fields.map((field) => {
    const { key, ascending, sortOn } = field as { key?: unknown; ascending?: unknown; sortOn?: unknown };
    if (typeof key !== 'number' || key < 0 || key >= columns || (sortOn ?? 'Value') !== 'Value') {
      throw new ApiError('InvalidArgument');
    }
    return { column: key, ascending: ascending !== false };
  });
}
