import type { Element } from '@xmldom/xmldom';
import type { ConditionalRule as FileRule } from 'hucre';
import type { CellStyle } from '../../engine/cellStyle';
import type { ConditionalRule } from '../../engine/conditionalFormatState';
import { columnLetters } from '../../engine/columnName';
import { formatRectangle, parseRectangles } from '../rectangle';
import type { ConditionalFormatContent, Rectangle } from '../workbookContent';
import { asText } from './asText';
import { writeDifferentialStyle } from './differentialStyles';
import { childElements, readFlag } from './FilePackage';
import { spellForEngine, spellForFile } from './formulaSpelling';
import { readGraphicRule, writeGraphicRule } from './graphicRules';

/** Office.js's names for what the file says in `operator`. */
const CELL_OPERATORS = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
} as const;

/** What follows depends on where the text must be; the file also keeps a formula for it. */
const TEXT_OPERATORS = {
  containsText: { name: 'Contains', formula: (text: string, cell: string) => `NOT(ISERROR(SEARCH(${text},${cell})))` },
  notContainsText: { name: 'NotContains', formula: (text: string, cell: string) => `ISERROR(SEARCH(${text},${cell}))` },
  beginsWith: { name: 'BeginsWith', formula: (text: string, cell: string) => `LEFT(${cell},LEN(${text}))=${text}` },
  endsWith: { name: 'EndsWith', formula: (text: string, cell: string) => `RIGHT(${cell},LEN(${text}))=${text}` },
} as const;

/** Attributes of a rule that the library does not write. */
export type RuleExtras = Readonly<Record<string, string>>;

/** The conditional formats of a sheet, first applied first. Rules of kinds that Office.js does not know are left out. */
export function readConditionalFormats(sheet: Element, styles: readonly CellStyle[]): ConditionalFormatContent[] {
  const formats = childElements(sheet, 'conditionalFormatting').flatMap((group) => {
    const areas = parseRectangles(group.getAttribute('sqref') ?? '');
    return areas.length === 0 ? [] : childElements(group, 'cfRule').flatMap((rule) => readFormat(rule, areas, styles));
  });
  return formats
    .sort((one, other) => one.priority - other.priority)
    .map((format, priority) => ({ ...format, priority }));
}

function readFormat(element: Element, areas: Rectangle[], styles: readonly CellStyle[]): ConditionalFormatContent[] {
  const rule = readRule(element);
  if (!rule) return [];
  const style = styles[Number(element.getAttribute('dxfId') || Number.NaN)] ?? {};
  const priority = Number(element.getAttribute('priority') || 1);
  return [{ areas, rule, style, priority, stopIfTrue: readFlag(element, 'stopIfTrue') }];
}

function readRule(element: Element): ConditionalRule | undefined {
  const type = element.getAttribute('type') ?? '';
  const formulas = childElements(element, 'formula').map((formula) => `=${spellForEngine(formula.textContent ?? '')}`);
  const operator = element.getAttribute('operator') ?? '';
  if (type === 'expression') return { type: 'Custom', formula: formulas[0] ?? '=FALSE' };
  if (type === 'cellIs' && Object.hasOwn(CELL_OPERATORS, operator)) {
    const [formula1, formula2] = formulas;
    const name = CELL_OPERATORS[operator as keyof typeof CELL_OPERATORS];
    return { type: 'CellValue', detail: { formula1, ...(formula2 && { formula2 }), operator: name } };
  }
  if (Object.hasOwn(TEXT_OPERATORS, type)) {
    const { name } = TEXT_OPERATORS[type as keyof typeof TEXT_OPERATORS];
    return { type: 'ContainsText', detail: { operator: name, text: element.getAttribute('text') ?? '' } };
  }
  if (type === 'top10') {
    const place = readFlag(element, 'bottom') ? 'Bottom' : 'Top';
    const unit = readFlag(element, 'percent') ? 'Percent' : 'Items';
    return { type: 'TopBottom', detail: { rank: Number(element.getAttribute('rank') || 10), type: place + unit } };
  }
  return readGraphicRule(element, type);
}

/** A conditional format as the writer takes it, with the attributes to be added; `undefined` if the file has no such rule. */
export function writeConditionalFormat(
  format: ConditionalFormatContent,
): { rule: FileRule; extras: RuleExtras } | undefined {
  const written = writeRule(format);
  if (!written) return undefined;
  const { extras = {}, ...rule } = written;
  const style = writeDifferentialStyle(format.style);
  return {
    extras,
    rule: {
      ...rule,
      priority: format.priority + 1,
      range: format.areas.map(formatRectangle).join(' '),
      ...(Object.keys(style).length > 0 && { style }),
      ...(format.stopIfTrue && { stopIfTrue: true }),
    },
  };
}

type WrittenRule = Omit<FileRule, 'priority' | 'range'> & { readonly extras?: RuleExtras };

function writeRule({ rule, areas }: ConditionalFormatContent): WrittenRule | undefined {
  const detail = (rule.detail ?? {}) as Readonly<Record<string, unknown>>;
  switch (rule.type) {
    case 'Custom':
      return { type: 'expression', formula: writeFormula(rule.formula) };
    case 'CellValue': {
      const formulas = [detail['formula1'], detail['formula2']].filter((one) => one !== undefined && one !== '');
      const operator = findKey(CELL_OPERATORS, (name) => name === detail['operator']);
      return operator && { type: 'cellIs', operator, formula: formulas.map(writeOperand) };
    }
    case 'ContainsText':
      return writeTextRule(detail, areas[0]);
    case 'TopBottom': {
      const type = asText(detail['type']);
      const flags = {
        ...(type.startsWith('Bottom') && { bottom: '1' }),
        ...(type.endsWith('Percent') && { percent: '1' }),
      };
      return { type: 'top10', extras: { rank: asText(detail['rank'], '10'), ...flags } };
    }
    default:
      return writeGraphicRule(rule.type, detail);
  }
}

function writeTextRule(
  detail: Readonly<Record<string, unknown>>,
  area: Rectangle | undefined,
): WrittenRule | undefined {
  const type = findKey(TEXT_OPERATORS, ({ name }) => name === detail['operator']);
  if (!type || !area) return undefined;
  const text = asText(detail['text']);
  const formula = TEXT_OPERATORS[type].formula(
    `"${text.replaceAll('"', '""')}"`,
    `${columnLetters(area.column)}${area.row + 1}`,
  );
  return { type, text, formula, extras: { operator: type === 'notContainsText' ? 'notContains' : type } };
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

function findKey<Key extends string, Value>(
  table: Readonly<Record<Key, Value>>,
  matches: (value: Value) => boolean,
): Key | undefined {
  return (Object.keys(table) as Key[]).find((key) => matches(table[key]));
}
