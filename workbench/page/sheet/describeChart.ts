import { chartTitle, hasTitle, readSeries } from '../../charts/readChart';
import type { ChartState } from '../../engine/Charts';
import type { SheetStrings } from './sheetStrings';

type Cells = Parameters<typeof readSeries>[0];

/** How many values of a series are read out. */
const READ_OUT = 12;

/** A chart in words, for those who do not see it: title, type and the values of each series. */
export function describeChart(cells: Cells, chart: ChartState, strings: SheetStrings): string {
  const title = hasTitle(chart) ? chartTitle(cells, chart) : chart.name;
  const series = readSeries(cells, chart).map(({ name, categories, values }) => {
    const points = values
      .slice(0, READ_OUT)
      .map((value, point) => `${categories[point] ?? ''} ${String(value)}`.trim());
    const rest = values.length > READ_OUT ? [strings.moreValues(values.length - READ_OUT)] : [];
    return strings.chartSeries(name, [...points, ...rest].join(', '));
  });
  return [strings.chartOfType(title, chart.type), ...series].join(' ');
}
