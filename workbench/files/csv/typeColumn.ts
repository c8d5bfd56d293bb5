import type { CellInput } from '../../engine/grid';

/** A column of a text file as cells: what to write, and the number format the column has. */
export interface TypedColumn {
  readonly inputs: readonly CellInput[];
  readonly numberFormat: string;
}

/** No leading zero or plus, no grouping, no exponent: what does not look like this may be a code. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.(\d+))?$/;
/** Digits a number can hold; of more it loses the last ones. */
const EXACT_DIGITS = 15;
/** Amounts and rates have few decimals; a zero at the end of more is part of a code. */
const MONEY_DECIMALS = 4;

const PERCENTAGE = /^(.*)%$/;

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?$/;
/** 1 March 1900: before it Excel counts a day that never was. */
const FIRST_SAFE_SERIAL = 61;

/** From the first day that the formula below counts to Excel's day 0. */
const DAYS_BEFORE_1900 = 693_899;

/** What a person would expect Excel to make something else of, if it were typed again into the cell. */
const LOOKS_TYPED = /^(?:[=+\-@'＝＋－＠]|[\s$€£¥￥(.]*[\d０-９]|true$|false$)/i;

/**
 * Decides what the texts of a column are, as a whole: numbers, percentages, dates or truth values only if all of them are and nothing is
 * lost by it; otherwise all stay the texts they were. One `000123` keeps a whole column of customer numbers text, unlike
 * in Excel.
 */
export function typeColumn(texts: readonly string[]): TypedColumn {
  const filled = texts.filter((text) => text !== '');
  if (filled.length > 0) {
    if (areExactNumbers(filled)) {
      return {
        inputs: texts.map((text) => (text === '' ? null : Number(text))),
        numberFormat: findDecimalFormat(filled),
      };
    }
    const shares = filled.map((text) => PERCENTAGE.exec(text)?.[1] ?? '');
    if (areExactNumbers(shares)) {
      return {
        inputs: texts.map((text) => (text === '' ? null : readPercentage(text))),
        numberFormat: findPercentFormat(shares),
      };
    }
    if (filled.every((text) => readIsoDate(text) !== undefined)) {
      const hasTime = filled.some((text) => text.length > 10);
      return {
        inputs: texts.map((text) => readIsoDate(text) ?? null),
        numberFormat: hasTime ? 'yyyy-mm-dd hh:mm:ss' : 'yyyy-mm-dd',
      };
    }
    if (filled.every((text) => text === 'TRUE' || text === 'FALSE')) {
      return { inputs: texts.map((text) => (text === '' ? null : text === 'TRUE')), numberFormat: 'General' };
    }
  }
  return { inputs: texts.map(keepText), numberFormat: filled.some((text) => LOOKS_TYPED.test(text)) ? '@' : 'General' };
}

/** Whether a text would be a number, date or truth value in a column of such. */
export function isTypedValue(text: string): boolean {
  return (
    areExactNumbers([text]) ||
    areExactNumbers([PERCENTAGE.exec(text)?.[1] ?? '']) ||
    readIsoDate(text) !== undefined ||
    text === 'TRUE' ||
    text === 'FALSE'
  );
}

/** A text to write so that it stays exactly what it is. */
export function keepText(text: string): CellInput {
  return text === '' ? null : `'${text}`;
}

function areExactNumbers(texts: readonly string[]): boolean {
  return texts.every((text) => {
    const match = PLAIN_NUMBER.exec(text);
    if (!match || /^-0(?:\.0*)?$/.test(text)) return false;
    const decimals = match[1] ?? '';
    if (decimals.length > MONEY_DECIMALS && decimals.endsWith('0')) return false;
    return text.replace(/^-?[0.]*/, '').replace('.', '').length <= EXACT_DIGITS;
  });
}

/** Amounts such as 21000.00 keep showing their decimals. */
function findDecimalFormat(texts: readonly string[]): string {
  const decimals = new Set(texts.map((text) => text.split('.')[1]?.length ?? 0));
  const [only = 0] = decimals;
  const endsInZero = texts.some((text) => /\.\d*0$/.test(text));
  return decimals.size === 1 && only > 0 && endsInZero ? `0.${'0'.repeat(only)}` : 'General';
}

/** By its digits and not by division, which would turn 33.3% into 0.33299999999999996. */
function readPercentage(text: string): number {
  return Number(text.replace('%', 'e-2'));
}

function findPercentFormat(shares: readonly string[]): string {
  const decimals = Math.max(...shares.map((share) => share.split('.')[1]?.length ?? 0));
  return decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`;
}

/** The Excel serial of an ISO date, with or without time; `undefined` for anything else, such as a 30 February. */
function readIsoDate(text: string): number | undefined {
  const match = ISO_DATE.exec(text);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part || 0));
  if (month < 1 || month > 12 || day < 1 || day > countDays(year, month)) return undefined;
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const serial = countDaysSince1900(year, month, day) + (hour * 3600 + minute * 60 + second) / 86_400;
  return serial >= FIRST_SAFE_SERIAL ? serial : undefined;
}

function countDays(year: number, month: number): number {
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Days of the Gregorian calendar by integer arithmetic, counted as Excel does (1 January 2000 is 36526). */
function countDaysSince1900(year: number, month: number, day: number): number {
  const shiftedYear = month > 2 ? year : year - 1;
  const shiftedMonth = (month + 9) % 12;
  const leapDays = Math.floor(shiftedYear / 4) - Math.floor(shiftedYear / 100) + Math.floor(shiftedYear / 400);
  return 365 * shiftedYear + leapDays + Math.floor((153 * shiftedMonth + 2) / 5) + day - 1 - DAYS_BEFORE_1900;
}
