import type { Element } from '@xmldom/xmldom';
import { readColor } from './fileColor';
import { appendElement, childElements, readFlag } from './FilePackage';
import { readFileColor } from './readDifferentialStyles';
import { appendExtendedPoint, appendExtendedRule, linkRule, newRuleId } from './extendedRules';
import { appendPoint, describePoint, type Detail, readPoint, writeOpaque } from './rulePoints';
import { findWord, lookUpWord } from './wordTable';

const DIRECTIONS = { context: 'Context', leftToRight: 'LeftToRight', rightToLeft: 'RightToLeft' } as const;
const AXES = { automatic: 'Automatic', none: 'None', middle: 'CellMidPoint' } as const;
const DEFAULT_COLOR = '#638EC6';
const AUTOMATIC: Detail = { type: 'Automatic' };

/** A data bar by its Office.js names. `extended` is what Excel 2010 and later say of it. */
export function readDataBar(graphic: Element, extended: Element | undefined): Detail {
  const fillColor = childElements(graphic, 'color').map(readOwnColor)[0];
  const showsOnlyBar = readFlag(graphic, 'showValue', true) ? {} : { showDataBarOnly: true };
  const newer = extended && childElements(extended, 'dataBar')[0];
  const [lowerBoundRule, upperBoundRule] = childElements(newer ?? graphic, 'cfvo').map(readPoint);
  const bounds = { lowerBoundRule, upperBoundRule, ...showsOnlyBar };
  if (!newer) return { ...bounds, positiveFormat: { fillColor } };
  const find = (name: string): string | undefined => childElements(newer, name).map(readOwnColor)[0];
  const [border, negativeFill, negativeBorder, axis] = [
    'borderColor',
    'negativeFillColor',
    'negativeBorderColor',
    'axisColor',
  ].map(find);
  return {
    ...bounds,
    barDirection: lookUpWord(DIRECTIONS, newer.getAttribute('direction')) ?? 'Context',
    axisFormat: lookUpWord(AXES, newer.getAttribute('axisPosition')) ?? 'Automatic',
    ...(axis && { axisColor: axis }),
    positiveFormat: {
      fillColor: find('fillColor') ?? fillColor,
      gradientFill: readFlag(newer, 'gradient', true),
      borderColor: border ?? '',
    },
    negativeFormat: {
      matchPositiveFillColor: readFlag(newer, 'negativeBarColorSameAsPositive'),
      matchPositiveBorderColor: readFlag(newer, 'negativeBarBorderColorSameAsPositive', true),
      ...(negativeFill && { fillColor: negativeFill }),
      ...(negativeBorder && { borderColor: negativeBorder }),
    },
  };
}

function readOwnColor(element: Element): string | undefined {
  return readColor(readFileColor(element));
}

/** Writes a bar in the words of Excel 2007, and what those cannot say beside it. */
export function writeDataBar(sheet: Element, rule: Element, areas: string, detail: Detail): void {
  const [lower, upper] = [detail['lowerBoundRule'] ?? AUTOMATIC, detail['upperBoundRule'] ?? AUTOMATIC] as Detail[];
  const positive = (detail['positiveFormat'] ?? {}) as Detail;
  const bar = appendElement(rule, 'dataBar', detail['showDataBarOnly'] === true ? { showValue: '0' } : {});
  appendPoint(bar, lower ?? AUTOMATIC, 'min');
  appendPoint(bar, upper ?? AUTOMATIC, 'max');
  appendElement(bar, 'color', { rgb: writeOpaque(positive['fillColor'], DEFAULT_COLOR) });
  if (!needsExtension(detail, [lower, upper])) return;
  const id = newRuleId();
  linkRule(rule, id);
  appendExtendedRule(sheet, areas, { type: 'dataBar', id }, (extended) => {
    appendExtendedBar(extended, detail, [lower ?? AUTOMATIC, upper ?? AUTOMATIC]);
  });
}

/** Excel 2007 knew bounds and one colour, which always faded. */
function needsExtension(detail: Detail, bounds: readonly (Detail | undefined)[]): boolean {
  const known = ['lowerBoundRule', 'upperBoundRule', 'positiveFormat', 'showDataBarOnly'];
  const positive = Object.keys(detail['positiveFormat'] ?? {});
  const isAutomatic = bounds.some((bound) => describePoint(bound ?? AUTOMATIC, 'min').type === 'autoMin');
  return (
    isAutomatic ||
    positive.some((name) => name !== 'fillColor') ||
    Object.keys(detail).some((name) => !known.includes(name))
  );
}

function appendExtendedBar(rule: Element, detail: Detail, [lower, upper]: readonly [Detail, Detail]): void {
  const positive = (detail['positiveFormat'] ?? {}) as Detail;
  const negative = (detail['negativeFormat'] ?? {}) as Detail;
  const border = positive['borderColor'];
  const [ownFill, ownBorder] = [negative['fillColor'], negative['borderColor']];
  const matchesFill = (negative['matchPositiveFillColor'] ?? !ownFill) === true;
  const matchesBorder = (negative['matchPositiveBorderColor'] ?? !ownBorder) === true;
  const bar = appendElement(rule, 'x14:dataBar', {
    minLength: '0',
    maxLength: '100',
    ...(border ? { border: '1' } : {}),
    ...(positive['gradientFill'] === false && { gradient: '0' }),
    direction: findWord(DIRECTIONS, detail['barDirection']) ?? 'context',
    negativeBarColorSameAsPositive: matchesFill ? '1' : '0',
    negativeBarBorderColorSameAsPositive: matchesBorder ? '1' : '0',
    axisPosition: findWord(AXES, detail['axisFormat']) ?? 'automatic',
  });
  appendExtendedPoint(bar, describePoint(lower, 'min'));
  appendExtendedPoint(bar, describePoint(upper, 'max'));
  const colors = { borderColor: border, negativeFillColor: ownFill, negativeBorderColor: ownBorder };
  for (const [name, color] of Object.entries({ ...colors, axisColor: detail['axisColor'] })) {
    if (color) appendElement(bar, `x14:${name}`, { rgb: writeOpaque(color) });
  }
}
