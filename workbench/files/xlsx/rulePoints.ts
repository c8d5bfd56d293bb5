import type { Element } from '@xmldom/xmldom';
import { asText } from './asText';
import { appendElement, childElements, readFlag } from './FilePackage';
import { spellForEngine, spellForFile } from './formulaSpelling';
import { findWord, lookUpWord } from './wordTable';

export type Detail = Readonly<Record<string, unknown>>;

/** Where a colour, bar or icon begins: the file's word and Office.js's. */
const POINTS = {
  min: 'LowestValue',
  max: 'HighestValue',
  num: 'Number',
  percent: 'Percent',
  percentile: 'Percentile',
  formula: 'Formula',
  autoMin: 'Automatic',
  autoMax: 'Automatic',
} as const;

/** A point by its Office.js names; what the newer part of a file writes as `xm:f` is its formula too. */
export function readPoint(element: Element): Detail {
  const type = lookUpWord(POINTS, element.getAttribute('type')) ?? 'Number';
  const written = element.getAttribute('val') || (childElements(element, 'f')[0]?.textContent ?? '');
  const formula = type === 'Formula' ? `=${spellForEngine(written)}` : written;
  return { type, ...(written !== '' && { formula }) };
}

/** Whether the point is one below which values do not reach it exactly. */
export function isExclusive(element: Element): boolean {
  return !readFlag(element, 'gte', true);
}

/** The word and the value of a point; automatic ends are those of the newer part, `min` and `max` elsewhere. */
export function describePoint(
  point: Detail,
  end: 'min' | 'max' | 'none',
): { readonly type: string; readonly value?: string } {
  const name = asText(point['type'], 'Number');
  if (name === 'Automatic' || name === 'Invalid') return { type: end === 'max' ? 'autoMax' : 'autoMin' };
  const type = findWord(POINTS, name) ?? 'num';
  const hasValue = type !== 'min' && type !== 'max' && point['formula'] !== undefined && point['formula'] !== null;
  return hasValue ? { type, value: spellForFile(asText(point['formula']).replace(/^=/, '')) } : { type };
}

/** Adds a point as every version understands it. */
export function appendPoint(parent: Element, point: Detail, end: 'min' | 'max' | 'none', exclusive = false): void {
  const { type, value } = describePoint(point, end);
  const plain = type === 'autoMin' ? 'min' : type === 'autoMax' ? 'max' : type;
  const needsValue = plain !== 'min' && plain !== 'max';
  appendElement(parent, 'cfvo', {
    type: plain,
    ...(needsValue && { val: value ?? '0' }),
    ...(exclusive && { gte: '0' }),
  });
}

/** `#RRGGBB` as an attribute `rgb` has it, with its opacity. */
export function writeOpaque(color: unknown, otherwise = '#FFFFFF'): string {
  return `FF${asText(color, otherwise).slice(1).toUpperCase()}`;
}
