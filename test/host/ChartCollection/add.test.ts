import { fillChartData } from '../fillChartData';
import { refusal, useHost } from '../useHost';

const host = useHost();

const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> => host().Excel.run(work);

it('creates a new chart', async () => {
  await run(async (context) => {
    const sheet = fillChartData(context);
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Auto');
    chart.load('id, name, chartType, plotBy, width, height');
    chart.series.load('items/name');
    await context.sync();
    expect(chart.toJSON()).toMatchObject({
      name: 'Chart 1',
      chartType: 'ColumnClustered',
      plotBy: 'Columns',
      width: 360,
      height: 216,
    });
    expect(chart.series.items.map(({ name }) => name)).toEqual(['Last year', 'This year']);
  });
});

it('takes a series from each row if told so', async () => {
  await run(async (context) => {
    const sheet = fillChartData(context);
    const chart = sheet.charts.add('Line', sheet.getRange('A1:C4'), 'Rows');
    chart.series.load('items/name');
    const categories = chart.series.getItemAt(1).getDimensionValues('Categories');
    const values = chart.series.getItemAt(1).getDimensionValues('Values');
    await context.sync();
    expect(chart.series.items.map(({ name }) => name)).toEqual(['Tea', 'Coffee', 'Milk']);
    expect([categories.value, values.value]).toEqual([
      ['Last year', 'This year'],
      [30, 28],
    ]);
  });
});

it.each(['Columns', 'Bar', ''])('throws InvalidArgument for the chart type "%s"', async (type) => {
  const error = await refusal(
    run(async (context) => {
      const sheet = fillChartData(context);
      sheet.charts.add(type as 'Line', sheet.getRange('A1:C4'));
      await context.sync();
    }),
  );
  expect(error).toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'ChartCollection.add' } });
});

it('keeps the charts of each sheet apart', async () => {
  await run(async (context) => {
    const sheet = fillChartData(context);
    const other = context.workbook.worksheets.add('Other');
    other.charts.add('Pie', sheet.getRange('A1:B4'));
    const counts = [sheet.charts.getCount(), other.charts.getCount()];
    other.charts.load('count');
    await context.sync();
    expect([...counts.map(({ value }) => value), other.charts.count]).toEqual([0, 1, 1]);
  });
});
