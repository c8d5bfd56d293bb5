import type { Area, CellInput } from '../engine/grid';
import { ApiError } from '../richapi/ApiError';
import type { CallArguments } from '../richapi/CallArguments';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import { openGap } from './shiftCells';
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
    const { area } = this.table.state;
    const index = args.integer(0, -1);
    const offset = index === -1 ? area.columns : index;
    if (offset < 0 || offset > area.columns) {
      throw new ApiError('InvalidArgument');
    }
    this.makeRoom(area, offset);
    const column = this.columns()[offset];
    if (column === undefined) {
      throw new ApiError('InvalidOperation');
    }
    if (!args.isLeftOut(1)) {
      writeValues(column, args.at(1));
    }
    if (!args.isLeftOut(2)) {
      column.rename(args.text(2));
    }
    return column;
  }

  /**
   * Inside the table a whole column of the sheet is inserted, so that the columns after it keep their ids; Excel only
   * moves the cells of the table's rows (see GAPS.md).
   */
  private makeRoom(area: Area, offset: number): void {
    const { engine } = this.table.context;
    if (offset > 0 && offset < area.columns) {
      engine.insertColumns(area.sheet, area.column + offset, 1, 'addin');
      return;
    }
    openGap(engine, { ...area, column: area.column + offset, columns: 1 }, 'Right');
    engine.resizeTable(this.table.id, { ...area, columns: area.columns + 1 });
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
function writeValues(column: TableColumn, values: unknown): void {
  const { area } = column;
  if (Array.isArray(values) && values.length !== area.rows) {
    throw new ApiError('InvalidArgument');
  }
  column.table.context.engine.write(area, values as CellInput, 'addin');
}
