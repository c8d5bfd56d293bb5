import { fillChartData } from '../fillChartData';
import { refusal, useHost } from '../useHost';

const host = useHost();

/** Lets `work` act on a chart of two series. */
function onChart<T>(
  work: (chart: Excel.Chart, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return host().Excel.run(async (context) => {
    const sheet = fillChartData(context);
    return work(sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4')), sheet, context);
  });
}

it('is added with a name, values and the values of its x-axis', async () => {
  await onChart(async (chart, sheet, context) => {
    sheet.getRange('E1:E3').values = [[1], [2], [3]];
    const series = chart.series.add('Plan');
    series.setValues(sheet.getRange('E1:E3'));
    series.setXAxisValues(sheet.getRange('A2:A4'));
    const values = series.getDimensionValues('Values');
    const categories = series.getDimensionValues('Categories');
    chart.series.load('items/name');
    await context.sync();
    expect(chart.series.items.map(({ name }) => name)).toEqual(['Last year', 'This year', 'Plan']);
    expect([values.value, categories.value]).toEqual([
      [1, 2, 3],
      ['Tea', 'Coffee', 'Milk'],
    ]);
  });
});

it('has the type of its chart unless it is given its own', async () => {
  await onChart(async (chart, _sheet, context) => {
    chart.series.getItemAt(1).chartType = 'Line';
    chart.series.getItemAt(1).axisGroup = 'Secondary';
    chart.series.load('items/chartType, items/axisGroup');
    await context.sync();
    expect(chart.series.items.map(({ chartType, axisGroup }) => [chartType, axisGroup])).toEqual([
      ['ColumnClustered', 'Primary'],
      ['Line', 'Secondary'],
    ]);
  });
});

it('is deleted and renamed without touching the cells', async () => {
  await onChart(async (chart, sheet, context) => {
    chart.series.getItemAt(0).delete();
    chart.series.getItemAt(0).name = 'Now';
    chart.series.load('items/name');
    const header = sheet.getRange('B1:C1').load('values');
    await context.sync();
    expect(chart.series.items.map(({ name }) => name)).toEqual(['Now']);
    expect(header.values).toEqual([['Last year', 'This year']]);
  });
});

it('specifies the plot order of a series', async () => {
  await onChart(async (chart, _sheet, context) => {
    chart.series.getItemAt(0).plotOrder = 1;
    chart.series.load('items/name');
    await context.sync();
    expect(chart.series.items.map(({ name }) => name)).toEqual(['This year', 'Last year']);
  });
});

it('throws InvalidArgument for values that are no Range', async () => {
  const error = await refusal(
    onChart(async (chart, _sheet, context) => {
      chart.series.getItemAt(0).setValues('A1:A3' as unknown as Excel.Range);
      await context.sync();
    }),
  );
  expect(error).toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'ChartSeries.setValues' } });
});
