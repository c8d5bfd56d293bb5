import type { ConditionalRule } from '../engine/conditionalFormatState';
import { ICON_SETS, iconCount } from '../engine/iconCriteria';
import { PRESET_CRITERIA } from '../engine/presetCriteria';
import { ApiError } from '../richapi/ApiError';
import { readColor } from './readColor';

type Options = Readonly<Record<string, unknown>>;

const comparisons = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
];
const textOperators = ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'];
const ranks = ['TopItems', 'TopPercent', 'BottomItems', 'BottomPercent'];
const colorPoints = ['LowestValue', 'HighestValue', 'Number', 'Percent', 'Formula', 'Percentile'];
const barPoints = [...colorPoints, 'Automatic'];
const iconPoints = ['Number', 'Percent', 'Formula', 'Percentile'];
const largestRank = 1000;

/*
 * Each function below reads a rule as Office.js describes it and answers the rule to be kept.
 * All throw ApiError `InvalidArgument` for what is none.
 */

export function readCustomRule(formula: unknown): ConditionalRule {
  if (typeof formula !== 'string' || formula === '') {
    throw new ApiError('InvalidArgument');
  }
  return { type: 'Custom', formula };
}

export function readCellValueRule(value: unknown): ConditionalRule {
  const { formula1, formula2, operator } = readOptions(value);
  const needsBoth = operator === 'Between' || operator === 'NotBetween';
  if (!isOperand(formula1) || (needsBoth && !isOperand(formula2))) {
    throw new ApiError('InvalidArgument');
  }
  const second = isOperand(formula2) ? { formula2: String(formula2) } : {};
  return {
    type: 'CellValue',
    detail: { formula1: String(formula1), ...second, operator: choose(operator, comparisons) },
  };
}

export function readTextRule(value: unknown): ConditionalRule {
  const { operator, text } = readOptions(value);
  if (typeof text !== 'string') {
    throw new ApiError('InvalidArgument');
  }
  return { type: 'ContainsText', detail: { operator: choose(operator, textOperators), text } };
}

export function readTopBottomRule(value: unknown): ConditionalRule {
  const { rank, type } = readOptions(value);
  const kind = choose(type, ranks);
  const largest = kind.endsWith('Percent') ? 100 : largestRank;
  if (typeof rank !== 'number' || !Number.isInteger(rank) || rank < 1 || rank > largest) {
    throw new ApiError('InvalidArgument');
  }
  return { type: 'TopBottom', detail: { rank, type: kind } };
}

export function readPresetRule(value: unknown): ConditionalRule {
  return { type: 'PresetCriteria', detail: { criterion: choose(readOptions(value)['criterion'], PRESET_CRITERIA) } };
}

/** The two or three points of a colour scale. */
export function readColorCriteria(value: unknown): Options {
  const { minimum, midpoint, maximum } = readOptions(value);
  return {
    minimum: readColorPoint(minimum),
    ...(isGiven(midpoint) ? { midpoint: readColorPoint(midpoint) } : {}),
    maximum: readColorPoint(maximum),
  };
}

/** Where data bars end. */
export function readBarBound(value: unknown): Options {
  return readPoint(readOptions(value), barPoints);
}

/**
 * What decides between icons, one criterion for each icon of the set. Of the first only the icon counts.
 * @throws ApiError also for icons there are not
 */
export function readIconCriterionList(value: unknown, set: string): readonly Options[] {
  if (!Array.isArray(value) || value.length !== iconCount(set)) {
    throw new ApiError('InvalidArgument');
  }
  return value.map((item: unknown, index) => {
    const criterion = readOptions(item ?? {});
    const { customIcon, operator } = criterion;
    return {
      ...(index === 0 ? {} : readPoint(criterion, iconPoints)),
      ...(index === 0 ? {} : { operator: choose(operator, ['GreaterThan', 'GreaterThanOrEqual']) }),
      ...(isGiven(customIcon) ? { customIcon: readIcon(readOptions(customIcon)) } : {}),
    };
  });
}

function readColorPoint(value: unknown): Options {
  const { color, ...point } = readOptions(value);
  return { ...readPoint(point, colorPoints), color: readColor(color ?? '#FFFFFF') ?? '#FFFFFF' };
}

/** A point needs a formula unless it is an end of the values. */
function readPoint({ type, formula }: Options, types: readonly string[]): Options {
  const kind = choose(type, types);
  if (kind === 'LowestValue' || kind === 'HighestValue' || kind === 'Automatic') {
    return { type: kind };
  }
  if (!isOperand(formula)) {
    throw new ApiError('InvalidArgument');
  }
  return { type: kind, formula: String(formula) };
}

function readIcon({ set, index }: Options): Options {
  const name = choose(set, ICON_SETS);
  if (typeof index !== 'number' || !Number.isInteger(index) || index < 0 || index >= iconCount(name)) {
    throw new ApiError('InvalidArgument');
  }
  return { set: name, index };
}

function isOperand(value: unknown): value is string | number {
  return typeof value === 'number' || (typeof value === 'string' && value !== '');
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** One of the given words. */
export function choose(value: unknown, choices: readonly string[]): string {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) {
    throw new ApiError('InvalidArgument');
  }
  return choice;
}

function readOptions(value: unknown): Options {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ApiError('InvalidArgument');
  }
  return value as Options;
}
