import { readSeries, chartTitle, hasLegend } from '../../charts/readChart';
import { axisScale } from '../../charts/axisScale';
import { resolveReference } from '../resolveReference';
import type { ChartPart } from './ChartPart';

/** What is worked out from the chart as long as it is not set, by class and member. */
export const workedOutMembers: Readonly<Record<string, (part: ChartPart) => unknown>> = {
  'ChartTitle.text': (part) => formulaText(part) ?? chartTitle(part.owner.context.engine, part.owner.chart),
  'ChartAxisTitle.text': formulaText,
  'ChartLegend.visible': ({ owner }) => hasLegend(owner.chart),
  'ChartLegendEntry.index': lastNumber,
  'ChartAxis.type': ({ path }) => (isValueAxis(path) ? 'Value' : path.endsWith('seriesAxis') ? 'Series' : 'Category'),
  'ChartAxis.axisGroup': ({ path }) => (/secondary/.test(path) ? 'Secondary' : 'Primary'),
  'ChartAxis.minimum': (part) => scaleOf(part)?.minimum,
  'ChartAxis.maximum': (part) => scaleOf(part)?.maximum,
  'ChartAxis.majorUnit': (part) => scaleOf(part)?.majorUnit,
  'ChartAxis.minorUnit': (part) => {
    const unit = scaleOf(part)?.majorUnit;
    return unit === undefined ? undefined : unit / 5;
  },
  // Secondary axes come with the first series that is on them.
  'ChartAxis.visible': ({ path, owner }) =>
    !/secondary/.test(path) || owner.chart.series.some(({ properties }) => properties['axisGroup'] === 'Secondary'),
  'ChartGridlines.visible': ({ path }) => /valueAxis\.majorGridlines$/.test(path),
  'ChartFont.size': ({ path }) => (path.startsWith('title.') ? 14 : undefined),
  'ChartPoint.value': pointValue,
};

function isValueAxis(path: string): boolean {
  return /valueAxis$/i.test(path);
}

function scaleOf({ owner, path }: ChartPart): ReturnType<typeof axisScale> {
  return axisScale(owner.context.engine, owner.chart, path);
}

/** What the cell holds that `setFormula` named. */
function formulaText({ owner, path }: ChartPart): string | undefined {
  const formula = owner.properties[`${path}.formula`];
  if (typeof formula !== 'string') {
    return undefined;
  }
  const { engine } = owner.context;
  const area = resolveReference(engine, formula.replace(/^=/, ''), owner.chart.sheet);
  return area === undefined ? formula : (engine.texts({ ...area, rows: 1, columns: 1 })[0]?.[0] ?? '');
}

function pointValue({ owner, path }: ChartPart): unknown {
  const index = owner.chart.series.findIndex(({ id }) => id === owner.seriesId);
  return readSeries(owner.context.engine, owner.chart)[index]?.values[lastNumber({ path })] ?? null;
}

/** `points.3` is the fourth. */
export function lastNumber({ path }: { readonly path: string }): number {
  return Number(path.split('.').at(-1));
}
