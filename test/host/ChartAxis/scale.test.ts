import { fillChartData } from '../fillChartData';
import { useHost } from '../useHost';

const host = useHost();

it('represents the minimum and maximum value, always a number', async () => {
  await host().Excel.run(async (context) => {
    const sheet = fillChartData(context);
    const { valueAxis } = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4')).axes;
    valueAxis.load('minimum, maximum, majorUnit');
    await context.sync();
    expect([valueAxis.minimum, valueAxis.maximum, valueAxis.majorUnit]).toEqual([0, 35, 5]);
    valueAxis.maximum = 100;
    valueAxis.load('maximum');
    await context.sync();
    expect(valueAxis.maximum).toBe(100);
    valueAxis.maximum = '';
    valueAxis.load('maximum');
    await context.sync();
    expect(valueAxis.maximum).toBe(35);
  });
});

it('sets all the category names for the specified axis', async () => {
  await host().Excel.run(async (context) => {
    const sheet = fillChartData(context);
    sheet.getRange('F1:F3').values = [['a'], ['b'], ['c']];
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'));
    chart.axes.categoryAxis.setCategoryNames(sheet.getRange('F1:F3'));
    const categories = chart.series.getItemAt(1).getDimensionValues('Categories');
    await context.sync();
    expect(categories.value).toEqual(['a', 'b', 'c']);
  });
});

it('sets the position at which the other axis crosses', async () => {
  await host().Excel.run(async (context) => {
    const sheet = fillChartData(context);
    const { valueAxis } = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4')).axes;
    valueAxis.setPositionAt(20);
    valueAxis.load('position, positionAt');
    await context.sync();
    expect([valueAxis.position, valueAxis.positionAt]).toEqual(['Custom', 20]);
  });
});
