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

  clearFilters(): void {
    checkFilterAllowed(this.context.engine, { table: this.id });
    this.context.engine.filters.clear({ table: this.id });
  }
}

const tableClass = describeClass<Table>('Table', {
  events: {
    onChanged: 'DataChangedEvent',
    onSelectionChanged: 'SelectionChangedEvent',
  },
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: ({ id }) => id,
    legacyId: ({ id }) => id,
    name: {
      get: ({ state }) => state.name,
      set: ({ context, id }, value) => context.engine.renameTable(id, String(value)),
    },
    style: {
      get: ({ state }) => state.style,
      set: (table, value) => table.update({ style: String(value) }),
    },
    showHeaders: option('showHeaders'),
    showTotals: option('showTotals'),
    showFilterButton: option('showFilterButton'),
    showBandedRows: option('showBandedRows'),
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
    getHeaderRowRange: ({ context, state }) => new Range(context, orInvalid(tableHeader(state))),
    getDataBodyRange: ({ context, body }) => new Range(context, body),
    getTotalRowRange: ({ context, state }) => new Range(context, orInvalid(tableTotals(state))),
    resize: ({ context, id, state }, args) =>
      context.engine.resizeTable(id, readAreaArgument(context, args, 0, state.area.sheet)),
    clearFilters: (table) => table.clearFilters(),
    reapplyFilters: ({ context, id }) => {
      checkFilterAllowed(context.engine, { table: id });
      context.engine.filters.reapply({ table: id });
    },
    // Deleting takes the cells with it; converting leaves them as they are.
    delete: ({ context, id, state }) => {
      context.engine.deleteTable(id, 'addin');
      context.engine.clear(state.area, 'All', 'addin');
    },
    convertToRange: ({ context, id, state }) => {
      const range = new Range(context, state.area);
      context.engine.deleteTable(id, 'addin');
      return range;
    },
  },
});

function option(name: 'showHeaders' | 'showTotals' | 'showFilterButton' | 'showBandedRows'): Scalar<Table> {
  return {
    get: ({ state }) => state[name],
    set: (table, value) => table.update({ [name]: value === true }),
  };
}

/** A header or totals row that is not shown has no range. */
function orInvalid(area: Area | undefined): Area {
  if (area === undefined) {
    throw new ApiError('InvalidOperation');
  }
  return area;
}
