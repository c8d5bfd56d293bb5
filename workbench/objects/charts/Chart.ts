import { sourceOf, splitSource } from '../../charts/splitSource';
import type { ChartPatch, ChartProperties, ChartState, Frame } from '../../engine/Charts';
import type { Area } from '../../engine/grid';
import { ApiError } from '../../richapi/ApiError';
import type { HostClass, Scalar } from '../../richapi/HostClass';
import { describeClass, HostObject } from '../../richapi/HostClass';
import { readAreaArgument } from '../readAreaArgument';
import type { WorkbookContext } from '../WorkbookContext';
import { Worksheet } from '../Worksheet';
import './chartClasses';
import type { ChartPropertyOwner } from './ChartPart';
import { ChartPart } from './ChartPart';
import { ChartSeriesCollection } from './ChartSeriesCollection';
import { readChartType } from './chartTypes';
import { chartClass, describeMembers } from './describeChartClass';
import { ownChartMembers } from './seriesMembers';
import { updateChart } from './updateChart';

/** Office.js measures in points (1/72 inch), the engine in pixels (1/96 inch). */
const pointsPerPixel = 0.75;

const directions = ['Auto', 'Columns', 'Rows'] as const;

/** A chart on a sheet, known by its id. */
export class Chart extends HostObject implements ChartPropertyOwner {
  constructor(
    readonly context: WorkbookContext,
    readonly id: string,
  ) {
    super();
  }

  get hostClass(): HostClass {
    return chartHostClass;
  }

  /** @throws ApiError `ItemNotFound` if it was deleted meanwhile. */
  get chart(): ChartState {
    const state = this.context.engine.charts.find(this.id);
    if (state === undefined) {
      throw new ApiError('ItemNotFound');
    }
    return state;
  }

  get properties(): ChartProperties {
    return this.chart.properties;
  }

  setProperties(properties: ChartProperties): void {
    this.update({ properties });
  }

  update(patch: ChartPatch): void {
    updateChart(this.context, this.chart, patch);
  }

  /** @throws EngineError AccessDenied if the sheet is protected with its objects */
  checkEditable(): void {
    this.context.engine.protections.check(this.chart.sheet, 'allowEditObjects');
  }

  /** Gives the chart other data; what was set of its series stays with their places. */
  setData(source: Area, seriesBy: (typeof directions)[number]): void {
    const { charts } = this.context.engine;
    const before = this.chart;
    const split = splitSource(this.context.engine, source, seriesBy, before.type);
    this.update({
      seriesBy: split.seriesBy,
      series: split.series.map((series, index) => ({
        ...series,
        id: before.series[index]?.id ?? charts.newSeriesId(),
        properties: before.series[index]?.properties ?? {},
      })),
    });
  }

  move(patch: Partial<Frame>): void {
    const { charts } = this.context.engine;
    this.update(charts.corners(this.chart.sheet, { ...charts.frame(this.id), ...patch }));
  }
}

const ownMembers = describeMembers<Chart>(
  'Chart',
  ownChartMembers,
  (chart) => new ChartPart(chart, '', chart.hostClass),
);

const chartHostClass = describeClass<Chart>('Chart', {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    ...ownMembers.scalars,
    id: ({ id }) => id,
    name: {
      get: ({ chart }) => chart.name,
      set: (chart, value) => {
        if (typeof value !== 'string' || value === '') {
          throw new ApiError('InvalidArgument');
        }
        chart.update({ name: value });
      },
    },
    chartType: {
      get: ({ chart }) => chart.type,
      set: (chart, value) => chart.update({ type: readChartType(value) }),
    },
    plotBy: {
      get: ({ chart }) => chart.seriesBy,
      set: (chart, value) => {
        const direction = directions.find((candidate) => candidate === value);
        const source = sourceOf(chart.chart.series);
        if (direction === undefined || source === undefined) {
          throw new ApiError('InvalidArgument');
        }
        chart.setData(source, direction);
      },
    },
    left: frameScalar('left'),
    top: frameScalar('top'),
    width: frameScalar('width'),
    height: frameScalar('height'),
  },
  navigation: {
    ...ownMembers.navigation,
    axes: (chart) => new ChartPart(chart, 'axes', chartClass('ChartAxes')),
    series: (chart) => new ChartSeriesCollection(chart),
    worksheet: ({ context, chart }) => new Worksheet(context, chart.sheet),
  },
  methods: {
    activate: ({ context, chart }) => {
      context.engine.activateSheet(chart.sheet);
      context.engine.charts.activate(chart.id);
    },
    delete: (chart) => {
      chart.checkEditable();
      chart.context.engine.charts.remove(chart.id, 'addin');
    },
    getDataTable: (chart) => new ChartPart(chart, 'dataTable', chartClass('ChartDataTable')),
    getDataTableOrNullObject: (chart) => new ChartPart(chart, 'dataTable', chartClass('ChartDataTable')),
    setData: (chart, args) =>
      chart.setData(readAreaArgument(chart.context, args, 0, chart.chart.sheet), args.choice(1, directions, 'Auto')),
    setPosition: (chart, args) => {
      const { context } = chart;
      const { sheet } = chart.chart;
      const start = readAreaArgument(context, args, 0, sheet);
      const end = args.isLeftOut(1) ? undefined : readAreaArgument(context, args, 1, sheet);
      const { from, to } = cornersAround(start, end);
      if (end !== undefined) {
        chart.update({ from, to });
        return;
      }
      const { width, height } = context.engine.charts.frame(chart.id);
      chart.update({ from });
      const { left, top } = context.engine.charts.frame(chart.id);
      chart.move({ left, top, width, height });
    },
  },
  events: { onActivated: 'ActivatedEvent', onDeactivated: 'DeactivatedEvent' },
  storedOnly: ownMembers.storedOnly,
  differs: {
    axes: 'the page draws columns, bars, lines, areas, pies, doughnuts, radars, bubbles and scatter charts; of others it shows type and title',
    setPosition: 'charts always move and grow with their cells',
    width: 'a new chart is 360 by 216 points and lies beside its data',
  },
});

/** From the top left of one area to the bottom right of another. */
function cornersAround(start: Area, end: Area | undefined): Pick<ChartState, 'from' | 'to'> {
  const last = end ?? start;
  return {
    from: { row: start.row, column: start.column, x: 0, y: 0 },
    to: { row: last.row + last.rows, column: last.column + last.columns, x: 0, y: 0 },
  };
}

function frameScalar(side: keyof Frame): Scalar<Chart> {
  return {
    get: ({ context, id }) => context.engine.charts.frame(id)[side] * pointsPerPixel,
    set: (chart, value) => {
      if (typeof value !== 'number' || value < 0) {
        throw new ApiError('InvalidArgument');
      }
      chart.move({ [side]: value / pointsPerPixel });
    },
  };
}
