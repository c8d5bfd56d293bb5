/** How a kind of chart is drawn in the file (ISO/IEC 29500-1, 21.2.2). */
export interface ChartKind {
  /** The element in the plot area. */
  readonly element:
    | 'barChart'
    | 'lineChart'
    | 'areaChart'
    | 'pieChart'
    | 'doughnutChart'
    | 'scatterChart'
    | 'radarChart'
    | 'bubbleChart';
  readonly grouping?: 'clustered' | 'stacked' | 'percentStacked' | 'standard';
  readonly barDir?: 'col' | 'bar';
  readonly hasMarkers?: boolean;
  /** Scatter charts: whether the points are joined, and by curves. */
  readonly line?: 'none' | 'straight' | 'smooth';
  readonly radarStyle?: 'standard' | 'marker' | 'filled';
}

/** The kinds the file is given exactly, by Office.js's names. */
export const CHART_KINDS: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: { element: 'barChart', barDir: 'col', grouping: 'clustered' },
  ColumnStacked: { element: 'barChart', barDir: 'col', grouping: 'stacked' },
  ColumnStacked100: { element: 'barChart', barDir: 'col', grouping: 'percentStacked' },
  BarClustered: { element: 'barChart', barDir: 'bar', grouping: 'clustered' },
  BarStacked: { element: 'barChart', barDir: 'bar', grouping: 'stacked' },
  BarStacked100: { element: 'barChart', barDir: 'bar', grouping: 'percentStacked' },
  Line: { element: 'lineChart', grouping: 'standard', hasMarkers: false },
  LineStacked: { element: 'lineChart', grouping: 'stacked', hasMarkers: false },
  LineStacked100: { element: 'lineChart', grouping: 'percentStacked', hasMarkers: false },
  LineMarkers: { element: 'lineChart', grouping: 'standard', hasMarkers: true },
  LineMarkersStacked: { element: 'lineChart', grouping: 'stacked', hasMarkers: true },
  LineMarkersStacked100: { element: 'lineChart', grouping: 'percentStacked', hasMarkers: true },
  Area: { element: 'areaChart', grouping: 'standard' },
  AreaStacked: { element: 'areaChart', grouping: 'stacked' },
  AreaStacked100: { element: 'areaChart', grouping: 'percentStacked' },
  Pie: { element: 'pieChart' },
  Doughnut: { element: 'doughnutChart' },
  XYScatter: { element: 'scatterChart', line: 'none', hasMarkers: true },
  XYScatterLines: { element: 'scatterChart', line: 'straight', hasMarkers: true },
  XYScatterLinesNoMarkers: { element: 'scatterChart', line: 'straight', hasMarkers: false },
  XYScatterSmooth: { element: 'scatterChart', line: 'smooth', hasMarkers: true },
  XYScatterSmoothNoMarkers: { element: 'scatterChart', line: 'smooth', hasMarkers: false },
  Radar: { element: 'radarChart', radarStyle: 'standard', hasMarkers: false },
  RadarMarkers: { element: 'radarChart', radarStyle: 'marker', hasMarkers: true },
  RadarFilled: { element: 'radarChart', radarStyle: 'filled' },
  Bubble: { element: 'bubbleChart' },
};

/** What other kinds (in three dimensions, exploded, of newer versions) are written as: the first that their name suggests. */
const SIMILAR: readonly (readonly [name: RegExp, type: string])[] = [
  [/^3DBar|Bar(Clustered|Stacked)|^(Cylinder|Cone|Pyramid)Bar/, 'BarClustered'],
  [/Line|Stock|^HLC/, 'Line'],
  [/Area|Surface/, 'Area'],
  [/Doughnut|Sunburst/, 'Doughnut'],
  [/Pie/, 'Pie'],
  [/Bubble/, 'Bubble'],
];

/** The kind for a chart, its own or a similar one. */
export function chartKind(type: string): ChartKind {
  const own = Object.hasOwn(CHART_KINDS, type) ? CHART_KINDS[type] : undefined;
  const similar = SIMILAR.find(([name]) => name.test(type))?.[1] ?? 'ColumnClustered';
  return own ?? CHART_KINDS[similar] ?? { element: 'barChart' };
}

/** Office.js's name for what a file draws: the kind that agrees in all it says. */
export function nameChartKind(found: ChartKind): string {
  const agrees = (kind: ChartKind): boolean =>
    (Object.keys(kind) as (keyof ChartKind)[]).every((key) => kind[key] === found[key]);
  return Object.keys(CHART_KINDS).find((name) => agrees(chartKind(name))) ?? 'ColumnClustered';
}
