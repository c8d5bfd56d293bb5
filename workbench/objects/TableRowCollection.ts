import type { CellInput } from '../engine/grid';
import { ApiError } from '../richapi/ApiError';
import type { CallArguments } from '../richapi/CallArguments';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import { checkCellInputs } from './checkCellInput';
import { Range } from './Range';
import { readInputs } from './readInputs';
import type { Table } from './Table';

/** The data rows of a table, from top to bottom. Rows are places, not records: after a sort the same row is another. */
export class TableRowCollection extends HostObject {
  constructor(readonly table: Table) {
    super();
  }

  get hostClass(): HostClass {
    return tableRowCollectionClass;
  }

  /** None, while the table shows only the blank row for its first record. */
  get count(): number {
    return this.table.state.isEmpty ? 0 : this.table.body.rows;
  }

  row(index: number): TableRow {
    if (index < 0 || index >= this.count) {
      throw new ApiError('InvalidArgument');
    }
    return new TableRow(this.table, index);
  }

  /** @param index Left out or -1: at the end. */
  add(args: CallArguments): TableRow {
    const { context, id, state } = this.table;
    const values = args.isLeftOut(1) ? undefined : readRows(args.at(1), state.area.columns);
    const count = values?.length ?? 1;
    const index = args.integer(0, -1);
    const offset = index === -1 ? this.count : index;
    if (args.flag(2, true) || offset < this.count || !this.takeCellsBelow(count)) {
      context.engine.tableCells.insertRows(id, offset, count, 'addin');
    }
    if (values !== undefined) {
      const { body } = this.table;
      context.engine.write({ ...body, row: body.row + offset, rows: count }, values, 'addin');
    }
    return this.row(offset);
  }

  /** @throws ApiError `InvalidArgument`, before anything is deleted, if one of the rows is not there */
  delete(indexes: readonly number[]): void {
    const { context, id } = this.table;
    const rows = [...new Set(indexes)].sort((a, b) => b - a).map((index) => this.row(index).index);
    let last: number | undefined;
    let count = 0;
    // Runs of neighbours go at once, from the bottom up so that the others keep their places.
    for (const row of [...rows, -2]) {
      if (last !== undefined && row !== last - 1) {
        context.engine.tableCells.deleteRows(id, last, count, 'addin');
        count = 0;
      }
      last = row;
      count += 1;
    }
  }

  /** Lets the table take blank cells right below it, without moving any; answers whether it could. */
  private takeCellsBelow(count: number): boolean {
    const { context, id, state } = this.table;
    const { area } = state;
    const below = { ...area, row: area.row + area.rows, rows: count };
    const isBlank = context.engine.formulas(below).every((row) => row.every((value) => value === ''));
    if (!isBlank || state.showTotals || state.isEmpty) {
      return false;
    }
    context.engine.resizeTable(id, { ...area, rows: area.rows + count });
    return true;
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
  scalars: { count: ({ count }) => count },
  items: ({ table, count }) => Array.from({ length: count }, (_row, index) => new TableRow(table, index)),
  methods: {
    add: (rows, args) => rows.add(args),
    getCount: ({ count }) => count,
    getItemAt: (rows, args) => rows.row(args.integer(0)),
    deleteRows: (rows, args) =>
      rows.delete(args.list(0).map((row) => (row instanceof TableRow ? row.index : Number(row)))),
    deleteRowsAt: (rows, args) =>
      rows.delete(Array.from({ length: args.integer(1, 1) }, (_row, offset) => args.integer(0) + offset)),
  },
  differs: {
    count: '0 while the table shows only its blank row; what Excel counts then is not documented',
    add: 'with `alwaysInsert` false blank cells right below the table are taken, others move',
  },
});

const tableRowClass = describeClass<TableRow>('TableRow', {
  scalars: {
    index: ({ index }) => index,
    values: {
      get: ({ range }) => range.context.engine.values(range.area),
      set: ({ range }, value) =>
        range.context.engine.write(range.area, readInputs(range.context.engine, range.area, value), 'addin'),
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
  checkCellInputs(rows);
  return rows;
}
