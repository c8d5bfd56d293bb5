import type { Element } from '@xmldom/xmldom';
import type { ConditionalRule } from '../../engine/conditionalFormatState';
import { parseRectangles } from '../rectangle';
import type { ConditionalFormatContent, Rectangle } from '../workbookContent';
import { readColorScale } from './colorScales';
import { readDataBar } from './dataBars';
import { readExtendedRules, readLink } from './extendedRules';
import { childElements, readFlag } from './FilePackage';
import type { FormatContext } from './formatContext';
import { spellForEngine } from './formulaSpelling';
import { readIconSet } from './iconSets';
import { readPresetCriterion } from './presetRules';
import { type DifferentialStyle, readDifferentialStyle } from './readDifferentialStyles';
import { CELL_OPERATORS, TEXT_OPERATORS } from './ruleWords';
import { lookUpWord } from './wordTable';

/** The conditional formats of a sheet, first applied first. Rules of kinds that Office.js does not know are left out. */
export function readConditionalFormats(
  sheet: Element,
  styles: readonly DifferentialStyle[],
  context: FormatContext,
): ConditionalFormatContent[] {
  const extended = readExtendedRules(sheet);
  const formats = childElements(sheet, 'conditionalFormatting').flatMap((group) => {
    const areas = parseRectangles(group.getAttribute('sqref') ?? '');
    if (areas.length === 0) return [];
    return childElements(group, 'cfRule').flatMap((element) => {
      const link = readLink(element);
      const rule = readRule(element, extended.get(link)?.element);
      extended.delete(link);
      const style = styles[Number(element.getAttribute('dxfId') || Number.NaN)];
      return rule ? [describeFormat(element, areas, rule, style)] : [];
    });
  });
  // What is left has no first half: newer sets of icons, and rules that look at other sheets.
  const newer = [...extended.values()].flatMap(({ element, areas }) => {
    const rule = readRule(element, undefined);
    const [style] = childElements(element, 'dxf').map((dxf) => readDifferentialStyle(dxf, context));
    const rectangles = parseRectangles(areas);
    return rule && rectangles.length > 0 ? [describeFormat(element, rectangles, rule, style)] : [];
  });
  return [...formats, ...newer]
    .sort((one, other) => one.priority - other.priority)
    .map((format, priority) => ({ ...format, priority }));
}

function describeFormat(
  element: Element,
  areas: Rectangle[],
  rule: ConditionalRule,
  { style, numberFormat }: DifferentialStyle = { style: {} },
): ConditionalFormatContent {
  return {
    areas,
    rule,
    style,
    ...(numberFormat && { numberFormat }),
    priority: Number(element.getAttribute('priority') || 1),
    stopIfTrue: readFlag(element, 'stopIfTrue'),
  };
}

function readRule(element: Element, extended: Element | undefined): ConditionalRule | undefined {
  const type = element.getAttribute('type') ?? '';
  const formulas = childElements(element)
    .filter(({ localName }) => localName === 'formula' || localName === 'f')
    .map((formula) => `=${spellForEngine(formula.textContent ?? '')}`);
  if (type === 'expression') return { type: 'Custom', formula: formulas[0] ?? '=FALSE' };
  if (type === 'cellIs') {
    const operator = lookUpWord(CELL_OPERATORS, element.getAttribute('operator'));
    const [formula1, formula2] = formulas;
    return operator && { type: 'CellValue', detail: { formula1, ...(formula2 && { formula2 }), operator } };
  }
  const text = lookUpWord(TEXT_OPERATORS, type);
  if (text) return { type: 'ContainsText', detail: { operator: text.name, text: element.getAttribute('text') ?? '' } };
  if (type === 'top10') {
    const place = readFlag(element, 'bottom') ? 'Bottom' : 'Top';
    const unit = readFlag(element, 'percent') ? 'Percent' : 'Items';
    return { type: 'TopBottom', detail: { rank: Number(element.getAttribute('rank') || 10), type: place + unit } };
  }
  const criterion = readPresetCriterion(element, type);
  return criterion ? { type: 'PresetCriteria', detail: { criterion } } : readGraphicRule(element, type, extended);
}

function readGraphicRule(element: Element, type: string, extended: Element | undefined): ConditionalRule | undefined {
  const graphic = childElements(element, type)[0];
  if (!graphic) return undefined;
  if (type === 'colorScale') return { type: 'ColorScale', detail: readColorScale(graphic) };
  if (type === 'dataBar') return { type: 'DataBar', detail: readDataBar(graphic, extended) };
  return type === 'iconSet' ? { type: 'IconSet', detail: readIconSet(graphic) } : undefined;
}
