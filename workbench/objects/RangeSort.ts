import type { Engine } from '../engine/Engine';
import type { Area } from '../engine/grid';
import type { CallArguments } from '../richapi/CallArguments';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import { isWholeColumns, isWholeRows } from './areas';
import type { Range } from './Range';
import { readSortField, toSortKeys } from './sortFields';

/** Sorting of a range by its columns or rows. */
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
    apply: ({ range }, args) => sort(range, args),
  },
  differs: {
    apply:
      'a field that sorts by icon moves nothing; `method` is checked and changes nothing; no sorting by `subField`; with merged cells, rows are sorted only if the same cells are merged in each of them, otherwise `InvalidOperation`: merged areas of several rows, which Excel sorts if all have one size, are refused too',
  },
});

/** Arguments: fields, matchCase, hasHeaders, orientation, method. */
function sort({ context, area: given }: Range, args: CallArguments): void {
  const area = filledLines(context.engine, given);
  const byColumns = args.choice(3, ['Rows', 'Columns'], 'Rows') === 'Columns';
  const matchCase = args.flag(1, false);
  const headers = args.flag(2, false) ? 1 : 0;
  args.choice(4, ['PinYin', 'StrokeCount'], 'PinYin');
  const fields = args.list(0);
  if (fields.some(hasSubField)) {
    throw context.unknownMembers.refuseName('RangeSort.apply by subField');
  }
  const keys = fields.map((field) => readSortField(field, byColumns ? area.rows : area.columns)).flatMap(toSortKeys);
  if (byColumns && area.columns > headers) {
    const body = { ...area, column: area.column + headers, columns: area.columns - headers };
    context.engine.transfers.sortColumns(body, keys, matchCase, 'addin');
  } else if (!byColumns && area.rows > headers) {
    const body = { ...area, row: area.row + headers, rows: area.rows - headers };
    context.engine.sort(body, keys, 'addin', matchCase);
  }
}

/** Whole rows and columns are sorted as far as anything is in them. */
function filledLines(engine: Engine, area: Area): Area {
  const used = engine.usedArea(area.sheet, false);
  if (used === undefined) {
    return area;
  }
  return {
    ...area,
    rows: isWholeColumns(area) ? used.row + used.rows : area.rows,
    columns: isWholeRows(area) ? used.column + used.columns : area.columns,
  };
}

function hasSubField(field: unknown): boolean {
  return typeof (field as { readonly subField?: unknown }).subField === 'string';
}
