import type { ChartState } from '../engine/Charts';
import type { Engine } from '../engine/Engine';
import type { CellValue } from '../engine/grid';
import { chartFamily, hasNumericCategories, isRound } from './chartFamily';
import { readSeries } from './readChart';
import type { ValueScale } from './valueScale';
import { valueScale } from './valueScale';

type Cells = Parameters<typeof readSeries>[0] & Pick<Engine, 'values'>;

/**
 * The ends and the step of an axis: what was set of it, the rest from the values.
 * @param path `axes.valueAxis`, `axes.secondaryValueAxis` or, for x values, `axes.categoryAxis`.
 * @returns `undefined` for an axis of categories.
 */
export function axisScale(cells: Cells, chart: ChartState, path: string): ValueScale | undefined {
  const automatic = automaticScale(cells, chart, path);
  if (!automatic) return undefined;
  const set = (member: keyof ValueScale): number => {
    const value = chart.properties[`${path}.${member}`];
    return typeof value === 'number' ? value : automatic[member];
  };
  return { minimum: set('minimum'), maximum: set('maximum'), majorUnit: set('majorUnit') };
}

function automaticScale(cells: Cells, chart: ChartState, path: string): ValueScale | undefined {
  const family = chartFamily(chart.type);
  if (isRound(family)) return undefined;
  const series = readSeries(cells, chart);
  if (/categoryAxis$/i.test(path)) {
    return hasNumericCategories(family) ? valueScale(series.flatMap(({ xValues }) => xValues)) : undefined;
  }
  if (!/valueAxis$/i.test(path)) return undefined;
  const isSecondary = /secondary/.test(path);
  const lines = series
    .filter((_series, index) => (chart.series[index]?.properties['axisGroup'] === 'Secondary') === isSecondary)
    .map(({ values }) => values);
  if (family.stacking === 'none') return valueScale(lines.flat());
  if (family.stacking === 'stacked100') return { minimum: 0, maximum: 1, majorUnit: 0.1 };
  return valueScale(stackEnds(lines));
}

/** How far the stacks reach up and down. */
function stackEnds(lines: readonly (readonly CellValue[])[]): readonly number[] {
  const length = lines.reduce((most, line) => Math.max(most, line.length), 0);
  return Array.from({ length }, (_item, index) => {
    const numbers = lines.map((line) => line[index]).filter((value): value is number => typeof value === 'number');
    const sum = (wanted: (value: number) => boolean): number => numbers.filter(wanted).reduce((a, b) => a + b, 0);
    return [sum((value) => value > 0), sum((value) => value < 0)];
  }).flat();
}
