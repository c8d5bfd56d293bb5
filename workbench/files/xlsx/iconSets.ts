import type { Element } from '@xmldom/xmldom';
import { asText } from './asText';
import { appendElement, childElements, readFlag } from './FilePackage';
import { appendExtendedPoint, appendExtendedRule, newRuleId } from './extendedRules';
import { appendPoint, describePoint, type Detail, isExclusive, readPoint } from './rulePoints';
import { findWord, lookUpWord } from './wordTable';

const COUNTS = { 3: 'Three', 4: 'Four', 5: 'Five' } as const;
/** Sets that Excel 2007 did not have. */
const NEWER_SETS = ['ThreeStars', 'ThreeTriangles', 'FiveBoxes'];
const NO_ICON = 'NoIcons';

/** The file's name of a set by Office.js's: `ThreeArrows` is `3Arrows`. */
export function spellIconSet(set: string): string {
  return set.replace(/^(?:Three|Four|Five)/, (word) => findWord(COUNTS, word) ?? word);
}

/** Office.js's name of a set by the file's. */
export function readIconSetName(set: string): string {
  return set.replace(/^\d/, (digit) => lookUpWord(COUNTS, digit) ?? digit);
}

/** An icon set by its Office.js names, from either part of the file. */
export function readIconSet(graphic: Element): Detail {
  const icons = childElements(graphic, 'cfIcon').map(readIcon);
  const criteria = childElements(graphic, 'cfvo').map((point, index) => ({
    ...readPoint(point),
    ...(isExclusive(point) && { operator: 'GreaterThan' }),
    ...(icons[index] && { customIcon: icons[index] }),
  }));
  return {
    style: readIconSetName(graphic.getAttribute('iconSet') || '3TrafficLights1'),
    criteria,
    reverseIconOrder: readFlag(graphic, 'reverse'),
    showIconOnly: !readFlag(graphic, 'showValue', true),
  };
}

function readIcon(element: Element): Detail | undefined {
  const set = element.getAttribute('iconSet') ?? NO_ICON;
  return set === NO_ICON
    ? undefined
    : { set: readIconSetName(set), index: Number(element.getAttribute('iconId') || 0) };
}

/** Whether a set is one that only the newer part of a file can hold. */
export function isNewerIconSet(detail: Detail): boolean {
  return NEWER_SETS.includes(asText(detail['style'])) || readCriteria(detail).some(({ customIcon }) => customIcon);
}

function readCriteria(detail: Detail): (Detail & { readonly customIcon?: Detail })[] {
  return Array.isArray(detail['criteria']) ? detail['criteria'].map((one: unknown) => (one ?? {}) as Detail) : [];
}

function describeSet(detail: Detail): { readonly set: string; readonly attributes: Record<string, string> } {
  const set = spellIconSet(asText(detail['style'], 'ThreeTrafficLights1'));
  const attributes = {
    iconSet: set,
    ...(detail['showIconOnly'] === true && { showValue: '0' }),
    ...(detail['reverseIconOrder'] === true && { reverse: '1' }),
  };
  return { set, attributes };
}

/** Excel divides evenly where no thresholds are given; the first is always the lowest value. */
function listThresholds(detail: Detail, set: string): { readonly point: Detail; readonly exclusive: boolean }[] {
  const given = readCriteria(detail);
  const count = Number(set.charAt(0)) || 3;
  return Array.from({ length: count }, (_none, index) => {
    const criterion = given[index] ?? {};
    const even = { type: 'Percent', formula: String(Math.round((index * 100) / count)) };
    const { value } = describePoint(criterion, 'none');
    const isGiven = index > 0 && value !== undefined;
    return { point: isGiven ? criterion : even, exclusive: isGiven && criterion['operator'] === 'GreaterThan' };
  });
}

/** Writes a set that every version has. */
export function writeIconSet(rule: Element, detail: Detail): void {
  const { set, attributes } = describeSet(detail);
  const element = appendElement(rule, 'iconSet', attributes);
  for (const { point, exclusive } of listThresholds(detail, set)) appendPoint(element, point, 'none', exclusive);
}

/** Writes a set with icons of several sets, or a newer one. */
export function writeNewerIconSet(
  sheet: Element,
  areas: string,
  attributes: Record<string, string>,
  detail: Detail,
): void {
  const { set, attributes: ofSet } = describeSet(detail);
  const criteria = readCriteria(detail);
  const isMixed = criteria.some(({ customIcon }) => customIcon);
  appendExtendedRule(sheet, areas, { type: 'iconSet', ...attributes, id: newRuleId() }, (rule) => {
    const element = appendElement(rule, 'x14:iconSet', { ...ofSet, ...(isMixed && { custom: '1' }) });
    const thresholds = listThresholds(detail, set);
    for (const { point, exclusive } of thresholds) {
      appendExtendedPoint(element, describePoint(point, 'none'), exclusive);
    }
    if (!isMixed) return;
    thresholds.forEach((_threshold, index) => {
      const icon = criteria[index]?.customIcon;
      const own = icon && { iconSet: spellIconSet(asText(icon['set'])), iconId: asText(icon['index'], '0') };
      appendElement(element, 'x14:cfIcon', own ?? { iconSet: set, iconId: String(index) });
    });
  });
}
