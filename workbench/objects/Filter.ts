import { ApiError } from '../richapi/ApiError';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import type { TableColumn } from './TableColumn';
import type { Table } from './Table';

/** The filter of one table column. Only filters by shown values are imitated. */
export class Filter extends HostObject {
  constructor(readonly column: TableColumn) {
    super();
  }

  get hostClass(): HostClass {
    return filterClass;
  }
}

const filterClass = describeClass<Filter>('Filter', {
  methods: {
    apply: ({ column }, args) => applyCriteria(column.table, column.offset, args.options(0)),
    applyValuesFilter: ({ column }, args) =>
      applyCriteria(column.table, column.offset, { filterOn: 'Values', values: args.list(0) }),
    clear: ({ column }) => column.table.context.engine.filterTable(column.table.id, column.offset, undefined, 'addin'),
  },
});

/** Filters a table column by an Office.js `FilterCriteria`; kinds other than `Values` are `ApiNotFound`. */
export function applyCriteria(table: Table, offset: number, criteria: Readonly<Record<string, unknown>>): void {
  if (criteria['filterOn'] !== 'Values') {
    throw table.context.unknownMembers.refuseName(`Filter.apply by ${String(criteria['filterOn'])}`);
  }
  const { values } = criteria;
  if (!Array.isArray(values)) {
    throw new ApiError('InvalidArgument');
  }
  table.context.engine.filterTable(table.id, offset, values.map(String), 'addin');
}
