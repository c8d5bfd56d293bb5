import type { Element } from '@xmldom/xmldom';
import type { ConditionalRule as FileRule } from 'hucre';
import type { ConditionalRule } from '../../engine/conditionalFormatState';
import { asText } from './asText';
import { childElements, readFlag } from './FilePackage';
import { readColor } from './fileColor';

/** Where a colour, bar or icon begins: Office.js's name and the file's. */
const POINTS = {
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Percentile: 'percentile',
} as const;

type Point = { readonly type: (typeof POINTS)[keyof typeof POINTS]; readonly value?: string };
type Detail = Readonly<Record<string, unknown>>;
type WrittenRule = Pick<FileRule, 'type' | 'colorScale' | 'dataBar' | 'iconSet'>;

const COUNT_WORDS: Readonly<Record<string, string>> = { Three: '3', Four: '4', Five: '5' };

/** Colour scales, data bars and icon sets of the file, by their Office.js names; `undefined` for other kinds. */
export function readGraphicRule(element: Element, type: string): ConditionalRule | undefined {
  const graphic = childElements(element, type)[0];
  if (!graphic) return undefined;
  const points = childElements(graphic, 'cfvo').map(readPoint);
  const colors = childElements(graphic, 'color').map(readColorElement);
  if (type === 'colorScale') return readColorScale(points, colors);
  if (type === 'dataBar') {
    const [lowerBoundRule, upperBoundRule] = points;
    return { type: 'DataBar', detail: { lowerBoundRule, upperBoundRule, positiveFormat: { fillColor: colors[0] } } };
  }
  if (type !== 'iconSet') return undefined;
  const style = (graphic.getAttribute('iconSet') || '3TrafficLights1').replace(/^\d/, (digit) => nameCount(digit));
  return {
    type: 'IconSet',
    detail: {
      style,
      criteria: points,
      reverseIconOrder: readFlag(graphic, 'reverse'),
      showIconOnly: !readFlag(graphic, 'showValue', true),
    },
  };
}

function nameCount(digit: string): string {
  return Object.keys(COUNT_WORDS).find((word) => COUNT_WORDS[word] === digit) ?? digit;
}

function readColorScale(points: readonly Detail[], colors: readonly (string | undefined)[]): ConditionalRule {
  const criteria = points.map((point, index) => ({ ...point, color: colors[index] }));
  const [minimum, middle, last] = criteria;
  return {
    type: 'ColorScale',
    detail: { criteria: last ? { minimum, midpoint: middle, maximum: last } : { minimum, maximum: middle } },
  };
}

function readPoint(element: Element): Detail {
  const type = element.getAttribute('type') ?? 'min';
  const name = (Object.keys(POINTS) as (keyof typeof POINTS)[]).find((key) => POINTS[key] === type) ?? 'Number';
  const formula = element.getAttribute('val');
  return { type: name, ...(formula !== null && formula !== '' && { formula }) };
}

function readColorElement(element: Element): string | undefined {
  const [rgb, theme] = [element.getAttribute('rgb'), element.getAttribute('theme')];
  return readColor({ ...(rgb && { rgb }), ...(theme && { theme: Number(theme) }) });
}

/** The same for the writer; colours are given with their opacity. */
export function writeGraphicRule(type: ConditionalRule['type'], detail: Detail): WrittenRule | undefined {
  if (type === 'ColorScale') {
    const criteria = (detail['criteria'] ?? {}) as Readonly<Record<string, Detail | undefined>>;
    const points = [criteria['minimum'], criteria['midpoint'], criteria['maximum']].filter(
      (point) => point !== undefined,
    );
    return {
      type: 'colorScale',
      colorScale: { cfvo: points.map(writePoint), colors: points.map(({ color }) => writeOpaque(color)) },
    };
  }
  if (type === 'DataBar') {
    const bounds = [
      writeBound(detail['lowerBoundRule'], 'LowestValue'),
      writeBound(detail['upperBoundRule'], 'HighestValue'),
    ];
    const format = (detail['positiveFormat'] ?? {}) as Detail;
    return {
      type: 'dataBar',
      dataBar: { cfvo: bounds, color: writeOpaque(format['fillColor'] ?? '#638EC6') },
    };
  }
  if (type !== 'IconSet') return undefined;
  const style = asText(detail['style'], 'ThreeTrafficLights1').replace(
    /^(Three|Four|Five)/,
    (word) => COUNT_WORDS[word] ?? word,
  );
  return {
    type: 'iconSet',
    iconSet: {
      iconSet: style,
      cfvo: writeThresholds(detail['criteria'], Number(style.charAt(0))),
      reverse: detail['reverseIconOrder'] === true,
      showValue: detail['showIconOnly'] !== true,
    },
  };
}

/** Excel divides evenly where no thresholds are given; the first is always the lowest value. */
function writeThresholds(criteria: unknown, count: number): NonNullable<FileRule['iconSet']>['cfvo'] {
  const given = Array.isArray(criteria) ? (criteria as (Detail | undefined)[]) : [];
  return Array.from({ length: count }, (_none, index) => {
    const { type, value } = writePoint(given[index] ?? {});
    const even = String(Math.round((index * 100) / count));
    return index === 0 || value === undefined || type === 'max' || type === 'min'
      ? { type: 'percent' as const, value: even }
      : { type, value };
  });
}

/** The end of a data bar; "automatic" to the file is the lowest or highest value. */
function writeBound(bound: unknown, automatic: keyof typeof POINTS): Point {
  const point = (bound ?? {}) as Detail;
  return writePoint(Object.hasOwn(POINTS, asText(point['type'])) ? point : { type: automatic });
}

function writePoint({ type, formula }: Detail): Point {
  const name = asText(type, 'Number');
  const kind = Object.hasOwn(POINTS, name) ? POINTS[name as keyof typeof POINTS] : 'num';
  const hasValue = kind !== 'min' && kind !== 'max' && formula !== undefined;
  return hasValue ? { type: kind, value: asText(formula).replace(/^=/, '') } : { type: kind };
}

function writeOpaque(color: unknown): string {
  return `FF${asText(color, '#FFFFFF').slice(1).toUpperCase()}`;
}
