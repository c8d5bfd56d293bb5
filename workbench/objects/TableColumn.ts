import type { Area } from '../engine/grid';
import type { TableColumnState } from '../engine/tableState';
import { ApiError } from '../richapi/ApiError';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import { Filter } from './Filter';
import { Range } from './Range';
import { readInputs } from './readInputs';
import { tableBody, tableHeader, tableTotals } from './resolveReference';
import type { Table } from './Table';

/** One column of a table, known by the number it keeps when it is renamed or moved. */
export class TableColumn extends HostObject {
  constructor(
    readonly table: Table,
    readonly id: number,
  ) {
    super();
  }

  get hostClass(): HostClass {
    return tableColumnClass;
  }

  /** Its place in the table. */
  get offset(): number {
    const offset = this.table.state.columns.findIndex((column) => column.id === this.id);
    if (offset < 0) {
      throw new ApiError('ItemNotFound');
    }
    return offset;
  }

  get state(): TableColumnState {
    const state = this.table.state.columns.find((column) => column.id === this.id);
    if (state === undefined) {
      throw new ApiError('ItemNotFound');
    }
    return state;
  }

  /** Header and totals included. */
  get area(): Area {
    return this.within(this.table.state.area);
  }

  /** This column's part of some rows of the table. */
  within(rows: Area): Area {
    return { ...rows, column: this.table.state.area.column + this.offset, columns: 1 };
  }

  /** @throws ApiError `InvalidArgument` if another column has the name. */
  rename(name: string): void {
    const { columns } = this.table.state;
    const isTaken = columns.some((column) => column.id !== this.id && column.name.toLowerCase() === name.toLowerCase());
    const header = tableHeader(this.table.state);
    if (isTaken || header === undefined) {
      throw new ApiError('InvalidArgument');
    }
    // The header cell is the name; as in Excel it is always text.
    this.table.context.engine.write(this.within(header), `'${name}`, 'addin');
  }
}

const tableColumnClass = describeClass<TableColumn>('TableColumn', {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: ({ id }) => id,
    index: ({ offset }) => offset,
    name: { get: ({ state }) => state.name, set: (column, value) => column.rename(String(value)) },
    values: {
      get: ({ table, area }) => table.context.engine.values(area),
      set: ({ table: { context }, area }, value) =>
        context.engine.write(area, readInputs(context.engine, area, value), 'addin'),
    },
  },
  navigation: { filter: (column) => new Filter(column) },
  methods: {
    getRange: ({ table, area }) => new Range(table.context, area),
    getDataBodyRange: (column) => new Range(column.table.context, column.within(tableBody(column.table.state))),
    getHeaderRowRange: (column) => partRange(column, tableHeader(column.table.state)),
    getTotalRowRange: (column) => partRange(column, tableTotals(column.table.state)),
    delete: ({ table, offset }) => table.context.engine.tableCells.deleteColumn(table.id, offset, 'addin'),
  },
  differs: {
    name: 'only a table with a header row can have its columns renamed',
    delete:
      'formulas that name the column become `#REF!`; where a person deletes the sheet column in the grid, they keep the name, and a new column of that name revives them',
  },
});

function partRange(column: TableColumn, rows: Area | undefined): Range {
  if (rows === undefined) {
    throw new ApiError('ItemNotFound');
  }
  return new Range(column.table.context, column.within(rows));
}
