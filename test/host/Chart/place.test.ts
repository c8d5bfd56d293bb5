import { fillChartData } from '../fillChartData';
import { useHost } from '../useHost';

const host = useHost();

/** Makes a chart, lets `change` act on it, and answers where it lies then, in points. */
async function place(change: (chart: Excel.Chart, sheet: Excel.Worksheet) => void): Promise<readonly number[]> {
  return host().Excel.run(async (context) => {
    const sheet = fillChartData(context);
    sheet.getRange('A:Z').format.columnWidth = 60;
    sheet.getRange('1:100').format.rowHeight = 15;
    const chart = sheet.charts.add('Line', sheet.getRange('A1:C4'));
    await context.sync();
    change(chart, sheet);
    chart.load('left, top, width, height');
    await context.sync();
    return [chart.left, chart.top, chart.width, chart.height].map((points) => Math.round(points * 100) / 100);
  });
}

it('is positioned relative to cells on the worksheet', async () => {
  expect(await place((chart, sheet) => chart.setPosition('B3', sheet.getRange('D6')))).toEqual([60, 30, 180, 60]);
});

it('keeps its size when only the start cell is given', async () => {
  expect(await place((chart) => chart.setPosition('B3'))).toEqual([60, 30, 360, 216]);
});

it('specifies the distance from the left and the top of the worksheet and its size in points', async () => {
  const placed = await place((chart) => {
    chart.set({ left: 75, top: 20, width: 200, height: 100 });
  });
  expect(placed).toEqual([75, 20, 200, 100]);
});

it('moves with its cells when rows and columns are inserted before it, and grows with those inside', async () => {
  const placed = await place((chart, sheet) => {
    chart.setPosition('B3', 'C4');
    sheet.getRange('A:A').insert('Right');
    sheet.getRange('4:5').insert('Down');
    sheet.getRange('A:Z').format.columnWidth = 60;
    sheet.getRange('1:100').format.rowHeight = 15;
  });
  expect(placed).toEqual([120, 30, 120, 60]);
});

it('shrinks when columns of it are deleted', async () => {
  const placed = await place((chart, sheet) => {
    chart.setPosition('B3', 'E4');
    sheet.getRange('A:B').delete('Left');
  });
  expect(placed).toEqual([0, 30, 180, 30]);
});
