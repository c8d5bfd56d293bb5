import type { CellInput } from '../engine/grid';
import { ApiError } from '../richapi/ApiError';
import type { CallArguments } from '../richapi/CallArguments';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import { Range } from './Range';
import { closeGap, openGap } from './shiftCells';
import type { Table } from './Table';

/** The data rows of a table, from top to bottom. Rows are places, not records: after a sort the same row is another. */
export class TableRowCollection extends HostObject {
  constructor(readonly table: Table) {
    super();
  }

  get hostClass(): HostClass {
    return tableRowCollectionClass;
  }

  row(index: number): TableRow {
    if (index < 0 || index >= this.table.body.rows) {
      throw new ApiError('InvalidArgument');
    }
    return new TableRow(this.table, index);
  }

  /** @param index Left out or -1: at the end. */
  add(args: CallArguments): TableRow {
    const { context, id, state, body } = this.table;
    const values = args.isLeftOut(1) ? undefined : readRows(args.at(1), state.area.columns);
    const count = values?.length ?? 1;
    const index = args.integer(0, -1);
    const offset = index === -1 ? body.rows : index;
    if (offset < 0 || offset > body.rows) {
      throw new ApiError('InvalidArgument');
    }
    const added = { ...body, row: body.row + offset, rows: count };
    openGap(context.engine, added, 'Down');
    context.engine.resizeTable(id, { ...state.area, rows: state.area.rows + count });
    if (values !== undefined) {
      context.engine.write(added, values, 'addin');
    }
    return this.row(offset);
  }

  /** An emptied table keeps one blank row, as in Excel. */
  delete(indexes: readonly number[]): void {
    const { context, id } = this.table;
    for (const index of [...new Set(indexes)].sort((a, b) => b - a)) {
      const { body, state } = this.table;
      const row = { ...body, row: body.row + this.row(index).index, rows: 1 };
      if (body.rows === 1) {
        context.engine.clear(row, 'Contents', 'addin');
      } else {
        closeGap(context.engine, row, 'Up');
        context.engine.resizeTable(id, { ...state.area, rows: state.area.rows - 1 });
      }
    }
  }
}

/** One data row, by its place. */
export class TableRow extends HostObject {
  constructor(
    readonly table: Table,
    readonly index: number,
  ) {
    super();
  }

  get hostClass(): HostClass {
    return tableRowClass;
  }

  get range(): Range {
    const { body, context } = this.table;
    return new Range(context, { ...body, row: body.row + this.index, rows: 1 });
  }
}

const tableRowCollectionClass = describeClass<TableRowCollection>('TableRowCollection', {
  scalars: { count: ({ table }) => table.body.rows },
  items: ({ table }) => Array.from({ length: table.body.rows }, (_row, index) => new TableRow(table, index)),
  methods: {
    add: (rows, args) => rows.add(args),
    getCount: ({ table }) => table.body.rows,
    getItemAt: (rows, args) => rows.row(args.integer(0)),
    deleteRows: (rows, args) =>
      rows.delete(args.list(0).map((row) => (row instanceof TableRow ? row.index : Number(row)))),
    deleteRowsAt: (rows, args) =>
      rows.delete(Array.from({ length: args.integer(1, 1) }, (_row, offset) => args.integer(0) + offset)),
  },
});

const tableRowClass = describeClass<TableRow>('TableRow', {
  scalars: {
    index: ({ index }) => index,
    values: {
      get: ({ range }) => range.context.engine.values(range.area),
      set: ({ range }, value) => range.context.engine.write(range.area, value as CellInput, 'addin'),
    },
  },
  methods: {
    getRange: ({ range }) => range,
    delete: ({ table, index }) => new TableRowCollection(table).delete([index]),
  },
});

function readRows(values: unknown, columns: number): readonly (readonly CellInput[])[] {
  const rows = Array.isArray(values) ? (values as readonly unknown[]) : [[values]];
  if (!rows.every((row): row is CellInput[] => Array.isArray(row) && row.length === columns)) {
    throw new ApiError('InvalidArgument');
  }
  return rows;
}
