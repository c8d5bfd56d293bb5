import type { Element } from '@xmldom/xmldom';
import { readFlag } from './FilePackage';
import { findWord, lookUpWord } from './wordTable';

/** A rule of the file: its kind, its attributes and the formula it repeats itself in. */
export interface PresetRule {
  readonly type: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly formula?: string;
}

const STATES = {
  containsBlanks: 'Blanks',
  notContainsBlanks: 'NonBlanks',
  containsErrors: 'Errors',
  notContainsErrors: 'NonErrors',
  uniqueValues: 'UniqueValues',
  duplicateValues: 'DuplicateValues',
} as const;

const STATE_FORMULAS: Readonly<Record<string, (cell: string) => string>> = {
  containsBlanks: (cell) => `LEN(TRIM(${cell}))=0`,
  notContainsBlanks: (cell) => `LEN(TRIM(${cell}))>0`,
  containsErrors: (cell) => `ISERROR(${cell})`,
  notContainsErrors: (cell) => `NOT(ISERROR(${cell}))`,
};

const PERIODS = {
  yesterday: 'Yesterday',
  today: 'Today',
  tomorrow: 'Tomorrow',
  last7Days: 'LastSevenDays',
  lastWeek: 'LastWeek',
  thisWeek: 'ThisWeek',
  nextWeek: 'NextWeek',
  lastMonth: 'LastMonth',
  thisMonth: 'ThisMonth',
  nextMonth: 'NextMonth',
} as const;

/** As Excel writes them. */
const PERIOD_FORMULAS: Readonly<Record<keyof typeof PERIODS, (cell: string) => string>> = {
  yesterday: (cell) => `FLOOR(${cell},1)=TODAY()-1`,
  today: (cell) => `FLOOR(${cell},1)=TODAY()`,
  tomorrow: (cell) => `FLOOR(${cell},1)=TODAY()+1`,
  last7Days: (cell) => `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`,
  lastWeek: (cell) =>
    `AND(TODAY()-ROUNDDOWN(${cell},0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(${cell},0)<(WEEKDAY(TODAY())+7))`,
  thisWeek: (cell) =>
    `AND(TODAY()-ROUNDDOWN(${cell},0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(${cell},0)-TODAY()<=7-WEEKDAY(TODAY()))`,
  nextWeek: (cell) =>
    `AND(ROUNDDOWN(${cell},0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN(${cell},0)-TODAY()<(15-WEEKDAY(TODAY())))`,
  lastMonth: (cell) => writeMonth(cell, 'EDATE(TODAY(),0-1)'),
  thisMonth: (cell) => writeMonth(cell, 'TODAY()'),
  nextMonth: (cell) => writeMonth(cell, 'EDATE(TODAY(),0+1)'),
};

const DEVIATIONS: Readonly<Record<string, string>> = { One: '1', Two: '2', Three: '3' };

function writeMonth(cell: string, day: string): string {
  return `AND(MONTH(${cell})=MONTH(${day}),YEAR(${cell})=YEAR(${day}))`;
}

/** The ready-made criterion of a rule, by Office.js's name; `undefined` for other rules. */
export function readPresetCriterion(rule: Element, type: string): string | undefined {
  if (type === 'timePeriod') return lookUpWord(PERIODS, rule.getAttribute('timePeriod'));
  if (type !== 'aboveAverage') return lookUpWord(STATES, type);
  const side = readFlag(rule, 'aboveAverage', true) ? 'Above' : 'Below';
  const deviation = findWord(DEVIATIONS, rule.getAttribute('stdDev') || '');
  if (deviation) return `${deviation}StdDev${side}Average`;
  return `${readFlag(rule, 'equalAverage') ? 'EqualOr' : ''}${side}Average`;
}

/** The rule for a criterion on cells whose first is `cell`; `undefined` for a name that is none. */
export function writePresetCriterion(criterion: string, cell: string): PresetRule | undefined {
  const state = findWord(STATES, criterion);
  if (state) {
    const formula = STATE_FORMULAS[state]?.(cell);
    return { type: state, attributes: {}, ...(formula && { formula }) };
  }
  const period = findWord(PERIODS, criterion);
  if (period) {
    return { type: 'timePeriod', attributes: { timePeriod: period }, formula: PERIOD_FORMULAS[period](cell) };
  }
  const average = /^(?:(One|Two|Three)StdDev|(EqualOr))?(Above|Below)Average$/.exec(criterion);
  if (!average) return undefined;
  const [, deviation, equal, side] = average;
  return {
    type: 'aboveAverage',
    attributes: {
      ...(side === 'Below' && { aboveAverage: '0' }),
      ...(equal && { equalAverage: '1' }),
      ...(deviation && { stdDev: DEVIATIONS[deviation] ?? '1' }),
    },
  };
}
