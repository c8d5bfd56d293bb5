import { fillChartData } from '../fillChartData';
import { useHost } from '../useHost';

const host = useHost();

it('occurs when a chart is added, activated, deactivated and deleted', async () => {
  const heard: { readonly type: string; readonly chartId: string }[] = [];
  const hear = (args: { readonly type: string; readonly chartId: string }): Promise<void> =>
    Promise.resolve(void heard.push(args));
  const id = await host().Excel.run(async (context) => {
    const sheet = fillChartData(context);
    sheet.load('id');
    sheet.charts.onAdded.add(hear);
    sheet.charts.onActivated.add(hear);
    sheet.charts.onDeactivated.add(hear);
    sheet.charts.onDeleted.add(hear);
    await context.sync();
    const chart = sheet.charts.add('Line', sheet.getRange('A1:C4'));
    chart.load('id');
    chart.activate();
    await context.sync();
    sheet.getRange('F9').select();
    await context.sync();
    const active = context.workbook.getActiveChartOrNullObject();
    await context.sync();
    expect(active.isNullObject).toBe(true);
    chart.delete();
    await context.sync();
    return chart.id;
  });
  await host().idle();
  expect(heard.map(({ type }) => type)).toEqual(['ChartAdded', 'ChartActivated', 'ChartDeactivated', 'ChartDeleted']);
  expect(new Set(heard.map(({ chartId }) => chartId))).toEqual(new Set([id]));
});

it('gives the active chart of the workbook', async () => {
  await host().Excel.run(async (context) => {
    const sheet = fillChartData(context);
    const chart = sheet.charts.add('Line', sheet.getRange('A1:C4'));
    const before = context.workbook.getActiveChartOrNullObject();
    await context.sync();
    chart.activate();
    const active = context.workbook.getActiveChart().load('name');
    await context.sync();
    expect([before.isNullObject, active.name]).toEqual([true, 'Chart 1']);
  });
});
