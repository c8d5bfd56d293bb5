import { readSeries, seriesName } from '../../charts/readChart';
import type { ChartProperties, ChartSeriesState, ChartState } from '../../engine/Charts';
import type { Area, CellValue } from '../../engine/grid';
import { ApiError } from '../../richapi/ApiError';
import type { CallArguments } from '../../richapi/CallArguments';
import type { HostClass } from '../../richapi/HostClass';
import { describeClass, HostObject } from '../../richapi/HostClass';
import { formatAddress } from '../address';
import { isRange, readAreaArgument } from '../readAreaArgument';
import type { WorkbookContext } from '../WorkbookContext';
import type { Chart } from './Chart';
import type { ChartPropertyOwner } from './ChartPart';
import { ChartPart } from './ChartPart';
import { readChartType } from './chartTypes';
import { describeMembers } from './describeChartClass';
import { seriesMembers } from './seriesMembers';

const dimensions = ['Categories', 'Values', 'XValues', 'YValues', 'BubbleSizes'] as const;

/** One series of a chart, known by its id. */
export class ChartSeries extends HostObject implements ChartPropertyOwner {
  constructor(
    readonly parent: Chart,
    readonly seriesId: string,
  ) {
    super();
  }

  get hostClass(): HostClass {
    return chartSeriesClass;
  }

  get context(): WorkbookContext {
    return this.parent.context;
  }

  get chart(): ChartState {
    return this.parent.chart;
  }

  get index(): number {
    return this.chart.series.findIndex(({ id }) => id === this.seriesId);
  }

  /** @throws ApiError `ItemNotFound` if it was deleted meanwhile. */
  get state(): ChartSeriesState {
    const state = this.chart.series[this.index];
    if (state === undefined) {
      throw new ApiError('ItemNotFound');
    }
    return state;
  }

  get properties(): ChartProperties {
    return this.state.properties;
  }

  setProperties(properties: ChartProperties): void {
    this.update({ properties });
  }

  update(patch: Partial<ChartSeriesState>): void {
    const updated = { ...this.state, ...patch };
    this.parent.update({
      series: this.chart.series.map((series) => (series.id === this.seriesId ? updated : series)),
    });
  }

  /** Puts the series at another place among the series of its chart. */
  moveTo(index: number): void {
    const { state } = this;
    const others = this.chart.series.filter((series) => series !== state);
    this.parent.update({ series: others.toSpliced(index, 0, state) });
  }
}

const ownMembers = describeMembers<ChartSeries>(
  'ChartSeries',
  seriesMembers,
  (series) => new ChartPart(series, '', series.hostClass),
);

const chartSeriesClass = describeClass<ChartSeries>('ChartSeries', {
  scalars: {
    ...ownMembers.scalars,
    name: {
      get: (series) => seriesName(series.context.engine, series.state, series.index),
      set: (series, value) => {
        if (typeof value !== 'string') {
          throw new ApiError('InvalidArgument');
        }
        series.update({ name: value });
      },
    },
    chartType: {
      get: ({ properties, chart }) => properties['chartType'] ?? chart.type,
      set: (series, value) => series.setProperties({ ...series.properties, chartType: readChartType(value) }),
    },
    plotOrder: {
      get: (series) => series.index,
      set: (series, value) => series.moveTo(Number(value)),
    },
  },
  navigation: ownMembers.navigation,
  methods: {
    delete: ({ parent, seriesId }) =>
      parent.update({ series: parent.chart.series.filter(({ id }) => id !== seriesId) }),
    setValues: (series, args) => series.update({ values: readSource(series, args) }),
    setXAxisValues: (series, args) => series.update({ categories: readSource(series, args) }),
    setBubbleSizes: (series, args) => series.update({ bubbleSizes: readSource(series, args) }),
    getDimensionValues: (series, args) => dimensionValues(series, args.choice(0, dimensions)),
    getDimensionDataSourceString: (series, args) => {
      const area = dimensionArea(series, args.choice(0, dimensions));
      const sheet = series.context.engine.sheets().find(({ id }) => id === area?.sheet);
      if (area === undefined || sheet === undefined) {
        throw new ApiError('InvalidOperation');
      }
      return formatAddress(sheet.name, area);
    },
    getDimensionDataSourceType: (series, args) =>
      dimensionArea(series, args.choice(0, dimensions)) === undefined ? 'Unknown' : 'LocalRange',
  },
  storedOnly: ownMembers.storedOnly,
  differs: { trendlines: 'trend lines and error bars are stored, not drawn' },
});

/** Series are given Ranges, not addresses. */
function readSource({ context, chart }: ChartSeries, args: CallArguments): Area {
  if (!isRange(args.at(0))) {
    throw new ApiError('InvalidArgument');
  }
  return readAreaArgument(context, args, 0, chart.sheet);
}

function dimensionArea({ state }: ChartSeries, dimension: (typeof dimensions)[number]): Area | undefined {
  switch (dimension) {
    case 'Categories':
    case 'XValues':
      return state.categories;
    case 'Values':
    case 'YValues':
      return state.values;
    case 'BubbleSizes':
      return state.bubbleSizes;
  }
}

function dimensionValues(series: ChartSeries, dimension: (typeof dimensions)[number]): readonly CellValue[] {
  const shown = readSeries(series.context.engine, series.chart)[series.index];
  switch (dimension) {
    case 'Categories':
      return shown?.categories ?? [];
    case 'XValues':
      return shown?.xValues ?? [];
    case 'Values':
    case 'YValues':
      return shown?.values ?? [];
    case 'BubbleSizes':
      return shown?.bubbleSizes ?? [];
  }
}
