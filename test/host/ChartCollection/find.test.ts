import { fillChartData } from '../fillChartData';
import { refusal, useHost } from '../useHost';

const host = useHost();

const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> => host().Excel.run(work);

beforeEach(() =>
  run(async (context) => {
    const sheet = fillChartData(context);
    sheet.charts.add('Line', sheet.getRange('A1:C4')).name = 'First';
    sheet.charts.add('Pie', sheet.getRange('A1:B4')).name = 'Second';
    await context.sync();
  }),
);

it('gets a chart by its name and by its position', async () => {
  await run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem('Sheet1');
    const byName = charts.getItem('second').load('chartType');
    const byPosition = charts.getItemAt(0).load('name');
    const none = charts.getItemOrNullObject('Third');
    charts.load('items/name');
    await context.sync();
    expect([byName.chartType, byPosition.name, none.isNullObject]).toEqual(['Pie', 'First', true]);
    expect(charts.items.map(({ name }) => name)).toEqual(['First', 'Second']);
  });
});

it('throws ItemNotFound for a name that no chart has', async () => {
  const error = await refusal(
    run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').charts.getItem('Third').load('name');
      await context.sync();
    }),
  );
  expect(error.code).toBe('ItemNotFound');
});
