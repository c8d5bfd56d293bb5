import type { Element } from '@xmldom/xmldom';
import { columnLetters } from '../../engine/columnName';
import { formatRectangle } from '../rectangle';
import type { ConditionalFormatContent } from '../workbookContent';
import { asText } from './asText';
import { writeColorScale } from './colorScales';
import { writeDataBar } from './dataBars';
import type { DifferentialStyles } from './DifferentialStyles';
import { appendElement } from './FilePackage';
import { spellForFile } from './formulaSpelling';
import { isNewerIconSet, writeIconSet, writeNewerIconSet } from './iconSets';
import { placeElement } from './placeElement';
import { writePresetCriterion } from './presetRules';
import type { Detail } from './rulePoints';
import { CELL_OPERATORS, TEXT_OPERATORS } from './ruleWords';
import { findWord } from './wordTable';

/** What a rule is made of beside its priority and format. */
interface PlainRule {
  readonly type: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly formulas: readonly string[];
}

/** Writes the conditional formats of a sheet; `styles` takes what they give the cells. */
export function writeConditionalFormats(
  sheet: Element,
  formats: readonly ConditionalFormatContent[],
  styles: DifferentialStyles,
): void {
  for (const format of formats) writeFormat(sheet, format, styles);
}

function writeFormat(sheet: Element, format: ConditionalFormatContent, styles: DifferentialStyles): void {
  const { rule, areas, priority, stopIfTrue } = format;
  const detail = (rule.detail ?? {}) as Detail;
  const sqref = areas.map(formatRectangle).join(' ');
  const order = { priority: String(priority + 1), ...(stopIfTrue && { stopIfTrue: '1' }) };
  if (rule.type === 'IconSet' && isNewerIconSet(detail)) {
    writeNewerIconSet(sheet, sqref, order, detail);
    return;
  }
  const addRule = (type: string, attributes: Readonly<Record<string, string>> = {}): Element => {
    const group = placeElement(sheet, 'conditionalFormatting', { sqref });
    return appendElement(group, 'cfRule', { type, ...attributes, ...order });
  };
  if (rule.type === 'ColorScale') writeColorScale(addRule('colorScale'), detail);
  else if (rule.type === 'DataBar') writeDataBar(sheet, addRule('dataBar'), sqref, detail);
  else if (rule.type === 'IconSet') writeIconSet(addRule('iconSet'), detail);
  else {
    const plain = describePlainRule(format, detail);
    if (!plain) return;
    const style = styles.add(format.style, format.numberFormat);
    const element = addRule(plain.type, {
      ...plain.attributes,
      ...(style !== undefined && { dxfId: String(style) }),
    });
    for (const formula of plain.formulas) appendElement(element, 'formula', {}, formula);
  }
}

function describePlainRule({ rule, areas }: ConditionalFormatContent, detail: Detail): PlainRule | undefined {
  const [area] = areas;
  if (!area) return undefined;
  const cell = `${columnLetters(area.column)}${area.row + 1}`;
  switch (rule.type) {
    case 'Custom':
      return { type: 'expression', formulas: [writeFormula(rule.formula)] };
    case 'CellValue': {
      const formulas = [detail['formula1'], detail['formula2']].filter((one) => one !== undefined && one !== '');
      const operator = findWord(CELL_OPERATORS, detail['operator']);
      return operator && { type: 'cellIs', attributes: { operator }, formulas: formulas.map(writeOperand) };
    }
    case 'ContainsText':
      return describeTextRule(detail, cell);
    case 'TopBottom': {
      const type = asText(detail['type']);
      const attributes = {
        ...(type.endsWith('Percent') && { percent: '1' }),
        ...(type.startsWith('Bottom') && { bottom: '1' }),
        rank: asText(detail['rank'], '10'),
      };
      return { type: 'top10', attributes, formulas: [] };
    }
    default: {
      const preset = writePresetCriterion(asText(detail['criterion']), cell);
      return preset && { ...preset, formulas: preset.formula === undefined ? [] : [preset.formula] };
    }
  }
}

function describeTextRule(detail: Detail, cell: string): PlainRule | undefined {
  const types = Object.keys(TEXT_OPERATORS) as (keyof typeof TEXT_OPERATORS)[];
  const type = types.find((one) => TEXT_OPERATORS[one].name === detail['operator']);
  if (!type) return undefined;
  const text = asText(detail['text']);
  const { operator, formula } = TEXT_OPERATORS[type];
  return { type, attributes: { operator, text }, formulas: [formula(`"${text.replaceAll('"', '""')}"`, cell)] };
}

/** What is no formula and no number is a text to compare with. */
function writeOperand(operand: unknown): string {
  const text = asText(operand);
  const isText = !text.startsWith('=') && !text.startsWith('"') && !Number.isFinite(Number(text));
  return isText ? `"${text.replaceAll('"', '""')}"` : writeFormula(text);
}

function writeFormula(formula: unknown): string {
  const text = asText(formula);
  return spellForFile(text.startsWith('=') ? text.slice(1) : text);
}
