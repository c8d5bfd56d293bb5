import type { Area, SheetId } from '../engine/grid';
import type { TableState } from '../engine/tableState';
import { ApiError } from '../richapi/ApiError';
import type { CallArguments } from '../richapi/CallArguments';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import { containsArea, intersectAreas } from './areas';
import { readAreaArgument } from './readAreaArgument';
import { Table } from './Table';
import type { WorkbookContext } from './WorkbookContext';

/** The tables of the workbook or of one sheet. */
export class TableCollection extends HostObject {
  constructor(
    readonly context: WorkbookContext,
    readonly sheet: SheetId | undefined,
  ) {
    super();
  }

  get hostClass(): HostClass {
    return tableCollectionClass;
  }

  states(): readonly TableState[] {
    return this.context.engine.tables().filter((table) => this.sheet === undefined || table.area.sheet === this.sheet);
  }
}

/** The tables that touch a range. */
export class TableScopedCollection extends HostObject {
  constructor(
    readonly context: WorkbookContext,
    readonly areas: readonly Area[],
    readonly fullyContained: boolean,
  ) {
    super();
  }

  get hostClass(): HostClass {
    return tableScopedCollectionClass;
  }

  states(): readonly TableState[] {
    return this.context.engine
      .tables()
      .filter((table) =>
        this.areas.some((area) =>
          this.fullyContained ? containsArea(area, table.area) : intersectAreas(area, table.area) !== undefined,
        ),
      );
  }
}

interface Tables extends HostObject {
  readonly context: WorkbookContext;
  states(): readonly TableState[];
}

const commonMembers = {
  items: (tables: Tables) => tables.states().map((table) => new Table(tables.context, table.id)),
  itemByKey: (tables: Tables, key: string | number) => orItemNotFound(find(tables, key)),
};

const commonMethods = {
  getCount: (tables: Tables) => tables.states().length,
  getItemOrNullObject: (tables: Tables, args: CallArguments) => find(tables, args.key(0)),
};

const tableCollectionClass = describeClass<TableCollection>('TableCollection', {
  eventTarget: ({ sheet }) => sheet ?? '',
  events: {
    onAdded: 'AddedEvent',
    onChanged: 'DataChangedEvent',
    onDeleted: 'DeletedEvent',
  },
  ...commonMembers,
  scalars: { count: (tables) => tables.states().length },
  methods: {
    ...commonMethods,
    add: ({ context, sheet }, args) => {
      const area = readAreaArgument(context, args, 0, sheet ?? context.engine.activeSheet());
      return new Table(context, context.engine.addTable(area, args.flag(1, false), undefined, 'addin'));
    },
    getItemAt: (tables, args) => {
      const state = tables.states()[args.integer(0)];
      if (state === undefined) {
        throw new ApiError('InvalidArgument');
      }
      return new Table(tables.context, state.id);
    },
  },
});

const tableScopedCollectionClass = describeClass<TableScopedCollection>('TableScopedCollection', {
  ...commonMembers,
  methods: {
    ...commonMethods,
    getFirst: (tables) => {
      const state = tables.states()[0];
      return orItemNotFound(state === undefined ? null : new Table(tables.context, state.id));
    },
  },
});

function find(tables: Tables, key: string | number): Table | null {
  const name = String(key).toLowerCase();
  const states = tables.states();
  const state =
    states.find((table) => table.id === String(key)) ?? states.find((table) => table.name.toLowerCase() === name);
  return state === undefined ? null : new Table(tables.context, state.id);
}

function orItemNotFound(table: Table | null): Table {
  if (table === null) {
    throw new ApiError('ItemNotFound');
  }
  return table;
}
