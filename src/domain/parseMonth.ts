/** A month of the Gregorian calendar. */
export interface PlainMonth {
  readonly year: number;
  /** 1..12 */
  readonly month: number;
}

/** The Republic of China counts its years from 1912. */
const rocOffset = 1911;

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const chineseNumbers = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

const name =
  '(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

/** Tried in their order; each names the groups `year`, `roc` or `short` and `month` or `name`. */
const monthPatterns: readonly RegExp[] = [
  /^(?<year>\d{4})(?:[-/.]|\s*年\s*|\s)(?<month>\d{1,2})\s*月?(?:份)?$/u,
  /^(?<year>(?:19|20)\d{2})(?<month>\d{2})$/u,
  /^(?<month>\d{1,2})[-/.](?<year>\d{4})$/u,
  /^(?:中[华華])?民[国國]\s*(?<roc>\d{1,3})\s*年\s*(?<month>\d{1,2})\s*月(?:份)?$/u,
  /^(?<roc>1\d{2})(?:[-/.]|\s*年\s*)(?<month>\d{1,2})\s*月?(?:份)?$/u,
  /^(?<roc>1[01]\d)(?<month>\d{2})$/u,
  /^(?<short>[0-4]\d)\s*年\s*(?<month>\d{1,2})\s*月(?:份)?$/u,
  new RegExp(`^${name}[-\\s/,']*(?:(?<year>\\d{4})|(?<short>\\d{2}))$`, 'u'),
  new RegExp(`^(?<year>\\d{4})[-\\s/,]*${name}$`, 'u'),
];

/**
 * Reads a month with its year: 2024-01, 2024/1, 202401, 01/2024, 2024年1月, Jan 24, January 2024, 113年1月, 民國113年1月, 11301.
 * A year of two digits counts from 2000 where the month is named or marked by 月, because nothing else can be meant there;
 * `undefined` for any other text.
 */
export function parseMonth(text: string): PlainMonth | undefined {
  const plain = normalise(text);
  for (const pattern of monthPatterns) {
    const groups = pattern.exec(plain)?.groups;
    if (groups === undefined) continue;
    const month = groups['name'] === undefined ? Number(groups['month']) : monthOfName(groups['name']);
    const year = readYear(groups['year'], groups['roc'], groups['short']);
    return isPlausibleYear(year) && month >= 1 && month <= 12 ? { year, month } : undefined;
  }
  return undefined;
}

/** Reads a month without its year, 1..12: 1月, 01月, 十二月, Jan, January, M1; `undefined` for any other text. */
export function parseMonthOfYear(text: string): number | undefined {
  const plain = normalise(text);
  const numbered = /^(?:m\s?(\d{1,2})|(\d{1,2})\s*月(?:份)?)$/u.exec(plain);
  if (numbered !== null) return asMonth(Number(numbered[1] ?? numbered[2]));
  const chinese = /^([一二三四五六七八九十]{1,2})月(?:份)?$/u.exec(plain);
  if (chinese !== null) return asMonth(chineseNumbers.indexOf(chinese[1] ?? '') + 1);
  const named = new RegExp(`^${name}$`, 'u').exec(plain)?.groups?.['name'];
  return named === undefined ? undefined : monthOfName(named);
}

/** Reads a year alone: 2024, 2024年, 2024年度, FY2024, 113年, 民國113年度; `undefined` for any other text. */
export function parseYear(text: string): number | undefined {
  const plain = normalise(text);
  const western = /^(?:fy\s?)?((?:19|20)\d{2})\s*(?:年度?|fy)?$/u.exec(plain);
  if (western !== null) return Number(western[1]);
  const roc = /^(?:(?:中[华華])?民[国國]\s*(\d{1,3})|(1\d{2}))\s*年度?$/u.exec(plain);
  return roc === null ? undefined : Number(roc[1] ?? roc[2]) + rocOffset;
}

function normalise(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

function readYear(year: string | undefined, roc: string | undefined, short: string | undefined): number {
  if (year !== undefined) return Number(year);
  return roc === undefined ? 2000 + Number(short) : rocOffset + Number(roc);
}

function isPlausibleYear(year: number): boolean {
  return year >= 1900 && year <= 2199;
}

function monthOfName(monthName: string): number {
  return monthNames.indexOf(monthName.slice(0, 3)) + 1;
}

function asMonth(month: number): number | undefined {
  return month >= 1 && month <= 12 ? month : undefined;
}
