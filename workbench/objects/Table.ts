import type { Area } from '../engine/grid';
import type { Engine } from '../engine/Engine';
import type { TableState } from '../engine/tableState';
import { ApiError } from '../richapi/ApiError';
import type { HostClass, Scalar } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import { AutoFilter } from './AutoFilter';
import { checkFilterAllowed } from './filterCriteria';
import { Range } from './Range';
import { readAreaArgument } from './readAreaArgument';
import { tableBody, tableHeader, tableTotals } from './resolveReference';
import { TableColumnCollection } from './TableColumnCollection';
import { TableRowCollection } from './TableRowCollection';
import { TableSort } from './TableSort';
import type { WorkbookContext } from './WorkbookContext';
import { Worksheet } from './Worksheet';

type TablePatch = Parameters<Engine['updateTable']>[1];

/** One table, known by its id. */
export class Table extends HostObject {
  constructor(
    readonly context: WorkbookContext,
    readonly id: string,
  ) {
    super();
  }

  get hostClass(): HostClass {
    return tableClass;
  }

  /** @throws ApiError `ItemNotFound` if it was deleted meanwhile. */
  get state(): TableState {
    const state = this.context.engine.tables().find((table) => table.id === this.id);
    if (state === undefined) {
      throw new ApiError('ItemNotFound');
    }
    return state;
  }

  get body(): Area {
    return tableBody(this.state);
  }

  update(patch: TablePatch): void {
    this.context.engine.updateTable(this.id, patch);
  }

  /** @throws ApiError `InvalidArgument` for a style the workbook does not have; blank is no style. */
  setStyle(value: unknown): void {
    const style = value === '' ? '' : this.context.engine.tableStyles.find(String(value));
    if (style === undefined) {
      throw new ApiError('InvalidArgument');
    }
    this.update({ style });
  }

  setFilterButton(isShown: boolean): void {
    if (!this.state.showHeaders) {
      throw new ApiError('InvalidOperation');
    }
    this.update({ showFilterButton: isShown });
  }

  changeFilters(change: 'clear' | 'reapply'): void {
    const target = { table: this.id };
    checkFilterAllowed(this.context.engine, target);
    this.context.engine.filters[change](target);
  }
}

const tableClass = describeClass<Table>('Table', {
  events: { onChanged: 'DataChangedEvent', onSelectionChanged: 'SelectionChangedEvent' },
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: ({ id }) => id,
    legacyId: ({ id }) => id,
    name: {
      get: ({ state }) => state.name,
      set: ({ context, id }, value) => context.engine.renameTable(id, String(value)),
    },
    style: { get: ({ state }) => state.style, set: (table, value) => table.setStyle(value) },
    showHeaders: {
      get: ({ state }) => state.showHeaders,
      set: ({ context, id }, value) => context.engine.tableCells.showHeaders(id, readFlag(value), 'addin'),
    },
    showTotals: {
      get: ({ state }) => state.showTotals,
      set: ({ context, id }, value) => context.engine.tableCells.showTotals(id, readFlag(value), 'addin'),
    },
    showFilterButton: {
      get: ({ state }) => state.showHeaders && state.showFilterButton,
      set: (table, value) => table.setFilterButton(readFlag(value)),
    },
    showBandedRows: option('showBandedRows'),
    showBandedColumns: option('showBandedColumns'),
    highlightFirstColumn: option('highlightFirstColumn'),
    highlightLastColumn: option('highlightLastColumn'),
  },
  navigation: {
    worksheet: ({ context, state }) => new Worksheet(context, state.area.sheet),
    columns: (table) => new TableColumnCollection(table),
    rows: (table) => new TableRowCollection(table),
    sort: (table) => new TableSort(table),
    autoFilter: (table) => new AutoFilter(table.context, { table: table.id }),
  },
  methods: {
    getRange: ({ context, state }) => new Range(context, state.area),
    getHeaderRowRange: ({ context, state }) => new Range(context, orNotFound(tableHeader(state))),
    getDataBodyRange: ({ context, body }) => new Range(context, body),
    getTotalRowRange: ({ context, state }) => new Range(context, orNotFound(tableTotals(state))),
    resize: ({ context, id, state }, args) =>
      context.engine.resizeTable(id, readAreaArgument(context, args, 0, state.area.sheet)),
    clearFilters: (table) => table.changeFilters('clear'),
    reapplyFilters: (table) => table.changeFilters('reapply'),
    // Deleting takes the cells with it; converting leaves them as they are.
    delete: ({ context, id, state }) => {
      context.engine.deleteTable(id, 'addin');
      context.engine.clear(state.area, 'All', 'addin');
    },
    convertToRange: ({ context, id, state }) => {
      const range = new Range(context, state.area);
      context.engine.tableCells.dissolve(id, 'addin');
      return range;
    },
  },
  differs: {
    getRange:
      'the table grows when a person types right below or beside it, not when an add-in writes there; Excel for Windows grows then too (office-js #3013), Excel on the web was not verified',
    getDataBodyRange: 'a table without records answers with its blank row',
    getHeaderRowRange: 'without a header row `ItemNotFound`; which code Excel gives was not verified',
    getTotalRowRange: 'without a totals row `ItemNotFound`; which code Excel gives was not verified',
    showTotals: 'cells below always move by a row; a totals row that is shown again is filled anew, not as it was',
    showHeaders: 'formulas that name headers or totals which are not shown calculate to `#NAME?`, in Excel to `#REF!`',
    delete:
      'a table is also deleted, and its cells stay plain ones, with the sheet row of its headers; Excel may refuse that for some ranges, which was not verified',
    resize:
      'another number of rows is refused with `InvalidOperation` while the totals row is shown; what Excel does with the totals was not verified',
    convertToRange: 'the looks of the table style go with it',
    style: 'drawn are fills and fonts of header, totals, bands, first and last column; no borders',
  },
});

function option(
  name: 'showBandedRows' | 'showBandedColumns' | 'highlightFirstColumn' | 'highlightLastColumn',
): Scalar<Table> {
  return {
    get: ({ state }) => state[name],
    set: (table, value) => table.update({ [name]: readFlag(value) }),
  };
}

function readFlag(value: unknown): boolean {
  if (typeof value !== 'boolean') {
    throw new ApiError('InvalidArgument');
  }
  return value;
}

/** A header or totals row that is not shown has no range. */
function orNotFound(area: Area | undefined): Area {
  if (area === undefined) {
    throw new ApiError('ItemNotFound');
  }
  return area;
}
