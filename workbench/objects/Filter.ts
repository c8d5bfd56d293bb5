import type { CallArguments } from '../richapi/CallArguments';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import { applyFilter, readCriteria, showCriteria } from './filterCriteria';
import type { TableColumn } from './TableColumn';

/** The filter of one table column. */
export class Filter extends HostObject {
  constructor(readonly column: TableColumn) {
    super();
  }

  get hostClass(): HostClass {
    return filterClass;
  }

  apply(criteria: Readonly<Record<string, unknown>>): void {
    const { column } = this;
    applyFilter(column.table.context, { table: column.table.id }, column.offset, readCriteria(criteria));
  }
}

const filterClass = describeClass<Filter>('Filter', {
  scalars: {
    criteria: ({ column }) =>
      showCriteria(column.table.context.engine.filters.find({ table: column.table.id })?.criteria.get(column.offset)),
  },
  methods: {
    apply: (filter, args) => filter.apply(args.options(0)),
    applyBottomItemsFilter: byCount('BottomItems'),
    applyBottomPercentFilter: byCount('BottomPercent'),
    applyTopItemsFilter: byCount('TopItems'),
    applyTopPercentFilter: byCount('TopPercent'),
    applyCellColorFilter: (filter, args) => filter.apply({ filterOn: 'CellColor', color: args.at(0) }),
    applyFontColorFilter: (filter, args) => filter.apply({ filterOn: 'FontColor', color: args.at(0) }),
    applyCustomFilter: (filter, args) =>
      filter.apply({ filterOn: 'Custom', criterion1: args.at(0), criterion2: args.at(1), operator: args.at(2) }),
    applyDynamicFilter: (filter, args) => filter.apply({ filterOn: 'Dynamic', dynamicCriteria: args.at(0) }),
    applyIconFilter: (filter, args) => filter.apply({ filterOn: 'Icon', icon: args.at(0) }),
    applyValuesFilter: (filter, args) => filter.apply({ filterOn: 'Values', values: args.list(0) }),
    clear: ({ column }) => applyFilter(column.table.context, { table: column.table.id }, column.offset, undefined),
  },
  storedOnly: ['applyIconFilter'],
  differs: {
    criteria: 'without a filter it is `null`; what Excel answers then is not documented',
    applyCellColorFilter: 'colours that a table style gives do not count',
  },
});

function byCount(filterOn: string): (filter: Filter, args: CallArguments) => void {
  return (filter, args) => filter.apply({ filterOn, criterion1: args.at(0) });
}
