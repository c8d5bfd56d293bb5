import { chartFamily } from '../../../workbench/charts/chartFamily';

it.each([
  ['ColumnClustered', 'column', 'none'],
  ['ColumnStacked100', 'column', 'stacked100'],
  ['BarStacked', 'bar', 'stacked'],
  ['LineMarkersStacked100', 'line', 'stacked100'],
  ['AreaStacked', 'area', 'stacked'],
  ['PieExploded', 'pie', 'none'],
  ['DoughnutExploded', 'doughnut', 'none'],
  ['RadarFilled', 'radar', 'none'],
  ['XYScatterSmoothNoMarkers', 'scatter', 'none'],
  ['3DColumnClustered', 'other', 'none'],
  ['BarOfPie', 'other', 'none'],
  ['PieOfPie', 'other', 'none'],
  ['Funnel', 'other', 'none'],
  ['ConeColStacked', 'other', 'none'],
])('draws %s as %s, %s', (type, kind, stacking) => {
  expect(chartFamily(type)).toMatchObject(kind === 'other' ? { kind } : { kind, stacking });
});

it('knows which lines have markers and curves', () => {
  expect(chartFamily('LineMarkers')).toMatchObject({ hasMarkers: true, hasLines: true });
  expect(chartFamily('Line')).toMatchObject({ hasMarkers: false });
  expect(chartFamily('XYScatter')).toMatchObject({ hasMarkers: true, hasLines: false });
  expect(chartFamily('XYScatterSmoothNoMarkers')).toMatchObject({ hasMarkers: false, isSmooth: true });
});
