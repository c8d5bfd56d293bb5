import { chartFamily, isRound } from '../../charts/chartFamily';
import { readSeries } from '../../charts/readChart';
import { ApiError } from '../../richapi/ApiError';
import type { CallArguments } from '../../richapi/CallArguments';
import type { ClassDescription } from '../../richapi/HostClass';
import type { ChartPart } from './ChartPart';
import { choice } from './chartScalars';
import { describeChartClass, openPart } from './describeChartClass';

const trendlineTypes = choice('Linear', 'Linear Exponential Logarithmic MovingAverage Polynomial Power');

describeChartClass(
  'ChartPointsCollection',
  {},
  {
    ...listOf('ChartPoint', countPoints),
    scalars: { count: countPoints },
  },
);

describeChartClass(
  'ChartLegendEntryCollection',
  {},
  listOf('ChartLegendEntry', (part) => {
    const { chart, context } = part.owner;
    return isRound(chartFamily(chart.type))
      ? (readSeries(context.engine, chart)[0]?.values.length ?? 0)
      : chart.series.length;
  }),
);

describeChartClass(
  'ChartTrendlineCollection',
  {},
  {
    items: (part) => trendlineKeys(part).map((key) => openPart(part, key, 'ChartTrendline')),
    // A number is a position; office.js finds an item that it has loaded by its id, a text.
    itemByKey: (part, key) => {
      const found = typeof key === 'number' ? trendlineKeys(part)[key] : trendlineKeys(part).find((id) => id === key);
      if (found === undefined) {
        throw new ApiError('ItemNotFound');
      }
      return openPart(part, found, 'ChartTrendline');
    },
    methods: {
      add: (part, args) => {
        const key = String(1 + Math.max(-1, ...trendlineKeys(part).map(Number)));
        part.write(`${key}.type`, trendlineTypes.read(args.text(0, 'Linear')));
        return openPart(part, key, 'ChartTrendline');
      },
      getCount: (part) => trendlineKeys(part).length,
    },
  },
);

/** Takes a trend line off its series. */
export function deleteTrendline(part: ChartPart): void {
  const kept = Object.entries(part.owner.properties).filter(([path]) => !path.startsWith(`${part.path}.`));
  part.owner.setProperties(Object.fromEntries(kept));
}

function listOf(className: string, count: (part: ChartPart) => number): ClassDescription<ChartPart> {
  const keys = (part: ChartPart): readonly string[] =>
    Array.from({ length: count(part) }, (_item, index) => String(index));
  return {
    items: (part) => keys(part).map((key) => openPart(part, key, className)),
    methods: {
      getCount: count,
      getItemAt: (part, args) => openPart(part, itemAt(keys(part), args), className),
    },
  };
}

function countPoints({ owner }: ChartPart): number {
  const index = owner.chart.series.findIndex(({ id }) => id === owner.seriesId);
  return readSeries(owner.context.engine, owner.chart)[index]?.values.length ?? 0;
}

/** In the order in which they were added. */
function trendlineKeys(part: ChartPart): readonly string[] {
  const prefix = `${part.path}.`;
  const keys = Object.keys(part.owner.properties)
    .filter((path) => path.startsWith(prefix))
    .map((path) => path.slice(prefix.length).split('.')[0] ?? '');
  return [...new Set(keys)].toSorted((one, other) => Number(one) - Number(other));
}

function itemAt(keys: readonly string[], args: CallArguments): string {
  const key = keys[args.integer(0)];
  if (key === undefined) {
    throw new ApiError('InvalidArgument');
  }
  return key;
}
