import type { ChartConfiguration } from 'chart.js';
import { chartFamily, isRound } from '../../charts/chartFamily';
import type { ShownSeries } from '../../charts/readChart';
import { chartTitle, hasLegend, hasTitle, readSeries } from '../../charts/readChart';
import type { ChartProperties, ChartState } from '../../engine/Charts';
import type { CellValue } from '../../engine/grid';
import { numberAt, textAt } from './chartColors';
import { chartDataset, datasetType } from './chartDataset';
import { chartScales } from './chartScales';

type Cells = Parameters<typeof readSeries>[0];

const pixelsPerPoint = 1 / 0.75;

/** What Chart.js is told to draw; `undefined` for a chart of a type that is not drawn. */
export function chartConfiguration(cells: Cells, chart: ChartState): ChartConfiguration | undefined {
  const family = chartFamily(chart.type);
  if (family.kind === 'other') return undefined;
  const shown = readSeries(cells, chart);
  const drawn = isRound(family) ? shown.slice(0, family.kind === 'pie' ? 1 : undefined) : shown;
  const stacked = family.stacking === 'stacked100' ? inShares(drawn) : drawn;
  const [first] = chart.series;
  return {
    type: datasetType(family),
    data: {
      labels: [...(drawn[0]?.categories ?? [])],
      datasets: stacked.map((series, index) => chartDataset(chart, index, series)),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      responsive: true,
      indexAxis: family.kind === 'bar' ? 'y' : 'x',
      layout: { padding: 8 },
      scales: chartScales(cells, chart),
      plugins: {
        title: {
          display: hasTitle(chart),
          text: chartTitle(cells, chart),
          ...font(chart.properties, 'title', 14),
          position: chart.properties['title.position'] === 'Bottom' ? 'bottom' : 'top',
        },
        legend: {
          display: hasLegend(chart),
          position: legendPosition(textAt(chart.properties, 'legend.position')),
          labels: {
            ...font(chart.properties, 'legend', 9),
            boxWidth: 12,
            // In the order of the series, whichever of them lies above the others.
            sort: (one, other) => (one.datasetIndex ?? 0) - (other.datasetIndex ?? 0),
            filter: ({ datasetIndex, index }) =>
              chart.properties[`legend.legendEntries.${(isRound(family) ? index : datasetIndex) ?? 0}.visible`] !==
              false,
          },
          // In Excel a click on the legend selects it; it hides nothing.
          onClick: () => undefined,
        },
      },
      ...(isRound(family) && first ? roundOptions(first.properties, family.kind === 'doughnut') : {}),
      datasets: { bar: barOptions(first?.properties ?? {}) },
    },
  };
}

/** Each value as its part of all series together. */
function inShares(series: readonly ShownSeries[]): readonly ShownSeries[] {
  const number = (value: CellValue | undefined): number => (typeof value === 'number' ? value : 0);
  const total = (point: number): number => series.reduce((sum, { values }) => sum + Math.abs(number(values[point])), 0);
  return series.map((one) => ({
    ...one,
    values: one.values.map((value, point) => (total(point) === 0 ? 0 : number(value) / total(point))),
  }));
}

function font(properties: ChartProperties, part: string, points: number) {
  const path = `${part}.format.font`;
  const family = textAt(properties, `${path}.name`);
  return {
    color: textAt(properties, `${path}.color`) ?? '#595959',
    font: {
      size: (numberAt(properties, `${path}.size`) ?? points) * pixelsPerPoint,
      weight: properties[`${path}.bold`] === true ? ('bold' as const) : ('normal' as const),
      style: properties[`${path}.italic`] === true ? ('italic' as const) : ('normal' as const),
      ...(family === undefined ? {} : { family }),
    },
  };
}

function legendPosition(position: string | undefined): 'top' | 'bottom' | 'left' | 'right' {
  switch (position) {
    case 'Top':
      return 'top';
    case 'Left':
      return 'left';
    case 'Right':
    case 'Corner':
      return 'right';
    default:
      return 'bottom';
  }
}

function roundOptions(properties: ChartProperties, isDoughnut: boolean): object {
  return {
    rotation: numberAt(properties, 'firstSliceAngle') ?? 0,
    ...(isDoughnut ? { cutout: `${numberAt(properties, 'doughnutHoleSize') ?? 75}%` } : {}),
  };
}

/** The gap of Excel is in per cent of a column: 219 means that columns fill 100 of 319 parts, if there is one series. */
function barOptions(properties: ChartProperties): object {
  const gap = numberAt(properties, 'gapWidth') ?? 219;
  return { categoryPercentage: Math.min(1, 1 / (1 + gap / 300)), barPercentage: 0.9 };
}
