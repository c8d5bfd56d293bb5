import type { Context } from 'chartjs-plugin-datalabels';
import type { ShownSeries } from '../../charts/readChart';
import type { ChartProperties } from '../../engine/Charts';
import { textAt } from './chartColors';

const places: Readonly<Record<string, { readonly anchor: 'center' | 'end' | 'start'; readonly align: string }>> = {
  Bottom: { anchor: 'start', align: 'bottom' },
  Center: { anchor: 'center', align: 'center' },
  InsideBase: { anchor: 'start', align: 'end' },
  InsideEnd: { anchor: 'end', align: 'start' },
  Left: { anchor: 'center', align: 'left' },
  OutsideEnd: { anchor: 'end', align: 'end' },
  Right: { anchor: 'center', align: 'right' },
  Top: { anchor: 'end', align: 'top' },
};

/** What the points of a series are labelled with, for the plugin that draws it. */
export function dataLabelOptions(chart: ChartProperties, series: ChartProperties, shown: ShownSeries): object {
  const set = (member: string): unknown => series[`dataLabels.${member}`] ?? chart[`dataLabels.${member}`];
  const isAsked =
    series['hasDataLabels'] === true || hasAny(series) || (series['hasDataLabels'] === undefined && hasAny(chart));
  const hasPoint = (point: number): boolean =>
    series[`points.${point}.hasDataLabel`] === true || (isAsked && series[`points.${point}.hasDataLabel`] !== false);
  const own = set('separator');
  const separator = typeof own === 'string' ? own : ', ';
  const total = shown.values.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0);
  return {
    ...(places[String(set('position'))] ?? places['OutsideEnd']),
    display: ({ dataIndex }: Context) => hasPoint(dataIndex),
    color: textAt(series, 'dataLabels.format.font.color') ?? '#404040',
    formatter: (_value: unknown, { dataIndex }: Context) => {
      const value = shown.values[dataIndex];
      const parts = [
        set('showSeriesName') === true ? shown.name : '',
        set('showCategoryName') === true ? (shown.categories[dataIndex] ?? '') : '',
        set('showValue') === false ? '' : String(value ?? ''),
        set('showPercentage') === true && typeof value === 'number' && total !== 0
          ? `${Math.round((value / total) * 100)}%`
          : '',
      ];
      return parts.filter(Boolean).join(separator);
    },
  };
}

/** Excel shows labels as soon as something of them is asked for. */
function hasAny(properties: ChartProperties): boolean {
  return ['showValue', 'showCategoryName', 'showSeriesName', 'showPercentage'].some(
    (member) => properties[`dataLabels.${member}`] === true,
  );
}
