import { ApiError } from '../richapi/ApiError';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import { applyCriteria } from './Filter';
import { Range } from './Range';
import type { Table } from './Table';

/** The filters of a table as a whole. */
export class TableAutoFilter extends HostObject {
  constructor(readonly table: Table) {
    super();
  }

  get hostClass(): HostClass {
    return autoFilterClass;
  }
}

const autoFilterClass = describeClass<TableAutoFilter>('AutoFilter', {
  scalars: {
    enabled: ({ table }) => table.state.showFilterButton,
    isDataFiltered: ({ table }) => table.context.engine.isTableFiltered(table.id),
  },
  methods: {
    // (range, columnIndex, criteria)
    apply: ({ table }, args) => {
      if (args.isLeftOut(1) || args.isLeftOut(2)) {
        return;
      }
      const offset = args.integer(1);
      if (offset < 0 || offset >= table.state.columns.length) {
        throw new ApiError('InvalidArgument');
      }
      applyCriteria(table, offset, args.options(2));
    },
    clearColumnCriteria: ({ table }, args) =>
      table.context.engine.filterTable(table.id, args.integer(0), undefined, 'addin'),
    clearCriteria: ({ table }) => table.clearFilters(),
    reapply: () => undefined,
    getRange: ({ table }) => new Range(table.context, table.state.area),
    getRangeOrNullObject: ({ table }) => new Range(table.context, table.state.area),
  },
});
