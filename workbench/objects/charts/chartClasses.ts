import type { ClassDescription } from '../../richapi/HostClass';
import { readAreaArgument } from '../readAreaArgument';
import { deleteTrendline } from './chartCollections';
import { chartMembers } from './chartMembers';
import type { ChartPart } from './ChartPart';
import { color, number } from './chartScalars';
import { describeChartClass, openPart } from './describeChartClass';
import { updateChart } from './updateChart';

type Description = ClassDescription<ChartPart>;

const solidColor = color('');
const axisNumber = number(0);

const lineMore: Description = { methods: { clear: (part) => part.write('lineStyle', 'None') } };

const textFormula: NonNullable<Description['methods']> = {
  setFormula: (part, args) => {
    part.write('text', undefined);
    part.write('formula', args.text(0));
    part.write('visible', true);
  },
};

/** What classes can do besides keeping properties. */
const more: Readonly<Record<string, Description>> = {
  ChartFill: {
    methods: {
      // Without a fill, which is not the same as the automatic one.
      clear: (part) => part.write('color', 'None'),
      setSolidColor: (part, args) => part.write('color', solidColor.read(args.text(0))),
    },
  },
  ChartBorder: lineMore,
  ChartLineFormat: lineMore,
  ChartTitle: {
    methods: {
      ...textFormula,
      getSubstring: (part, args) =>
        openPart(part, `substrings.${args.integer(0)}-${args.integer(1)}`, 'ChartFormatString'),
    },
    differs: {
      getSubstring: 'fonts of parts of a title are stored, not drawn',
      text: 'an automatic title of several series is `Chart Title` in every language',
      left: 'places and sizes that Excel measures are null until they are set, here and in all parts of charts',
    },
  },
  ChartAxisTitle: { methods: textFormula },
  ChartAxis: {
    methods: {
      setPositionAt: (part, args) => {
        part.write('position', 'Custom');
        part.write('positionAt', axisNumber.read(args.at(0)));
      },
      setCustomDisplayUnit: (part, args) => {
        part.write('displayUnit', 'Custom');
        part.write('customDisplayUnit', axisNumber.read(args.at(0)));
      },
      setCategoryNames: ({ owner }, args) => {
        const { chart, context } = owner;
        const categories = readAreaArgument(context, args, 0, chart.sheet);
        updateChart(context, chart, { series: chart.series.map((series) => ({ ...series, categories })) });
      },
      setCrossesAt: (part, args) => {
        part.write('crosses', 'Custom');
        part.write('crossesAt', axisNumber.read(args.at(0)));
      },
    },
    differs: { maximum: 'automatic ends and steps are worked out in round numbers near to those of Excel' },
  },
  ChartTrendline: {
    identity: ({ path }) => ({ _Id: path.split('.').at(-1) }),
    methods: { delete: deleteTrendline },
  },
  ChartLegend: {
    differs: {
      visible: 'automatic for several series and for pies; whether Excel shows one to others too was not verified',
    },
  },
};

for (const [name, members] of Object.entries(chartMembers)) {
  describeChartClass(name, members, more[name]);
}

describeChartClass(
  'ChartAxes',
  {
    parts: { categoryAxis: 'ChartAxis', seriesAxis: 'ChartAxis', valueAxis: 'ChartAxis' },
  },
  {
    methods: {
      getItem: (part, args) => {
        const type = args.choice(0, ['Category', 'Value', 'Series']);
        const isSecondary = args.choice(1, ['Primary', 'Secondary'], 'Primary') === 'Secondary';
        return openPart(part, isSecondary ? `secondary${type}Axis` : `${type.toLowerCase()}Axis`, 'ChartAxis');
      },
    },
  },
);
