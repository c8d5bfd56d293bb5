import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import { readSortKeys } from './RangeSort';
import type { Table } from './Table';

/** Sorting of a table's data rows. The last order is not remembered (see GAPS.md). */
export class TableSort extends HostObject {
  constructor(readonly table: Table) {
    super();
  }

  get hostClass(): HostClass {
    return tableSortClass;
  }
}

const tableSortClass = describeClass<TableSort>('TableSort', {
  methods: {
    apply: ({ table }, args) => {
      const { body } = table;
      table.context.engine.sort(body, readSortKeys(args.list(0), body.columns), 'addin');
    },
    clear: () => undefined,
  },
});
