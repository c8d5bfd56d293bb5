import type { AreaStatistics } from './AreaStatistics';
import { holdsComparison } from './compareValues';
import type { ConditionalRule } from './conditionalFormatState';
import { isErrorValue } from './errorValues';
import type { CellValue } from './grid';
import { meetsPresetCriterion } from './presetCriteria';

/** A cell that a rule looks at. */
export interface TestedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** What a rule can ask while it looks at a cell. */
export interface RuleSurroundings {
  /** The top left cell of the first area. */
  readonly anchor: { readonly row: number; readonly column: number };
  /** Of all cells the rule is applied to. */
  statistics(): AreaStatistics;
  today(): Date;
  /** The result of a formula with its `=`, its relative references seen from the cell. */
  evaluate(formula: string, cell: TestedCell): CellValue;
}

/** True where an Office.js rule that chooses cells holds; `false` for rules that only draw or that cannot be read. */
export function meetsRule(rule: ConditionalRule, cell: TestedCell, around: RuleSurroundings): boolean {
  const detail = readRecord(rule.detail);
  switch (rule.type) {
    case 'Custom':
      return rule.formula !== undefined && isTrue(around.evaluate(rule.formula, cell));
    case 'CellValue': {
      if (isErrorValue(cell.value)) return false;
      const first = readOperand(detail['formula1'], cell, around);
      const second = readOperand(detail['formula2'], cell, around);
      const needsBoth = detail['operator'] === 'Between' || detail['operator'] === 'NotBetween';
      if (first === undefined || (needsBoth && second === undefined)) return false;
      return !isErrorValue(first) && holdsComparison(detail['operator'], cell.value, first, second ?? '');
    }
    case 'ContainsText':
      return meetsTextRule(detail['operator'], cell.value, readText(detail['text'], cell, around));
    case 'TopBottom':
      return meetsRank(detail['type'], Number(detail['rank']), cell.value, around.statistics());
    case 'PresetCriteria':
      return meetsPresetCriterion(detail['criterion'], cell.value, around);
    default:
      return false;
  }
}

/** The members of an Office.js rule; none if it is no object. */
export function readRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

/** An operand as Office.js gives it: a formula, a number, or text (with or without quotation marks). */
export function readOperand(operand: unknown, cell: TestedCell, around: RuleSurroundings): CellValue | undefined {
  if (typeof operand === 'number' || typeof operand === 'boolean') return operand;
  if (typeof operand !== 'string' || operand === '') return undefined;
  const text = operand.startsWith('=') ? operand.slice(1).trim() : operand;
  if (text !== '' && Number.isFinite(Number(text))) return Number(text);
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return (quoted[1] ?? '').replaceAll('""', '"');
  return operand.startsWith('=') ? around.evaluate(operand, cell) : operand;
}

function readText(text: unknown, cell: TestedCell, around: RuleSurroundings): string | undefined {
  if (typeof text !== 'string') return undefined;
  return text.startsWith('=') ? shownText(around.evaluate(text, cell)) : text;
}

function meetsTextRule(operator: unknown, value: CellValue, text: string | undefined): boolean {
  if (text === undefined || isErrorValue(value)) return false;
  const [shown, part] = [shownText(value).toLowerCase(), text.toLowerCase()];
  switch (operator) {
    case 'Contains':
      return wildcard(part).test(shown);
    case 'NotContains':
      return !wildcard(part).test(shown);
    case 'BeginsWith':
      return shown.startsWith(part);
    case 'EndsWith':
      return shown.endsWith(part);
    default:
      return false;
  }
}

/** `?` one letter, `*` any, `~` before them as they are: Excel looks for the text with `SEARCH`. */
function wildcard(text: string): RegExp {
  const source = text.replace(/~[~?*]|[?*]|[.+^${}()|[\]\\]/g, (found) => {
    if (found === '?') return '.';
    if (found === '*') return '.*';
    return `\\${found.slice(-1)}`;
  });
  return new RegExp(source, 's');
}

function meetsRank(kind: unknown, rank: number, value: CellValue, statistics: AreaStatistics): boolean {
  const numbers = statistics.numbers();
  if (typeof value !== 'number' || numbers.length === 0 || !(rank >= 1)) return false;
  const isPercent = kind === 'TopPercent' || kind === 'BottomPercent';
  const wanted = isPercent ? Math.max(1, Math.floor((numbers.length * rank) / 100)) : Math.floor(rank);
  const count = Math.min(wanted, numbers.length);
  if (kind === 'TopItems' || kind === 'TopPercent') return value >= (numbers[numbers.length - count] ?? Infinity);
  if (kind === 'BottomItems' || kind === 'BottomPercent') return value <= (numbers[count - 1] ?? -Infinity);
  return false;
}

function isTrue(value: CellValue): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}

function shownText(value: CellValue): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
