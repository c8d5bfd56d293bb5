import { splitSource } from '../../charts/splitSource';
import type { ChartState, Frame } from '../../engine/Charts';
import type { Area, SheetId } from '../../engine/grid';
import { COLUMN_LIMIT, ROW_LIMIT } from '../../engine/grid';
import { ApiError } from '../../richapi/ApiError';
import type { HostClass } from '../../richapi/HostClass';
import { describeClass, HostObject } from '../../richapi/HostClass';
import { readAreaArgument } from '../readAreaArgument';
import type { WorkbookContext } from '../WorkbookContext';
import { Chart } from './Chart';
import { readChartType } from './chartTypes';

/** What Excel gives a new chart, in pixels: 360 by 216 points. */
const newSize = { width: 480, height: 288 };

/** The charts of one sheet, from back to front. */
export class ChartCollection extends HostObject {
  constructor(
    readonly context: WorkbookContext,
    readonly sheet: SheetId,
  ) {
    super();
  }

  get hostClass(): HostClass {
    return chartCollectionClass;
  }

  states(): readonly ChartState[] {
    return this.context.engine.charts.list(this.sheet);
  }

  /** The chart of this id or, without case, the first of this name. */
  find(key: string | number): Chart | null {
    const name = String(key).toLowerCase();
    const states = this.states();
    const state = states.find(({ id }) => id === key) ?? states.find((chart) => chart.name.toLowerCase() === name);
    return state === undefined ? null : new Chart(this.context, state.id);
  }

  /** Beside its data if there is room to the right of them, otherwise at the top left. */
  placeFor(source: Area): Pick<ChartState, 'from' | 'to'> {
    const { charts } = this.context.engine;
    const isBeside = source.sheet === this.sheet && source.columns < COLUMN_LIMIT / 2 && source.rows < ROW_LIMIT;
    const from = {
      row: isBeside ? source.row : 0,
      column: isBeside ? source.column + source.columns + 1 : 0,
      x: 0,
      y: 0,
    };
    const at: Pick<Frame, 'left' | 'top'> = charts.placeOf(this.sheet, from);
    return charts.corners(this.sheet, { ...at, ...newSize });
  }
}

const chartCollectionClass = describeClass<ChartCollection>('ChartCollection', {
  items: (collection) => collection.states().map(({ id }) => new Chart(collection.context, id)),
  itemByKey: (collection, key) => orItemNotFound(collection.find(key)),
  scalars: { count: (collection) => collection.states().length },
  methods: {
    add: (collection, args) => {
      const { context, sheet } = collection;
      const { engine } = context;
      engine.protections.check(sheet, 'allowEditObjects');
      const type = readChartType(args.at(0));
      const source = readAreaArgument(context, args, 1, sheet);
      const split = splitSource(engine, source, args.choice(2, ['Auto', 'Columns', 'Rows'], 'Auto'), type);
      const series = split.series.map((part) => ({ ...part, id: engine.charts.newSeriesId(), properties: {} }));
      const place = collection.placeFor(source);
      const id = engine.charts.add({ sheet, type, ...split, series, ...place, properties: {} }, 'addin');
      return new Chart(context, id);
    },
    getCount: (collection) => collection.states().length,
    getItem: (collection, args) => orItemNotFound(collection.find(args.key(0))),
    getItemAt: (collection, args) => {
      const state = collection.states()[args.integer(0)];
      if (state === undefined) {
        throw new ApiError('InvalidArgument');
      }
      return new Chart(collection.context, state.id);
    },
    getItemOrNullObject: (collection, args) => collection.find(args.key(0)),
  },
  eventTarget: ({ sheet }) => sheet,
  events: {
    onActivated: 'ActivatedEvent',
    onAdded: 'AddedEvent',
    onDeactivated: 'DeactivatedEvent',
    onDeleted: 'DeletedEvent',
  },
  differs: {
    add: 'which leading cells are names and categories follows public descriptions of Excel; it was not compared with Excel',
    onDeleted: 'is not raised for the charts of a sheet that is deleted',
  },
});

function orItemNotFound(chart: Chart | null): Chart {
  if (chart === null) {
    throw new ApiError('ItemNotFound');
  }
  return chart;
}
