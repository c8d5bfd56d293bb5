import type { CellInput } from '../engine/grid';
import { ApiError } from '../richapi/ApiError';
import type { CallArguments } from '../richapi/CallArguments';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import { checkCellInputs } from './checkCellInput';
import type { Table } from './Table';
import { TableColumn } from './TableColumn';

/** The columns of a table, from left to right. */
export class TableColumnCollection extends HostObject {
  constructor(readonly table: Table) {
    super();
  }

  get hostClass(): HostClass {
    return tableColumnCollectionClass;
  }

  columns(): readonly TableColumn[] {
    return this.table.state.columns.map((column) => new TableColumn(this.table, column.id));
  }

  /** By id, or by name without case. */
  find(key: string | number): TableColumn | null {
    const { columns } = this.table.state;
    const name = String(key).toLowerCase();
    const column =
      columns.find((candidate) => candidate.id === key) ??
      columns.find((candidate) => candidate.name.toLowerCase() === name) ??
      columns.find((candidate) => String(candidate.id) === key);
    return column === undefined ? null : new TableColumn(this.table, column.id);
  }

  /** @param index Left out or -1: at the end. @param values Header included, unless `name` is given. */
  add(args: CallArguments): TableColumn {
    const { context, id, state } = this.table;
    const index = args.integer(0, -1);
    const offset = index === -1 ? state.columns.length : index;
    const values = args.isLeftOut(1) ? undefined : checkValues(args.at(1), state.area.rows);
    context.engine.tableCells.insertColumn(id, offset, 'addin');
    const column = this.columns()[offset];
    if (column === undefined) {
      throw new ApiError('InvalidOperation');
    }
    if (values !== undefined) {
      context.engine.write(column.area, values, 'addin');
    }
    if (!args.isLeftOut(2)) {
      column.rename(args.text(2));
    }
    return column;
  }
}

const tableColumnCollectionClass = describeClass<TableColumnCollection>('TableColumnCollection', {
  scalars: { count: ({ table }) => table.state.columns.length },
  items: (collection) => collection.columns(),
  itemByKey: (collection, key) => {
    const column = collection.find(key);
    if (column === null) {
      throw new ApiError('ItemNotFound');
    }
    return column;
  },
  methods: {
    add: (collection, args) => collection.add(args),
    getCount: ({ table }) => table.state.columns.length,
    getItemAt: (collection, args) => {
      const column = collection.columns()[args.integer(0)];
      if (column === undefined) {
        throw new ApiError('InvalidArgument');
      }
      return column;
    },
    getItemOrNullObject: (collection, args) => collection.find(args.key(0)),
  },
});

/** One value for all cells, or one row of an array for each. */
function checkValues(values: unknown, rows: number): CellInput | readonly (readonly CellInput[])[] {
  const given = (Array.isArray(values) ? values : Array.from({ length: rows }, () => [values])) as readonly unknown[];
  if (given.length !== rows || !given.every((row) => Array.isArray(row) && row.length === 1)) {
    throw new ApiError('InvalidArgument');
  }
  checkCellInputs(given as readonly (readonly unknown[])[]);
  return values as CellInput;
}
