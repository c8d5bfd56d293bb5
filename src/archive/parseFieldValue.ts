import type { Amount, DecimalSign } from '../domain/parseAmount';
import { parseAmount, scaleExactly } from '../domain/parseAmount';
import type { DateOrder } from '../domain/parseDate';
import type { Outcome } from '../domain/outcome';
import { fail, succeed } from '../domain/outcome';
import { readProbability, recogniseGrade } from '../domain/probability';
import { isSpreadsheetError } from '../domain/spreadsheetError';
import { choiceOf } from './catalogue';
import type { CellValue } from './cellValue';
import type { Field } from './field';
import type { Language } from './language';
import { isScientificFormat } from './numberFormat';
import { numberToText } from './numberToText';
import { parseDay } from './parseDay';
import { recogniseChoice } from './recogniseChoice';
import type { UnfitReason } from './unfitReason';

/** What must be known beside the value itself. */
export interface ValueContext {
  /** In which labels of choices are written. */
  readonly language: Language;
  readonly numberFormat: string;
  /** What the column of the value proves about its dates. */
  readonly dateOrder?: DateOrder | undefined;
  /** Whether the dates of the column count the years of the Republic of China. */
  readonly hasRocYears?: boolean;
  /** How the numbers of the column are written; a point where nothing is known. */
  readonly decimalSign?: DecimalSign | undefined;
  /** What the header's unit multiplies plain numbers by: 10 000 for 注册资本（万元）. 1 where there is none. */
  readonly headerFactor: number;
}

type Parsed = Outcome<CellValue, UnfitReason>;

/**
 * Reads a value of a list as its field needs it. Blank stays blank; text and identifiers stay exact; numbers, dates and
 * choices become what the archive writes, or the reason why they cannot. Nothing is ever guessed.
 */
export function parseFieldValue(field: Field, value: CellValue, context: ValueContext): Parsed {
  if (value === '') return succeed('');
  if (isSpreadsheetError(value)) return fail('errorValue');
  if (field.type === 'text') return parseText(value, context);
  if (field.type === 'identifier' || field.type === 'reference') return parseIdentifier(value, context);
  if (typeof value === 'string' && value.trim() === '') return succeed('');
  switch (field.type) {
    case 'choice':
      return parseChoice(field, value, context);
    case 'probability':
      return parseProbability(field, value, context);
    case 'date':
    case 'dateTime':
      return parseDay(field, value, context);
    case 'percent':
      return parseShare(value, context);
    case 'money':
    case 'number':
    case 'integer':
    case 'computed':
      return parseNumber(field, value, context);
  }
}

function parseText(value: CellValue, context: ValueContext): Parsed {
  if (typeof value === 'string') return succeed(value);
  if (typeof value === 'boolean') return succeed(value ? 'TRUE' : 'FALSE');
  const text = numberToText(value, context.numberFormat);
  return text === undefined ? fail('digitsLost') : succeed(text);
}

/**
 * Numbers of records, phones, tax numbers and codes stay exact to the character, but for full-width digits and letters, which
 * are the same ones typed in another way: they become plain ones, so that the number is found again.
 */
function parseIdentifier(value: CellValue, context: ValueContext): Parsed {
  if (typeof value === 'number' && isScientificFormat(context.numberFormat) && isRounded(value))
    return fail('shortened');
  if (typeof value !== 'string') return parseText(value, context);
  if (shortenedNumber.test(value)) return fail('shortened');
  return succeed(value.replace(/[０-９Ａ-Ｚａ-ｚ]/gu, (sign) => sign.normalize('NFKC')));
}

/** As Excel writes numbers that are too long for their cell, also into CSV files. A code `5E3` has no sign. */
const shortenedNumber = /^\s*\d(?:\.\d+)?E\+\d{2,3}\s*$/iu;

/** Whether nothing but the few digits is left that a power of ten shows. */
function isRounded(value: number): boolean {
  return Math.abs(value) >= 1e11 && Number(value.toPrecision(6)) === value;
}

function parseChoice(field: Field, value: CellValue, context: ValueContext): Parsed {
  const choice = recogniseChoice(field.choices ?? [], String(value));
  return choice === undefined ? fail('unknownChoice') : succeed(choice.label[context.language]);
}

/** A grade keeps its name, in the archive's language, so that its share can still be changed in Settings. */
function parseProbability(field: Field, value: CellValue, context: ValueContext): Parsed {
  const grade = typeof value === 'string' ? recogniseGrade(value) : undefined;
  if (grade !== undefined) return succeed(choiceOf(field, grade).label[context.language]);
  const amount = readAmount(value, context);
  return amount === undefined ? fail('notAProbability') : asParsed(readProbability(amount.value), 'notAProbability');
}

function parseShare(value: CellValue, context: ValueContext): Parsed {
  const amount = readAmount(value, context);
  if (amount === undefined) return fail('notANumber');
  return amount.value >= 0 && amount.value <= 1 ? succeed(amount.value) : fail('notAShare');
}

function parseNumber(field: Field, value: CellValue, context: ValueContext): Parsed {
  const amount = readAmount(value, context);
  if (amount === undefined) return fail('notANumber');
  if (amount.isTooLong) return fail('digitsLost');
  if (field.type === 'integer' && !Number.isInteger(amount.value)) return fail('notAWholeNumber');
  if (amount.value < 0 && field.isNonNegative === true) return fail('negative');
  return amount.value > (field.most ?? Infinity) ? fail('tooGreat') : succeed(amount.value);
}

/** The number with the unit of its header applied, unless it names a unit of its own or is shown as a percentage. */
function readAmount(value: CellValue, { headerFactor, numberFormat, decimalSign }: ValueContext): Amount | undefined {
  if (typeof value === 'boolean') return undefined;
  if (typeof value === 'number') {
    const factor = numberFormat.includes('%') ? 1 : headerFactor;
    return { value: scaleExactly(value, factor), hasUnit: false, isTooLong: false };
  }
  const amount = parseAmount(value, decimalSign);
  return amount === undefined || amount.hasUnit
    ? amount
    : { ...amount, value: scaleExactly(amount.value, headerFactor) };
}

function asParsed(outcome: Outcome<number, unknown>, reason: UnfitReason): Parsed {
  return outcome.ok ? outcome : fail(reason);
}
