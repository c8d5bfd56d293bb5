import type { ChartProperties } from '../../engine/Charts';
import { formatRectangle } from '../rectangle';
import type { ChartContent, ChartSeriesContent, PlacedRectangle } from '../workbookContent';
import { writeAxes } from './chartAxes';
import { type ChartKind, chartKind } from './chartKinds';
import { escapeXml, writeText } from './drawingText';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
/** Where the workbench keeps all that add-ins have set of a chart; other programs pass over it. */
export const OWN_EXTENSION = '{5C2E9A46-7D0B-4E53-9A0E-5B1F0C7D2A91}';
export const OWN_NAMESPACE = 'urn:workbench:chart';

/** The part of the file for a chart. `sheets` are the names of the sheets its cells lie on. */
export function writeChart(chart: ChartContent, sheets: readonly string[]): string {
  const kind = chartKind(chart.type);
  const { properties } = chart;
  const title = typeof properties['title.text'] === 'string' ? properties['title.text'] : undefined;
  const isTitled = title !== undefined && properties['title.visible'] !== false;
  const hasAxes = kind.element !== 'pieChart' && kind.element !== 'doughnutChart';
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}"><c:roundedCorners val="0"/><c:chart>`,
    isTitled ? `<c:title>${writeText(title)}<c:overlay val="0"/></c:title>` : '',
    `<c:autoTitleDeleted val="${isTitled ? 0 : 1}"/><c:plotArea><c:layout/>`,
    writePlot(chart, kind, sheets),
    hasAxes ? writeAxes(kind, properties) : '',
    '</c:plotArea>',
    writeLegend(properties),
    `<c:plotVisOnly val="${properties['plotVisibleOnly'] === false ? 0 : 1}"/><c:dispBlanksAs val="gap"/></c:chart>`,
    writeOwn(chart),
    '</c:chartSpace>',
  ].join('');
}

function writePlot({ series }: ChartContent, kind: ChartKind, sheets: readonly string[]): string {
  const { element, grouping, barDir, radarStyle } = kind;
  const isRound = element === 'pieChart' || element === 'doughnutChart';
  const isStacked = element === 'barChart' && grouping !== 'clustered';
  return [
    `<c:${element}>`,
    barDir ? `<c:barDir val="${barDir}"/>` : '',
    grouping ? `<c:grouping val="${grouping}"/>` : '',
    element === 'scatterChart'
      ? `<c:scatterStyle val="${kind.line === 'smooth' ? 'smoothMarker' : 'lineMarker'}"/>`
      : '',
    radarStyle ? `<c:radarStyle val="${radarStyle}"/>` : '',
    `<c:varyColors val="${isRound ? 1 : 0}"/>`,
    ...series.map((one, index) => writeSeries(one, index, kind, sheets)),
    element === 'barChart' ? `<c:gapWidth val="${isStacked ? 50 : 219}"/>` : '',
    isStacked ? '<c:overlap val="100"/>' : '',
    element === 'lineChart' ? '<c:marker val="1"/>' : '',
    isRound ? '<c:firstSliceAng val="0"/>' : '',
    element === 'doughnutChart' ? '<c:holeSize val="50"/>' : '',
    isRound ? '' : '<c:axId val="111111111"/><c:axId val="222222222"/>',
    `</c:${element}>`,
  ].join('');
}

function writeSeries(series: ChartSeriesContent, index: number, kind: ChartKind, sheets: readonly string[]): string {
  const { name, values, categories, bubbleSizes, properties } = series;
  const [horizontal, vertical] =
    kind.element === 'scatterChart' || kind.element === 'bubbleChart' ? ['xVal', 'yVal'] : ['cat', 'val'];
  const refer = (element: string | undefined, type: 'numRef' | 'strRef', area: PlacedRectangle | undefined): string =>
    area ? `<c:${element}><c:${type}><c:f>${escapeXml(nameArea(area, sheets))}</c:f></c:${type}></c:${element}>` : '';
  const text = typeof name === 'string' ? `<c:tx><c:v>${escapeXml(name)}</c:v></c:tx>` : refer('tx', 'strRef', name);
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    text,
    writeShape(properties, kind),
    kind.element === 'barChart' ? '<c:invertIfNegative val="0"/>' : '',
    kind.hasMarkers === false ? '<c:marker><c:symbol val="none"/></c:marker>' : '',
    refer(horizontal, horizontal === 'xVal' ? 'numRef' : 'strRef', categories),
    refer(vertical, 'numRef', values),
    refer('bubbleSize', 'numRef', kind.element === 'bubbleChart' ? bubbleSizes : undefined),
    kind.element === 'lineChart' || kind.element === 'scatterChart'
      ? `<c:smooth val="${kind.line === 'smooth' ? 1 : 0}"/>`
      : '',
    '</c:ser>',
  ].join('');
}

/** Lines are coloured by their line, everything else by its fill. */
function writeShape(properties: ChartProperties, { element, line }: ChartKind): string {
  const solid = (color: unknown): string =>
    typeof color === 'string' && /^#[0-9A-F]{6}$/i.test(color)
      ? `<a:solidFill><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:solidFill>`
      : '';
  const fill = solid(properties['format.fill.color']);
  const stroke = solid(
    properties['format.line.color'] ?? (element === 'lineChart' ? properties['format.fill.color'] : ''),
  );
  if (line === 'none') return `<c:spPr>${fill}<a:ln w="19050"><a:noFill/></a:ln></c:spPr>`;
  return fill || stroke ? `<c:spPr>${fill}${stroke ? `<a:ln>${stroke}</a:ln>` : ''}</c:spPr>` : '';
}

const LEGEND_PLACES: Readonly<Record<string, string>> = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr' };

function writeLegend(properties: ChartProperties): string {
  if (properties['legend.visible'] === false) return '';
  const place = LEGEND_PLACES[String(properties['legend.position'])] ?? 'b';
  return `<c:legend><c:legendPos val="${place}"/><c:overlay val="${properties['legend.overlay'] === true ? 1 : 0}"/></c:legend>`;
}

function writeOwn({ type, seriesBy, properties, series }: ChartContent): string {
  const own = JSON.stringify({ type, seriesBy, properties, series: series.map((one) => one.properties) });
  const text = `<w:chart xmlns:w="${OWN_NAMESPACE}">${escapeXml(own)}</w:chart>`;
  return `<c:extLst><c:ext uri="${OWN_EXTENSION}">${text}</c:ext></c:extLst>`;
}

/** `'My sheet'!$A$1:$B$9`. */
function nameArea({ sheet, ...rectangle }: PlacedRectangle, sheets: readonly string[]): string {
  const cells = formatRectangle(rectangle).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `'${(sheets[sheet] ?? '').replaceAll("'", "''")}'!${cells}`;
}
