import { fillChartData } from '../fillChartData';
import { useHost } from '../useHost';

const host = useHost();

it('returns the value of each chart point and keeps its format', async () => {
  await host().Excel.run(async (context) => {
    const sheet = fillChartData(context);
    const { points } = sheet.charts.add('Pie', sheet.getRange('A1:B4')).series.getItemAt(0);
    points.getItemAt(1).format.fill.setSolidColor('#123456');
    points.getItemAt(1).hasDataLabel = true;
    points.load('items/value, items/hasDataLabel, count');
    await context.sync();
    expect(points.count).toBe(3);
    expect(points.items.map((point) => [point.value as number, point.hasDataLabel])).toEqual([
      [10, false],
      [30, true],
      [7, false],
    ]);
    expect(host().engine.charts.capture()[0]?.series[0]?.properties).toEqual({
      'points.1.format.fill.color': '#123456',
      'points.1.hasDataLabel': true,
    });
  });
});
