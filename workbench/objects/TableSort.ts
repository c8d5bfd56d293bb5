import type { TableSortState } from '../engine/tableState';
import { ApiError } from '../richapi/ApiError';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import type { SortField } from './sortFields';
import { readSortField, toSortKeys } from './sortFields';
import type { Table } from './Table';

/** Sorting of a table's data rows. */
export class TableSort extends HostObject {
  constructor(readonly table: Table) {
    super();
  }

  get hostClass(): HostClass {
    return tableSortClass;
  }

  /** Sorts and remembers how. */
  apply(sort: TableSortState): void {
    const { context, state, body } = this.table;
    if (!state.isEmpty) {
      context.engine.sort(body, sort.fields.flatMap(toSortKeys), 'addin', sort.matchCase);
    }
    this.table.update({ sort });
  }

  reapply(): void {
    const { sort } = this.table.state;
    if (sort === undefined || sort.fields.length === 0) {
      throw new ApiError('InvalidOperation');
    }
    this.apply(sort);
  }
}

const tableSortClass = describeClass<TableSort>('TableSort', {
  scalars: {
    fields: ({ table }) => table.state.sort?.fields.map(showField) ?? [],
    matchCase: ({ table }) => table.state.sort?.matchCase ?? false,
    method: ({ table }) => table.state.sort?.method ?? 'PinYin',
  },
  methods: {
    // (fields, matchCase, method)
    apply: (sort, args) =>
      sort.apply({
        fields: args.list(0).map((field) => readSortField(field, sort.table.body.columns)),
        matchCase: args.flag(1, false),
        method: args.choice(2, ['PinYin', 'StrokeCount'], 'PinYin'),
      }),
    clear: ({ table }) => table.update({ sort: { fields: [], matchCase: false, method: 'PinYin' } }),
    reapply: (sort) => sort.reapply(),
  },
  storedOnly: ['method'],
  differs: {
    apply: 'a field that sorts by icon is remembered and moves nothing',
    reapply: 'a table that was not sorted answers `InvalidOperation`; what Excel answers was not verified',
  },
});

/** As Excel answers, with the parts of a `SortField` that mean nothing here. */
function showField(field: SortField): Readonly<Record<string, unknown>> {
  return { color: '', dataOption: 'Normal', ...field };
}
