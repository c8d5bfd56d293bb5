import { fillChartData } from '../fillChartData';
import { useHost } from '../useHost';

const host = useHost();

it('is the name of the only series until it is set', async () => {
  await host().Excel.run(async (context) => {
    const sheet = fillChartData(context);
    const chart = sheet.charts.add('Pie', sheet.getRange('A1:B4'));
    chart.title.load('text');
    await context.sync();
    expect(chart.title.text).toBe('Last year');
  });
});

it('is a formula: the text of the cell it names', async () => {
  await host().Excel.run(async (context) => {
    const sheet = fillChartData(context);
    const chart = sheet.charts.add('Pie', sheet.getRange('A1:B4'));
    chart.title.setFormula('=Sheet1!$A$3');
    chart.title.load('text');
    await context.sync();
    expect(chart.title.text).toBe('Coffee');
  });
});

it('lets parts of its text have a font of their own', async () => {
  await host().Excel.run(async (context) => {
    const sheet = fillChartData(context);
    const chart = sheet.charts.add('Pie', sheet.getRange('A1:B4'));
    chart.title.text = 'Important';
    chart.title.getSubstring(0, 2).font.bold = true;
    const [first, second] = [chart.title.getSubstring(0, 2).font, chart.title.getSubstring(2, 3).font];
    first.load('bold');
    second.load('bold');
    await context.sync();
    expect([first.bold, second.bold]).toEqual([true, false]);
  });
});
