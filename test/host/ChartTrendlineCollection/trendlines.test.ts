import { fillChartData } from '../fillChartData';
import { useHost } from '../useHost';

const host = useHost();

it('adds trendlines, keeps what is set of them and deletes them', async () => {
  await host().Excel.run(async (context) => {
    const sheet = fillChartData(context);
    const { trendlines } = sheet.charts.add('Line', sheet.getRange('A1:B4')).series.getItemAt(0);
    trendlines.add('Linear').showEquation = true;
    trendlines.add('MovingAverage').movingAveragePeriod = 3;
    trendlines.load('items/type, items/showEquation, items/movingAveragePeriod');
    const count = trendlines.getCount();
    await context.sync();
    expect(count.value).toBe(2);
    expect(trendlines.items.map((line) => [line.type, line.showEquation, line.movingAveragePeriod])).toEqual([
      ['Linear', true, 2],
      ['MovingAverage', false, 3],
    ]);
    trendlines.items[0]?.delete();
    const rest = trendlines.getItem(0).load('type');
    await context.sync();
    expect(rest.type).toBe('MovingAverage');
  });
});
