import type { FilterState, FilterTarget } from '../engine/filterState';
import type { Area } from '../engine/grid';
import { ApiError } from '../richapi/ApiError';
import type { CallArguments } from '../richapi/CallArguments';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import { containsArea } from './areas';
import { applyFilter, checkFilterAllowed, readCriteria, showCriteria } from './filterCriteria';
import { Range } from './Range';
import { readAreaArgument } from './readAreaArgument';
import { surroundingArea } from './surroundingArea';
import type { WorkbookContext } from './WorkbookContext';

/** The filters of a table as a whole, or those a sheet has outside of tables. */
export class AutoFilter extends HostObject {
  constructor(
    readonly context: WorkbookContext,
    readonly target: FilterTarget,
  ) {
    super();
  }

  get hostClass(): HostClass {
    return autoFilterClass;
  }

  get state(): FilterState | undefined {
    const { target } = this;
    const { engine } = this.context;
    const isOff =
      'table' in target && !engine.tables().some((table) => table.id === target.table && table.showFilterButton);
    return isOff ? undefined : engine.filters.find(target);
  }

  /** (range, columnIndex, criteria) */
  apply(args: CallArguments): void {
    const { context } = this;
    checkFilterAllowed(context.engine, this.target);
    const target = this.targetFor(args);
    if ('sheet' in target.filter) {
      context.engine.filters.addToSheet(target.area);
    } else {
      context.engine.updateTable(target.filter.table, { showFilterButton: true });
    }
    if (args.isLeftOut(1)) {
      return;
    }
    const criteria = args.isLeftOut(2) ? undefined : readCriteria(args.options(2));
    applyFilter(context, target.filter, args.integer(1), criteria);
  }

  remove(): void {
    const { context, target } = this;
    checkFilterAllowed(context.engine, target);
    if ('sheet' in target) {
      context.engine.filters.removeFromSheet(target.sheet);
    } else {
      context.engine.filters.clear(target);
      context.engine.updateTable(target.table, { showFilterButton: false });
    }
  }

  /** A sheet's filter asked for cells of a table filters the table; a single cell means the region around it. */
  private targetFor(args: CallArguments): { readonly filter: FilterTarget; readonly area: Area } {
    const { context, target } = this;
    const { engine } = context;
    if ('table' in target) {
      const table = engine.tables().find(({ id }) => id === target.table);
      if (table === undefined) {
        throw new ApiError('ItemNotFound');
      }
      return { filter: target, area: table.area };
    }
    const named = readAreaArgument(context, args, 0, target.sheet);
    if (named.sheet !== target.sheet) {
      throw new ApiError('InvalidArgument');
    }
    const table = engine.tables().find(({ area }) => containsArea(area, named));
    if (table !== undefined) {
      return { filter: { table: table.id }, area: table.area };
    }
    const area = named.rows === 1 && named.columns === 1 ? surroundingArea(engine, named) : named;
    const used = engine.usedArea(area.sheet, true);
    const end = used === undefined ? area.row + 1 : Math.max(area.row + 1, used.row + used.rows);
    return { filter: target, area: { ...area, rows: Math.min(area.rows, end - area.row) } };
  }
}

const autoFilterClass = describeClass<AutoFilter>('AutoFilter', {
  scalars: {
    enabled: ({ state }) => state !== undefined,
    isDataFiltered: ({ state }) => (state?.criteria.size ?? 0) > 0,
    criteria: ({ state }) =>
      Array.from({ length: state?.area.columns ?? 0 }, (_column, offset) => showCriteria(state?.criteria.get(offset))),
  },
  methods: {
    apply: (filter, args) => filter.apply(args),
    clearColumnCriteria: ({ context, target }, args) => applyFilter(context, target, args.integer(0), undefined),
    clearCriteria: (filter) => changeAll(filter, () => filter.context.engine.filters.clear(filter.target)),
    reapply: (filter) => changeAll(filter, () => filter.context.engine.filters.reapply(filter.target)),
    remove: (filter) => filter.remove(),
    getRange: (filter) => {
      const range = rangeOf(filter);
      if (range === null) {
        throw new ApiError('ItemNotFound');
      }
      return range;
    },
    getRangeOrNullObject: rangeOf,
  },
  differs: {
    apply:
      'the range is ignored for the filter of a table; whole columns end with the used range; a filter by icon hides nothing',
    clearCriteria: 'leaves what is remembered of the last sort',
    criteria: '`null` for columns that are not filtered; what Excel answers for them is not documented',
  },
});

function rangeOf({ context, state }: AutoFilter): Range | null {
  return state === undefined ? null : new Range(context, state.area);
}

function changeAll(filter: AutoFilter, change: () => void): void {
  checkFilterAllowed(filter.context.engine, filter.target);
  if (filter.state === undefined) {
    throw new ApiError('InvalidOperation');
  }
  change();
}
