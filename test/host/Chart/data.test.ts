import { fillChartData } from '../fillChartData';
import { useHost } from '../useHost';

const host = useHost();

const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> => host().Excel.run(work);

it('resets the source data for the chart', async () => {
  await run(async (context) => {
    const sheet = fillChartData(context);
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'));
    chart.setData(sheet.getRange('A1:C4'), 'Rows');
    chart.series.load('items/name');
    chart.load('plotBy');
    await context.sync();
    expect(chart.plotBy).toBe('Rows');
    expect(chart.series.items.map(({ name }) => name)).toEqual(['Tea', 'Coffee', 'Milk']);
  });
});

it('specifies the way columns or rows are used as data series on the chart', async () => {
  await run(async (context) => {
    const sheet = fillChartData(context);
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'));
    chart.plotBy = 'Rows';
    const count = chart.series.getCount();
    await context.sync();
    expect(count.value).toBe(3);
  });
});

it('shows what its cells hold now, wherever they have gone', async () => {
  await run(async (context) => {
    const sheet = fillChartData(context);
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'));
    sheet.getRange('A:A').insert('Right');
    sheet.getRange('3:3').insert('Down');
    sheet.getRange('B3:C3').values = [['Juice', 99]];
    const series = chart.series.getItemAt(0);
    const values = series.getDimensionValues('Values');
    const source = series.getDimensionDataSourceString('Values');
    const type = series.getDimensionDataSourceType('Values');
    await context.sync();
    expect(values.value).toEqual([10, 99, 30, 7]);
    expect([source.value, type.value]).toEqual(['Sheet1!C2:C5', 'LocalRange']);
  });
});

it('plots only visible cells unless told otherwise', async () => {
  await run(async (context) => {
    const sheet = fillChartData(context);
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'));
    sheet.getRange('3:3').rowHidden = true;
    const visible = chart.series.getItemAt(0).getDimensionValues('Values');
    await context.sync();
    chart.plotVisibleOnly = false;
    const all = chart.series.getItemAt(0).getDimensionValues('Values');
    await context.sync();
    expect([visible.value, all.value]).toEqual([
      [10, 7],
      [10, 30, 7],
    ]);
  });
});
