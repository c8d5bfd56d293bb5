import type { Element } from '@xmldom/xmldom';
import { readColor } from './fileColor';
import { appendElement, childElements } from './FilePackage';
import { readFileColor } from './readDifferentialStyles';
import { appendPoint, type Detail, readPoint, writeOpaque } from './rulePoints';

/** A scale of two or three colours by its Office.js names. */
export function readColorScale(graphic: Element): Detail {
  const colors = childElements(graphic, 'color').map((element) => readColor(readFileColor(element)));
  const criteria = childElements(graphic, 'cfvo').map((point, index) => ({
    ...readPoint(point),
    color: colors[index],
  }));
  const [minimum, middle, last] = criteria;
  return { criteria: last ? { minimum, midpoint: middle, maximum: last } : { minimum, maximum: middle } };
}

export function writeColorScale(rule: Element, detail: Detail): void {
  const criteria = (detail['criteria'] ?? {}) as Readonly<Record<string, Detail | null | undefined>>;
  const points = [
    criteria['minimum'] ?? { type: 'LowestValue' },
    criteria['midpoint'],
    criteria['maximum'] ?? { type: 'HighestValue' },
  ].filter((point) => point !== undefined && point !== null);
  const scale = appendElement(rule, 'colorScale', {});
  points.forEach((point, index) => appendPoint(scale, point, index === 0 ? 'min' : 'max'));
  for (const { color } of points) appendElement(scale, 'color', { rgb: writeOpaque(color) });
}
