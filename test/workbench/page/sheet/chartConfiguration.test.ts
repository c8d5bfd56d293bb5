import type { Engine } from '../../../../workbench/engine/Engine';
import { createEngine } from '../../../../workbench/engine/createEngine';
import { splitSource } from '../../../../workbench/charts/splitSource';
import type { ChartPatch } from '../../../../workbench/engine/Charts';
import { chartConfiguration } from '../../../../workbench/page/sheet/chartConfiguration';
import { describeChart } from '../../../../workbench/page/sheet/describeChart';
import { sheetStrings } from '../../../../workbench/page/sheet/sheetStrings';

describe('What Chart.js is told to draw', () => {
  let engine: Engine;

  beforeEach(async () => {
    engine = await createEngine();
    const values = [
      ['', 'Last year', 'This year'],
      ['Tea', 10, 30],
      ['Milk', 7, 7],
    ];
    engine.write({ sheet: engine.activeSheet(), row: 0, column: 0, rows: 3, columns: 3 }, values, 'addin');
  });

  afterEach(() => {
    engine.dispose();
  });

  /** A chart of the cells, with what was set of it. */
  function chartOf(type: string, patch: ChartPatch = {}) {
    const sheet = engine.activeSheet();
    const split = splitSource(engine, { sheet, row: 0, column: 0, rows: 3, columns: 3 }, 'Columns', type);
    const series = split.series.map((part) => ({ ...part, id: engine.charts.newSeriesId(), properties: {} }));
    const corners = engine.charts.corners(sheet, { left: 0, top: 0, width: 300, height: 200 });
    const id = engine.charts.add({ sheet, type, ...split, series, ...corners, properties: {} }, 'addin');
    engine.charts.update(id, patch);
    const chart = engine.charts.find(id);
    if (!chart) throw new Error('The chart is gone.');
    return chart;
  }

  const drawn = (type: string, patch?: ChartPatch) => {
    const configuration = chartConfiguration(engine, chartOf(type, patch));
    if (!configuration) throw new Error('It is not drawn.');
    return configuration;
  };

  it('is each series with its values, categories and a colour of the theme', () => {
    const { type, data } = drawn('ColumnClustered');
    expect(type).toBe('bar');
    expect(data.labels).toEqual(['Tea', 'Milk']);
    expect(data.datasets.map(({ label, data: points, backgroundColor }) => [label, points, backgroundColor])).toEqual([
      ['Last year', [10, 7], '#4472C4'],
      ['This year', [30, 7], '#ED7D31'],
    ]);
  });

  it('is shares of the whole where a chart is stacked to 100 per cent', () => {
    const { data, options } = drawn('BarStacked100');
    expect(data.datasets.map(({ data: points }) => points)).toEqual([
      [0.25, 0.5],
      [0.75, 0.5],
    ]);
    expect(options?.indexAxis).toBe('y');
  });

  it('is one ring of a pie, with a colour for each point', () => {
    const { data } = drawn('Pie');
    expect(data.datasets).toHaveLength(1);
    expect(data.datasets[0]?.backgroundColor).toEqual(['#4472C4', '#ED7D31']);
  });

  it('is points with x and y for a scatter chart', () => {
    expect(drawn('XYScatter').data.datasets[0]?.data).toEqual([
      { x: 1, y: 10 },
      { x: 2, y: 7 },
    ]);
  });

  it('is what was set: title, colours, another type and axis of a series', () => {
    const chart = chartOf('ColumnClustered');
    const [first, second] = chart.series;
    if (!first || !second) throw new Error('There are two series.');
    engine.charts.update(chart.id, {
      properties: { 'title.text': 'Sales', 'legend.visible': false },
      series: [
        { ...first, properties: { 'format.fill.color': '#123456' } },
        { ...second, properties: { chartType: 'Line', axisGroup: 'Secondary' } },
      ],
    });
    const configuration = chartConfiguration(engine, engine.charts.find(chart.id) ?? chart);
    expect(configuration?.options?.plugins?.title?.text).toBe('Sales');
    expect(configuration?.options?.plugins?.legend?.display).toBe(false);
    expect(configuration?.data.datasets[0]?.backgroundColor).toBe('#123456');
    expect(configuration?.data.datasets[1]).toMatchObject({ type: 'line', yAxisID: 'secondaryValue' });
    expect(Object.keys(configuration?.options?.scales ?? {})).toEqual(['category', 'value', 'secondaryValue']);
  });

  it('is nothing for types that are not drawn', () => {
    expect(chartConfiguration(engine, chartOf('Waterfall'))).toBeUndefined();
  });

  it('is told in words too', () => {
    const chart = chartOf('Line', { properties: { 'title.text': 'Sales' } });
    expect(describeChart(engine, chart, sheetStrings['en-US'])).toBe(
      'Sales: chart of the type Line. Last year: Tea 10, Milk 7. This year: Tea 30, Milk 7.',
    );
  });
});
