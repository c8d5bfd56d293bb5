import type { Area } from '../engine/grid';
import { ApiError } from '../richapi/ApiError';
import { formatFixedCells, quoteSheetName } from './address';
import { isRange } from './readAreaArgument';
import { choose } from './readConditionalRule';
import type { WorkbookContext } from './WorkbookContext';

type Options = Readonly<Record<string, unknown>>;

const operators = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
];

/** Longer lists of typed choices are refused by Excel: the file format has no place for them. */
const longestList = 255;
const dayMilliseconds = 86_400_000;
/** Serial number of 1970-01-01. */
const unixEpochSerial = 25_569;

/** The rules of Office.js by their name in a `DataValidationRule`, and what `type` says of each. */
export const typeOfRule: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  list: 'List',
  date: 'Date',
  time: 'Time',
  custom: 'Custom',
};

/** The name of the one rule that is given. */
export function ruleName(rule: Options): string | undefined {
  const names = Object.keys(rule).filter((name) => rule[name] !== undefined && rule[name] !== null);
  return names.length === 1 ? names[0] : undefined;
}

/**
 * The rule as it is kept and answered: operands are formulas (`=10`, `=A1`), a list's source is text or a formula.
 * @throws ApiError `InvalidArgument` for what is no rule, for several, and for one that lacks something.
 */
export function readValidationRule(context: WorkbookContext, value: unknown): Options {
  const rule = readOptions(value);
  const name = ruleName(rule);
  if (name === undefined || !Object.hasOwn(typeOfRule, name)) {
    throw new ApiError('InvalidArgument');
  }
  const details = readOptions(rule[name]);
  if (name === 'list') {
    return {
      list: { inCellDropDown: details['inCellDropDown'] !== false, source: readSource(context, details['source']) },
    };
  }
  if (name === 'custom') {
    return { custom: { formula: readFormula(details['formula']) } };
  }
  const isMoment = name === 'date' || name === 'time';
  const operator = choose(details['operator'], operators);
  const formula1 = readOperand(context, details['formula1'], isMoment);
  const hasSecond = operator === 'Between' || operator === 'NotBetween';
  const second = hasSecond ? { formula2: readOperand(context, details['formula2'], isMoment) } : {};
  return { [name]: { formula1, ...second, operator } };
}

/** @throws ApiError `InvalidArgument` for what is no object */
export function readOptions(value: unknown): Options {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ApiError('InvalidArgument');
  }
  return value as Options;
}

function readSource(context: WorkbookContext, source: unknown): string {
  if (isRange(source)) {
    return addressFormula(context, source);
  }
  const isTooLong = typeof source === 'string' && !source.startsWith('=') && source.length > longestList;
  if (typeof source !== 'string' || source === '' || isTooLong) {
    throw new ApiError('InvalidArgument');
  }
  return source;
}

function readFormula(formula: unknown): string {
  if (typeof formula !== 'string' || formula === '') {
    throw new ApiError('InvalidArgument');
  }
  return formula.startsWith('=') ? formula : `=${formula}`;
}

/** A number, a formula, a range, or a date or time in the form of ISO 8601. */
function readOperand(context: WorkbookContext, operand: unknown, isMoment: boolean): string {
  if (isRange(operand)) {
    return addressFormula(context, operand);
  }
  if (typeof operand === 'number') {
    return `=${operand}`;
  }
  if (typeof operand !== 'string' || operand.trim() === '') {
    throw new ApiError('InvalidArgument');
  }
  if (operand.startsWith('=')) {
    return operand;
  }
  const number = Number.isFinite(Number(operand)) ? Number(operand) : isMoment ? readMoment(operand) : undefined;
  if (number === undefined) {
    throw new ApiError('InvalidArgument');
  }
  return `=${number}`;
}

/** The serial number of a date or a time of the day; a date with a time zone is taken in that of this machine. */
function readMoment(text: string): number | undefined {
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (time) {
    const [, hours = 0, minutes = 0, seconds = 0] = time.map(Number);
    return (hours * 3600 + minutes * 60 + (Number.isNaN(seconds) ? 0 : seconds)) / 86_400;
  }
  const milliseconds = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(milliseconds)) {
    return undefined;
  }
  // A date alone is midnight in UTC to JavaScript.
  const isDateOnly = text.length === 'yyyy-mm-dd'.length;
  const zone = isDateOnly ? 0 : new Date(milliseconds).getTimezoneOffset() * 60_000;
  const serial = (milliseconds - zone) / dayMilliseconds + unixEpochSerial;
  return Math.round(serial * 86_400) / 86_400;
}

function addressFormula(context: WorkbookContext, { area }: { readonly area: Area }): string {
  const sheet = context.engine.sheets().find((candidate) => candidate.id === area.sheet);
  return `=${quoteSheetName(sheet?.name ?? '')}!${formatFixedCells(area)}`;
}
