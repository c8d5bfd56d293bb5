import type { Element } from '@xmldom/xmldom';
import type { ChartProperties } from '../../engine/Charts';
import { parseRectangle } from '../rectangle';
import type { ChartContent, ChartSeriesContent, PlacedRectangle } from '../workbookContent';
import { type ChartKind, nameChartKind } from './chartKinds';
import { childElements, descendants } from './FilePackage';
import { OWN_NAMESPACE } from './writeChart';

type ReadChart = Pick<ChartContent, 'type' | 'seriesBy' | 'series' | 'properties'>;

const KINDS = /^(?:bar|line|area|pie|doughnut|scatter|radar|bubble)Chart$/;
const LEGEND_PLACES: Readonly<Record<string, string>> = { t: 'Top', b: 'Bottom', l: 'Left', r: 'Right', tr: 'Corner' };

/** A chart by its part of the file; `undefined` for kinds that are not known, such as those in three dimensions. */
export function readChart(root: Element, sheets: readonly string[]): ReadChart | undefined {
  const plot = descendants(root, 'plotArea').flatMap((area) =>
    childElements(area).filter(({ localName }) => /Chart$/.test(localName ?? '')),
  );
  const [drawn, ...others] = plot;
  if (!drawn || others.length > 0 || !KINDS.test(drawn.localName ?? '')) return undefined;
  const series = childElements(drawn, 'ser');
  const own = readOwn(root);
  const areas = series.map((element) => readSeries(element, sheets));
  return {
    type: own?.type ?? nameChartKind(describeKind(drawn, series)),
    seriesBy: own?.seriesBy ?? guessDirection(areas),
    series: areas.map((one, index) => ({ ...one, properties: own?.series[index] ?? one.properties })),
    properties: own?.properties ?? readProperties(root, drawn),
  };
}

/** What the workbench itself has kept, unless another program has changed the number of series since. */
function readOwn(
  root: Element,
): { type: string; seriesBy: 'Columns' | 'Rows'; properties: ChartProperties; series: ChartProperties[] } | undefined {
  const text = descendants(root, 'chart').find(({ namespaceURI }) => namespaceURI === OWN_NAMESPACE)?.textContent;
  return text ? (JSON.parse(text) as ReturnType<typeof readOwn>) : undefined;
}

function describeKind(drawn: Element, series: readonly Element[]): ChartKind {
  const value = (parent: Element | undefined, name: string): string =>
    parent ? (childElements(parent, name)[0]?.getAttribute('val') ?? '') : '';
  const [first] = series;
  const marker = first && childElements(first, 'marker')[0];
  const hasMarkers = value(marker, 'symbol') !== 'none';
  const isUnjoined = first
    ? childElements(first, 'spPr').some((shape) =>
        descendants(shape, 'ln').some((line) => childElements(line, 'noFill').length > 0),
      )
    : false;
  const line = isUnjoined ? 'none' : value(first, 'smooth') === '1' ? 'smooth' : 'straight';
  return {
    element: drawn.localName as ChartKind['element'],
    grouping: (value(drawn, 'grouping') || 'standard') as NonNullable<ChartKind['grouping']>,
    barDir: (value(drawn, 'barDir') || 'col') as 'col',
    radarStyle: (value(drawn, 'radarStyle') || 'standard') as 'standard',
    hasMarkers,
    line,
  };
}

function readSeries(element: Element, sheets: readonly string[]): ChartSeriesContent {
  const refer = (...names: readonly string[]): PlacedRectangle | undefined => {
    const [parent] = names.flatMap((name) => childElements(element, name));
    const formula = parent && descendants(parent, 'f')[0]?.textContent;
    return formula ? readArea(formula, sheets) : undefined;
  };
  const text = childElements(element, 'tx').flatMap((tx) => childElements(tx, 'v'))[0]?.textContent;
  const name = refer('tx') ?? text ?? undefined;
  const [values, categories, bubbleSizes] = [refer('val', 'yVal'), refer('cat', 'xVal'), refer('bubbleSize')];
  const fill = childElements(element, 'spPr').flatMap((shape) => childElements(shape, 'solidFill'));
  const color = fill.flatMap((one) => childElements(one, 'srgbClr'))[0]?.getAttribute('val');
  return {
    properties: color ? { 'format.fill.color': `#${color.toUpperCase()}` } : {},
    ...(name !== undefined && { name }),
    ...(values && { values }),
    ...(categories && { categories }),
    ...(bubbleSizes && { bubbleSizes }),
  };
}

/** Reads `'My sheet'!$A$1:$B$9`; nothing for names, several areas and sheets that are not there. */
function readArea(formula: string, sheets: readonly string[]): PlacedRectangle | undefined {
  const match = /^(?:'((?:[^']|'')+)'|([^'!,()]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/.exec(formula);
  if (!match) return undefined;
  const name = (match[1] ?? match[2] ?? '').replaceAll("''", "'").toLowerCase();
  const sheet = sheets.findIndex((one) => one.toLowerCase() === name);
  return sheet < 0 ? undefined : { ...parseRectangle(match[3] ?? ''), sheet };
}

function guessDirection(series: readonly ChartSeriesContent[]): 'Columns' | 'Rows' {
  const values = series[0]?.values;
  return values && values.rows === 1 && values.columns > 1 ? 'Rows' : 'Columns';
}

function readProperties(root: Element, drawn: Element): ChartProperties {
  const chart = childElements(root, 'chart')[0];
  const title = chart && childElements(chart, 'title')[0];
  const legend = chart && childElements(chart, 'legend')[0];
  const place = legend && childElements(legend, 'legendPos')[0]?.getAttribute('val');
  const [categories, values] = ['catAx', 'valAx'].map((name) => {
    const axis = drawn.parentNode ? childElements(drawn.parentNode as Element, name)[0] : undefined;
    return axis && readTitle(childElements(axis, 'title')[0]);
  });
  const text = readTitle(title);
  return {
    ...(text === '' ? { 'title.visible': false } : { 'title.text': text }),
    ...(legend ? { 'legend.position': LEGEND_PLACES[place ?? 'r'] ?? 'Right' } : { 'legend.visible': false }),
    ...(categories && { 'axes.categoryAxis.title.text': categories }),
    ...(values && { 'axes.valueAxis.title.text': values }),
  };
}

function readTitle(title: Element | undefined): string {
  if (!title) return '';
  return descendants(title, 'p')
    .map((line) =>
      descendants(line, 't')
        .map((run) => run.textContent ?? '')
        .join(''),
    )
    .join('\n');
}
