import type { AreaStatistics } from './AreaStatistics';
import { toHexColor } from './cellColors';
import type { ConditionalAppearance, ConditionalRule, DrawnBar } from './conditionalFormatState';
import type { RuleSurroundings, TestedCell } from './conditionalTests';
import { readOperand, readRecord } from './conditionalTests';
import { iconCount, readIconCriteria } from './iconCriteria';

type Detail = Readonly<Record<string, unknown>>;

/**
 * What a colour scale, data bar or icon set draws in a cell; `undefined` for a cell without a number, for other rules and
 * for those whose points cannot be worked out.
 */
export function drawScale(
  rule: ConditionalRule,
  cell: TestedCell,
  around: RuleSurroundings,
): ConditionalAppearance | undefined {
  const { value } = cell;
  if (typeof value !== 'number') return undefined;
  const detail = readRecord(rule.detail);
  const resolve = (point: unknown, automatic: number): number | undefined =>
    resolvePoint(readRecord(point), automatic, around);
  switch (rule.type) {
    case 'ColorScale': {
      const fillColor = scaleColor(readRecord(detail['criteria'] ?? detail), value, resolve);
      return fillColor === undefined ? undefined : { style: { fillColor } };
    }
    case 'DataBar': {
      const statistics = around.statistics();
      const lower = resolve(detail['lowerBoundRule'], Math.min(0, statistics.lowest()));
      const upper = resolve(detail['upperBoundRule'], Math.max(0, statistics.highest()));
      const bar = lower === undefined || upper === undefined ? undefined : layBar(detail, value, lower, upper);
      return bar && { style: {}, bar, isValueHidden: detail['showDataBarOnly'] === true };
    }
    case 'IconSet':
      return chooseIcon(detail, value, resolve);
    default:
      return undefined;
  }
}

/** A place on the scale as a number, the same for all cells; `automatic` for a point that says no more. */
function resolvePoint(point: Detail, automatic: number, around: RuleSurroundings): number | undefined {
  const statistics: AreaStatistics = around.statistics();
  const [lowest, highest] = [statistics.lowest(), statistics.highest()];
  const operand = readOperand(point['formula'], { ...around.anchor, value: '' }, around);
  const number = typeof operand === 'number' ? operand : undefined;
  switch (point['type']) {
    case 'LowestValue':
      return lowest;
    case 'HighestValue':
      return highest;
    case 'Percent':
      return number === undefined ? undefined : lowest + ((highest - lowest) * number) / 100;
    case 'Percentile':
      return number === undefined ? undefined : statistics.percentile(number / 100);
    case 'Number':
    case 'Formula':
      return number;
    default:
      return automatic;
  }
}

function scaleColor(
  criteria: Detail,
  value: number,
  resolve: (point: unknown, automatic: number) => number | undefined,
): string | undefined {
  const points = ['minimum', 'midpoint', 'maximum'].flatMap((name) => {
    const point = readRecord(criteria[name]);
    const at = criteria[name] === undefined || criteria[name] === null ? undefined : resolve(point, 0);
    return at === undefined ? [] : [{ at, color: typeof point['color'] === 'string' ? point['color'] : '#FFFFFF' }];
  });
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return undefined;
  if (value <= first.at) return toHexColor(first.color);
  const next = points.findIndex(({ at }) => value < at);
  const [from, to] = [points[next - 1], points[next]];
  return from && to ? mixColors(from.color, to.color, (value - from.at) / (to.at - from.at)) : toHexColor(last.color);
}

function mixColors(from: string, to: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [one, other] = [from, to].map((color) => parseInt(toHexColor(color).slice(at, at + 2), 16));
    return Math.round((one ?? 0) + ((other ?? 0) - (one ?? 0)) * share);
  });
  return toHexColor(`rgb(${channels.join(',')})`);
}

/** Where the bar of a value lies: the axis stands at zero if there are bars to both sides of it, unless told otherwise. */
function layBar(detail: Detail, value: number, lower: number, upper: number): DrawnBar | undefined {
  if (upper <= lower) return undefined;
  const shown = Math.min(upper, Math.max(lower, value));
  const positive = readRecord(detail['positiveFormat']);
  const hasSides = lower < 0 && detail['axisFormat'] !== 'None';
  const place = hasSides ? axisPlace(lower, upper, detail['axisFormat']) : 0;
  const length = hasSides
    ? shown < 0
      ? (shown / -lower) * 100
      : (shown / Math.max(upper, Number.MIN_VALUE)) * 100
    : ((shown - lower) / (upper - lower)) * 100;
  const isMirrored = detail['barDirection'] === 'RightToLeft';
  return {
    color: barColor(detail, positive, hasSides ? shown : value),
    start: isMirrored ? 100 - place : place,
    length: isMirrored ? -length : length,
    isGradient: positive['gradientFill'] !== false,
  };
}

function axisPlace(lower: number, upper: number, axisFormat: unknown): number {
  if (axisFormat === 'CellMidPoint') return 50;
  return upper <= 0 ? 100 : (-lower / (upper - lower)) * 100;
}

function barColor(detail: Detail, positive: Detail, value: number): string {
  const own = typeof positive['fillColor'] === 'string' ? positive['fillColor'] : '#638EC6';
  const negative = readRecord(detail['negativeFormat']);
  if (value >= 0 || negative['matchPositiveFillColor'] === true) return own;
  return typeof negative['fillColor'] === 'string' ? negative['fillColor'] : '#FF0000';
}

function chooseIcon(
  detail: Detail,
  value: number,
  resolve: (point: unknown, automatic: number) => number | undefined,
): ConditionalAppearance | undefined {
  const set = typeof detail['style'] === 'string' ? detail['style'] : 'ThreeTrafficLights1';
  const criteria = readIconCriteria(detail['criteria'], set);
  const reached = criteria.findLastIndex(({ operator, ...point }, index) => {
    const threshold = index === 0 ? -Infinity : resolve(point, 0);
    if (threshold === undefined) return false;
    return operator === 'GreaterThan' ? value > threshold : value >= threshold;
  });
  const custom = criteria[reached]?.customIcon;
  const index = detail['reverseIconOrder'] === true ? iconCount(set) - 1 - reached : reached;
  return { style: {}, icon: custom ?? { set, index }, isValueHidden: detail['showIconOnly'] === true };
}
