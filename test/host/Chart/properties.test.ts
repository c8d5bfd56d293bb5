import { fillChartData } from '../fillChartData';
import { refusal, useHost } from '../useHost';

const host = useHost();

/** Lets `work` act on a chart of two series. */
function onChart<T>(work: (chart: Excel.Chart, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return host().Excel.run(async (context) => {
    const sheet = fillChartData(context);
    return work(sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4')), context);
  });
}

it('keeps everything that is set of its parts', async () => {
  await onChart(async (chart, context) => {
    chart.title.text = 'Sales';
    chart.title.format.font.color = '#ff0000';
    chart.legend.position = 'Right';
    chart.legend.legendEntries.getItemAt(1).visible = false;
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.categoryAxis.title.text = 'Product';
    chart.axes.getItem('Value', 'Secondary').numberFormat = '0%';
    chart.dataLabels.showValue = false;
    chart.plotArea.format.fill.setSolidColor('yellow');
    chart.getDataTable().visible = true;
    await context.sync();
    chart.load([
      'title/text',
      'title/format/font/color',
      'legend/position',
      'axes/valueAxis/majorGridlines/visible',
      'axes/categoryAxis/title/text',
      'dataLabels/showValue',
    ]);
    const entries = chart.legend.legendEntries.load('items/visible, items/index');
    const secondary = chart.axes.getItem('Value', 'Secondary').load('numberFormat, axisGroup, type');
    const table = chart.getDataTableOrNullObject().load('visible');
    await context.sync();
    expect([
      chart.title.text,
      chart.title.format.font.color,
      chart.legend.position,
      chart.axes.valueAxis.majorGridlines.visible,
      chart.axes.categoryAxis.title.text,
      chart.dataLabels.showValue,
      table.visible,
    ]).toEqual(['Sales', '#FF0000', 'Right', false, 'Product', false, true]);
    expect(entries.items.map(({ visible, index }) => [visible, index])).toEqual([
      [true, 0],
      [false, 1],
    ]);
    expect([secondary.numberFormat, secondary.axisGroup, secondary.type]).toEqual(['0%', 'Secondary', 'Value']);
  });
});

it('has the defaults of Excel', async () => {
  await onChart(async (chart, context) => {
    chart.load('style, displayBlanksAs, plotVisibleOnly');
    chart.title.load('text, visible, overlay');
    chart.legend.load('visible, position');
    chart.axes.valueAxis.load('visible, majorGridlines/visible, minorGridlines/visible, reversePlotOrder');
    await context.sync();
    expect([chart.displayBlanksAs, chart.plotVisibleOnly]).toEqual(['NotPlotted', true]);
    expect([chart.title.text, chart.title.visible, chart.title.overlay]).toEqual(['Chart Title', true, false]);
    expect([chart.legend.visible, chart.legend.position]).toEqual([true, 'Bottom']);
    const { valueAxis } = chart.axes;
    expect([valueAxis.visible, valueAxis.majorGridlines.visible, valueAxis.minorGridlines.visible]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

it.each([
  ['ChartLegend.position', (chart: Excel.Chart) => (chart.legend.position = 'Middle' as 'Top')],
  ['ChartTitle.text', (chart: Excel.Chart) => (chart.title.text = 5 as unknown as string)],
  ['ChartFont.color', (chart: Excel.Chart) => (chart.title.format.font.color = 'nocolor')],
  ['Chart.chartType', (chart: Excel.Chart) => (chart.chartType = 'Columns' as 'Line')],
])('refuses what %s cannot be', async (location, change) => {
  const error = await refusal(
    onChart(async (chart, context) => {
      change(chart);
      await context.sync();
    }),
  );
  expect(error).toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: location } });
});

it('answers ApiNotFound for what it does not have', async () => {
  const error = await refusal(
    onChart(async (chart, context) => {
      chart.getImage();
      await context.sync();
    }),
  );
  expect(error).toMatchObject({ code: 'ApiNotFound', debugInfo: { errorLocation: 'Chart.getImage' } });
});

it('changes its type, is renamed and deleted', async () => {
  await onChart(async (chart, context) => {
    chart.chartType = 'Line';
    chart.name = 'Sales';
    const { charts } = context.workbook.worksheets.getItem('Sheet1');
    const found = charts.getItem('Sales').load('chartType');
    await context.sync();
    expect(found.chartType).toBe('Line');
    chart.delete();
    const count = charts.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});
