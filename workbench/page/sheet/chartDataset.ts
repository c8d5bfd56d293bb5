import type { ChartDataset, ChartType } from 'chart.js';
import type { ChartFamily } from '../../charts/chartFamily';
import { chartFamily, isRound } from '../../charts/chartFamily';
import type { ShownSeries } from '../../charts/readChart';
import type { ChartProperties, ChartSeriesState, ChartState } from '../../engine/Charts';
import type { CellValue } from '../../engine/grid';
import { numberAt, ownColor, textAt, themeColor } from './chartColors';
import { dataLabelOptions } from './dataLabelOptions';

const markerShapes: Readonly<Record<string, string>> = {
  Circle: 'circle',
  Cross: 'cross',
  Dash: 'dash',
  Diamond: 'rectRot',
  Plus: 'cross',
  Square: 'rect',
  Star: 'star',
  Triangle: 'triangle',
  X: 'crossRot',
};

const defaultMarkerSize = 5;
const lineWidth = 2.25;

/** One series in the form of Chart.js. */
export function chartDataset(chart: ChartState, index: number, shown: ShownSeries): ChartDataset {
  const series = chart.series[index] ?? noSeries;
  const family = chartFamily(textAt(series.properties, 'chartType') ?? chart.type);
  const color = ownColor(series.properties, 'format') ?? themeColor(index);
  const isLine = !['column', 'bar', 'pie', 'doughnut', 'bubble'].includes(family.kind);
  const dataset = {
    type: datasetType(family),
    label: shown.name,
    data: datasetPoints(family, shown, chart.properties['displayBlanksAs'] === 'Zero'),
    ...colorsOf(chart, series, family, shown, color),
    borderWidth: isLine ? (numberAt(series.properties, 'format.line.weight') ?? lineWidth) : isRound(family) ? 1 : 0,
    borderDash: dashOf(series.properties),
    hidden: series.properties['filtered'] === true,
    showLine: family.hasLines,
    fill: family.kind === 'area' ? (family.stacking === 'none' ? 'origin' : 'stack') : false,
    tension: family.isSmooth || series.properties['smooth'] === true ? 0.4 : 0,
    spanGaps: chart.properties['displayBlanksAs'] === 'Interplotted',
    ...markersOf(series.properties, family, color),
    ...(family.stacking === 'none' ? {} : { stack: `${family.kind}-${axisOf(series.properties)}` }),
    ...axesOf(family, series.properties),
    // Lines lie above columns, as in Excel.
    order: isLine ? 0 : 1,
    datalabels: dataLabelOptions(chart.properties, series.properties, shown),
  };
  // Chart.js types each kind of dataset apart; which one this is, only the family knows.
  return dataset as unknown as ChartDataset;
}

const noSeries: ChartSeriesState = { id: '', properties: {} };

/** The axes of Chart.js that a series lies on; pies and radars have none of these. */
function axesOf(family: ChartFamily, properties: ChartProperties): object {
  if (isRound(family) || family.kind === 'radar') return {};
  const value = axisOf(properties);
  return family.kind === 'bar' ? { xAxisID: value, yAxisID: 'category' } : { xAxisID: 'category', yAxisID: value };
}

function axisOf(properties: ChartProperties): 'value' | 'secondaryValue' {
  return properties['axisGroup'] === 'Secondary' ? 'secondaryValue' : 'value';
}

export function datasetType({ kind }: ChartFamily): ChartType {
  switch (kind) {
    case 'column':
    case 'bar':
      return 'bar';
    case 'area':
    case 'line':
    case 'other':
      return 'line';
    default:
      return kind;
  }
}

function datasetPoints({ kind }: ChartFamily, shown: ShownSeries, isBlankZero: boolean): readonly unknown[] {
  const value = (cell: CellValue | undefined): number | null =>
    typeof cell === 'number' ? cell : isBlankZero || (typeof cell === 'string' && cell !== '') ? 0 : null;
  if (kind !== 'scatter' && kind !== 'bubble') return shown.values.map(value);
  return shown.values.map((cell, index) => {
    const x = shown.xValues[index];
    const size = value(shown.bubbleSizes[index]);
    return {
      // Excel counts the points if one of the x values is a text.
      x: typeof x === 'number' ? x : index + 1,
      y: value(cell),
      ...(kind === 'bubble' ? { r: Math.sqrt(Math.max(0, size ?? 1)) * 3 } : {}),
    };
  });
}

function colorsOf(
  { properties }: ChartState,
  series: ChartSeriesState,
  family: ChartFamily,
  shown: ShownSeries,
  color: string,
): object {
  const pointColors = shown.values.map(
    (_value, point) =>
      ownColor(series.properties, `points.${point}.format`) ?? (isRound(family) ? themeColor(point) : color),
  );
  const areOneColor = pointColors.every((pointColor) => pointColor === color);
  if (isRound(family)) {
    return { backgroundColor: pointColors, borderColor: textAt(properties, 'plotArea.format.fill.color') ?? '#FFFFFF' };
  }
  return { backgroundColor: areOneColor ? color : pointColors, borderColor: color };
}

function markersOf(properties: ChartProperties, family: ChartFamily, color: string): object {
  const style = textAt(properties, 'markerStyle') ?? 'Automatic';
  const isShown = style === 'Automatic' ? family.hasMarkers : style !== 'None';
  return {
    pointRadius: isShown ? (numberAt(properties, 'markerSize') ?? defaultMarkerSize) / 1.5 : 0,
    pointStyle: markerShapes[style] ?? 'circle',
    pointBackgroundColor: textAt(properties, 'markerBackgroundColor') ?? color,
    pointBorderColor: textAt(properties, 'markerForegroundColor') ?? color,
  };
}

function dashOf(properties: ChartProperties): readonly number[] {
  switch (properties['format.line.lineStyle']) {
    case 'Dash':
      return [8, 4];
    case 'DashDot':
      return [8, 4, 2, 4];
    case 'DashDotDot':
      return [8, 4, 2, 4, 2, 4];
    case 'Dot':
    case 'RoundDot':
      return [2, 3];
    default:
      return [];
  }
}
