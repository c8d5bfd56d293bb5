import type { Outcome } from './outcome';
import { fail, succeed } from './outcome';
import type { PlainDate } from './plainDate';
import { isRealDay } from './plainDate';

export type DateProblem = 'notADate' | 'noSuchDay' | 'ambiguousDate' | 'shortYear';

/** Whether the day or the month stands first where the year stands last. */
export type DateOrder = 'dayFirst' | 'monthFirst';

/** The Republic of China counts its years from 1912; Taiwanese lists write 112/08/31 for 2023-08-31. */
const rocOffset = 1911;

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A time of day behind the date, which a day does not need. */
const timeOfDay = /[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AP]M)?(?:Z|[+-]\d{2}:?\d{2})?$/i;

/**
 * Reads a date from text: 2023-08-31, 2023/8/31, 2023.8.31, 2023年8月31日, 20230831, 31 Aug 2023, 民國112年8月31日, 112/08/31,
 * 1120831, and 31/8/2023 where only one reading is possible or `order` says which. A year of two digits is refused unless the
 * column is known to count the years of the Republic: then 98/05/01 and 980501 are 2009-05-01.
 */
export function parseDate(text: string, order?: DateOrder, hasRocYears = false): Outcome<PlainDate, DateProblem> {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(timeOfDay, '')
    .replace(/\s*([年月日号號])\s*/g, '$1')
    .trim();
  return (
    parseYearFirst(plain) ??
    parseCompact(plain) ??
    parseRoc(plain) ??
    (hasRocYears ? parseShortRoc(plain) : undefined) ??
    parseYearLast(plain, order) ??
    parseNamedMonth(plain) ??
    fail('notADate')
  );
}

function parseYearFirst(text: string): Outcome<PlainDate, DateProblem> | undefined {
  const match = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})[日号號]?)$/.exec(text);
  return match === null ? undefined : check(match[1], match[3] ?? match[5], match[4] ?? match[6]);
}

/** Eight digits are a western date, seven a Taiwanese one. */
function parseCompact(text: string): Outcome<PlainDate, DateProblem> | undefined {
  const match = /^(\d{3,4})(\d{2})(\d{2})$/.exec(text);
  if (match?.[1] === undefined) return undefined;
  return check(match[1].length === 3 ? addRocOffset(match[1]) : match[1], match[2], match[3]);
}

function parseRoc(text: string): Outcome<PlainDate, DateProblem> | undefined {
  const named = /^(?:中[华華])?民[国國](\d{1,3}|元)年(\d{1,2})月(\d{1,2})日?$/.exec(text);
  if (named !== null) return check(addRocOffset(named[1] === '元' ? '1' : named[1]), named[2], named[3]);
  const numeric = /^(\d{3})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日?)$/.exec(text);
  return numeric === null
    ? undefined
    : check(addRocOffset(numeric[1]), numeric[3] ?? numeric[5], numeric[4] ?? numeric[6]);
}

/** Years before 2011 have two digits; only where the other dates of the column are Taiwanese is that what they mean. */
function parseShortRoc(text: string): Outcome<PlainDate, DateProblem> | undefined {
  const match = /^(\d{2})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? /^(\d{2})()(\d{2})(\d{2})$/.exec(text);
  return match === null ? undefined : check(addRocOffset(match[1]), match[3], match[4]);
}

function parseYearLast(text: string, order: DateOrder | undefined): Outcome<PlainDate, DateProblem> | undefined {
  const match = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (match === null) return undefined;
  const [, first, , second, year] = match;
  if (year?.length === 2) return fail('shortYear');
  const dayFirst = check(year, second, first);
  const monthFirst = check(year, first, second);
  if (order !== undefined) return order === 'dayFirst' ? dayFirst : monthFirst;
  if (dayFirst.ok && monthFirst.ok) return first === second ? dayFirst : fail('ambiguousDate');
  return dayFirst.ok ? dayFirst : monthFirst;
}

function parseNamedMonth(text: string): Outcome<PlainDate, DateProblem> | undefined {
  const match =
    /^(?<day>\d{1,2})(?:st|nd|rd|th)?[- ](?<month>[a-z]{3})[a-z]*\.?,?[- ](?<year>\d{4})$/i.exec(text) ??
    /^(?<month>[a-z]{3})[a-z]*\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/i.exec(text);
  const { day, month, year } = match?.groups ?? {};
  const monthNumber = monthNames.indexOf(month?.toLowerCase() ?? '') + 1;
  return monthNumber === 0 ? undefined : check(year, String(monthNumber), day);
}

function addRocOffset(year: string | undefined): string {
  return String(Number(year) + rocOffset);
}

function check(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): Outcome<PlainDate, DateProblem> {
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return isRealDay(date) ? succeed(date) : fail('noSuchDay');
}

/**
 * Which order a whole column of texts proves, so that its ambiguous dates need not be refused: 31/12/2012 among them
 * proves that days stand first. `undefined` if nothing is proved, or both are.
 */
export function detectDateOrder(texts: Iterable<unknown>): DateOrder | undefined {
  let dayFirst = false;
  let monthFirst = false;
  for (const text of texts) {
    const match = typeof text === 'string' ? /^\s*(\d{1,2})([-/.])(\d{1,2})\2\d{4}\b/.exec(text) : null;
    if (match === null) continue;
    dayFirst ||= Number(match[1]) > 12;
    monthFirst ||= Number(match[3]) > 12;
  }
  if (dayFirst === monthFirst) return undefined;
  return dayFirst ? 'dayFirst' : 'monthFirst';
}

/** Whether a text is a date that surely counts the years of the Republic, or surely does not; `undefined` if it tells nothing. */
export function judgeYears(text: string): 'roc' | 'western' | undefined {
  const plain = text.normalize('NFKC').trim();
  if (/^(?:19|20)\d{2}[-/.年]|^(?:19|20)\d{6}$|[-/.]\d{4}$/u.test(plain)) return 'western';
  return parseRoc(plain)?.ok === true || /^1[01]\d{5}$/u.test(plain) ? 'roc' : undefined;
}
