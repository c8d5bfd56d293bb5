import type { ScaleOptions } from 'chart.js';
import { axisScale } from '../../charts/axisScale';
import { chartFamily, hasNumericCategories, isRound } from '../../charts/chartFamily';
import type { readSeries } from '../../charts/readChart';
import type { ChartState } from '../../engine/Charts';
import { formatAxisNumber } from './formatAxisNumber';
import { numberAt, textAt } from './chartColors';

type Cells = Parameters<typeof readSeries>[0];

const gridColor = '#D9D9D9';
const textColor = '#595959';

/** The axes in the form of Chart.js: `category`, `value` and, if a series is on it, `secondaryValue`. */
export function chartScales(cells: Cells, chart: ChartState): Record<string, ScaleOptions> {
  const family = chartFamily(chart.type);
  if (isRound(family)) return {};
  if (family.kind === 'radar') return { r: { beginAtZero: true } };
  const isSideways = family.kind === 'bar';
  const hasSecondary = chart.series.some(({ properties }) => properties['axisGroup'] === 'Secondary');
  const isNumeric = hasNumericCategories(family);
  return {
    category: {
      ...(isNumeric ? valueAxis(cells, chart, 'axes.categoryAxis') : categoryAxis(chart)),
      axis: isSideways ? 'y' : 'x',
      position: isSideways ? 'left' : 'bottom',
    },
    value: {
      ...valueAxis(cells, chart, 'axes.valueAxis'),
      axis: isSideways ? 'x' : 'y',
      position: isSideways ? 'bottom' : 'left',
    },
    ...(hasSecondary
      ? {
          secondaryValue: {
            ...valueAxis(cells, chart, 'axes.secondaryValueAxis'),
            axis: isSideways ? 'x' : 'y',
            position: isSideways ? 'top' : 'right',
            grid: { drawOnChartArea: false },
          },
        }
      : {}),
  };
}

function categoryAxis(chart: ChartState): object {
  const path = 'axes.categoryAxis';
  const { kind, stacking } = chartFamily(chart.type);
  return {
    type: 'category',
    ...common(chart, path, false),
    stacked: stacking !== 'none',
    // The first bar is at the bottom in Excel, at the top in Chart.js.
    reverse: (chart.properties[`${path}.reversePlotOrder`] === true) !== (kind === 'bar'),
    offset: kind === 'column' || kind === 'bar' || kind === 'line',
  };
}

function valueAxis(cells: Cells, chart: ChartState, path: string): object {
  const scale = axisScale(cells, chart, path);
  const { stacking } = chartFamily(chart.type);
  const isLogarithmic = chart.properties[`${path}.scaleType`] === 'Logarithmic';
  const format = textAt(chart.properties, `${path}.numberFormat`) ?? (stacking === 'stacked100' ? '0%' : undefined);
  const unit = textAt(chart.properties, `${path}.displayUnit`) ?? 'None';
  const options = common(chart, path, path.endsWith('valueAxis'));
  return {
    type: isLogarithmic ? 'logarithmic' : 'linear',
    ...options,
    ...(scale && !isLogarithmic ? { min: scale.minimum, max: scale.maximum } : {}),
    stacked: stacking !== 'none' && path !== 'axes.categoryAxis',
    reverse: chart.properties[`${path}.reversePlotOrder`] === true,
    ticks: {
      ...options.ticks,
      ...(scale && !isLogarithmic ? { stepSize: scale.majorUnit } : {}),
      callback: (value: string | number) => formatAxisNumber(Number(value), format, unit),
    },
  };
}

function common({ properties }: ChartState, path: string, hasGridlines: boolean) {
  const title = textAt(properties, `${path}.title.text`);
  const isTitled = properties[`${path}.title.visible`] ?? title !== undefined;
  return {
    display: properties[`${path}.visible`] !== false,
    title: { display: isTitled === true, text: title ?? 'Axis Title', color: textColor },
    grid: {
      display: properties[`${path}.majorGridlines.visible`] ?? hasGridlines,
      color: textAt(properties, `${path}.majorGridlines.format.line.color`) ?? gridColor,
    },
    ticks: {
      display: properties[`${path}.tickLabelPosition`] !== 'None',
      color: textAt(properties, `${path}.format.font.color`) ?? textColor,
      font: { size: (numberAt(properties, `${path}.format.font.size`) ?? 9) / 0.75 },
    },
  };
}
