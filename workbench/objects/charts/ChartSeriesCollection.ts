import { ApiError } from '../../richapi/ApiError';
import type { HostClass } from '../../richapi/HostClass';
import { describeClass, HostObject } from '../../richapi/HostClass';
import type { Chart } from './Chart';
import { ChartSeries } from './ChartSeries';

/** The series of a chart in the order in which they are drawn. */
export class ChartSeriesCollection extends HostObject {
  constructor(readonly chart: Chart) {
    super();
  }

  get hostClass(): HostClass {
    return chartSeriesCollectionClass;
  }

  list(): readonly ChartSeries[] {
    return this.chart.chart.series.map(({ id }) => new ChartSeries(this.chart, id));
  }
}

const chartSeriesCollectionClass = describeClass<ChartSeriesCollection>('ChartSeriesCollection', {
  items: (collection) => collection.list(),
  scalars: { count: (collection) => collection.list().length },
  methods: {
    add: ({ chart }, args) => {
      const { series } = chart.chart;
      const id = chart.context.engine.charts.newSeriesId();
      const added = { id, properties: {}, ...(args.isLeftOut(0) ? {} : { name: args.text(0) }) };
      chart.update({ series: series.toSpliced(args.integer(1, series.length), 0, added) });
      return new ChartSeries(chart, id);
    },
    getCount: (collection) => collection.list().length,
    getItemAt: (collection, args) => {
      const series = collection.list()[args.integer(0)];
      if (series === undefined) {
        throw new ApiError('InvalidArgument');
      }
      return series;
    },
  },
});
