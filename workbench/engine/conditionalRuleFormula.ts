import { columnLetters } from './columnName';
import type { Area } from './grid';
import type { ConditionalRule } from './conditionalFormatState';

/**
 * The formula (for the top left cell of the area) that says where an Office.js rule holds. Colour scales, data bars and
 * icon sets have none: they draw, they do not choose. `undefined` also for a rule we cannot read.
 */
export function ruleFormula(rule: ConditionalRule, area: Area): string | undefined {
  const cell = cellAddress(area.row, area.column, false);
  const detail = isRecord(rule.detail) ? rule.detail : {};
  switch (rule.type) {
    case 'Custom':
      return rule.formula;
    case 'CellValue':
      return cellValueFormula(cell, detail);
    case 'ContainsText':
      return containsTextFormula(cell, detail);
    case 'TopBottom':
      return topBottomFormula(cell, area, detail);
    default:
      return undefined;
  }
}

/** `B3`, or `$B$3` if absolute. Zero-based arguments. */
export function cellAddress(row: number, column: number, isAbsolute: boolean): string {
  const letters = columnLetters(column);
  return isAbsolute ? `$${letters}$${row + 1}` : `${letters}${row + 1}`;
}

function cellValueFormula(cell: string, detail: Record<string, unknown>): string | undefined {
  const first = operand(detail['formula1']);
  const second = operand(detail['formula2']);
  if (first === undefined) return undefined;
  switch (detail['operator']) {
    case 'Between':
      return second && `=AND(${cell}>=${first},${cell}<=${second})`;
    case 'NotBetween':
      return second && `=OR(${cell}<${first},${cell}>${second})`;
    case 'EqualTo':
      return `=AND(NOT(ISBLANK(${cell})),${cell}=${first})`;
    case 'NotEqualTo':
      return `=${cell}<>${first}`;
    case 'GreaterThan':
      return `=${cell}>${first}`;
    case 'LessThan':
      return `=AND(NOT(ISBLANK(${cell})),${cell}<${first})`;
    case 'GreaterThanOrEqual':
      return `=${cell}>=${first}`;
    case 'LessThanOrEqual':
      return `=AND(NOT(ISBLANK(${cell})),${cell}<=${first})`;
    default:
      return undefined;
  }
}

function containsTextFormula(cell: string, detail: Record<string, unknown>): string | undefined {
  const text = detail['text'];
  if (typeof text !== 'string') return undefined;
  const quoted = `"${text.replace(/"/g, '""')}"`;
  switch (detail['operator']) {
    case 'Contains':
      return `=ISNUMBER(SEARCH(${quoted},${cell}))`;
    case 'NotContains':
      return `=NOT(ISNUMBER(SEARCH(${quoted},${cell})))`;
    case 'BeginsWith':
      return `=LEFT(${cell},LEN(${quoted}))=${quoted}`;
    case 'EndsWith':
      return `=RIGHT(${cell},LEN(${quoted}))=${quoted}`;
    default:
      return undefined;
  }
}

function topBottomFormula(cell: string, area: Area, detail: Record<string, unknown>): string | undefined {
  const rank = Number(detail['rank']);
  if (!Number.isFinite(rank)) return undefined;
  const all = `${cellAddress(area.row, area.column, true)}:${cellAddress(area.row + area.rows - 1, area.column + area.columns - 1, true)}`;
  const count = `MAX(1,INT(COUNT(${all})*${rank}/100))`;
  switch (detail['type']) {
    case 'TopItems':
      return `=AND(ISNUMBER(${cell}),${cell}>=LARGE(${all},MIN(${rank},COUNT(${all}))))`;
    case 'BottomItems':
      return `=AND(ISNUMBER(${cell}),${cell}<=SMALL(${all},MIN(${rank},COUNT(${all}))))`;
    case 'TopPercent':
      return `=AND(ISNUMBER(${cell}),${cell}>=LARGE(${all},${count}))`;
    case 'BottomPercent':
      return `=AND(ISNUMBER(${cell}),${cell}<=SMALL(${all},${count}))`;
    default:
      return undefined;
  }
}

/** An operand as Office.js gives it: a formula, a number, or text. */
function operand(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value === '') return undefined;
  if (value.startsWith('=')) return `(${value.slice(1)})`;
  return value.trim() !== '' && Number.isFinite(Number(value))
    ? value
    : `"${value.replace(/^"|"$/g, '').replace(/"/g, '""')}"`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
