import { plainDateToSerial } from '../../../domain/serialDate';
import { parseMonth, parseMonthOfYear, parseYear } from '../../../domain/parseMonth';
import type { PlainMonth } from '../../../domain/parseMonth';
import type { MonthColumn } from '../sourceTable';
import type { Steps } from '../steps';
import { headingSeparator } from './writeHeaders';

type Measure = MonthColumn['measure'];

/** Words that say what the numbers under a month are. The first that is found counts: `planned sales` are a plan. */
const measureWords: readonly (readonly [measure: Measure, words: RegExp])[] = [
  [
    'target',
    /\b(?:planned|plan|targets?|budget(?:ed)?|quota)\b|计划|計[画畫劃]|目标|目標|预算|預算|指标|指標|任务|任務/giu,
  ],
  ['cost', /\b(?:costs?(?: of sales)?|cogs)\b|(?:销售|銷售)?成本/giu],
  [
    'amount',
    /\b(?:actuals?|net|sales|revenues?|turnover|amounts?)\b|实际|實際|实绩|實績|(?:销售|銷售)[额額]?|业绩|業績|[营營](?:业额|業額|收)|收入|金[额額]|完成/giu,
  ],
];

/** Says nothing about which month and which measure. */
const fillers = /\b(?:monthly|months?|by)\b|月度|每月|各月|当月|當月|\([^()]*\)|\[[^[\]]*\]|[:_-]$|^[:_-]/giu;

/** Fewer columns of months do not make a pivoted table. */
const fewestMonths = 2;

/** Headers a step. */
const STRETCH = 1000;

/**
 * The columns whose headers name months: 2024-01, Jan 24, 1月 under 2024年, 113年1月, each with words for plan, cost or sales. A
 * month without a year is that of the nearest earlier column of the same year, or of the year that stands above the table.
 * @param year that is named above the table, if exactly one is
 */
export function* findMonthColumns(headers: readonly string[], year: number | undefined): Steps<readonly MonthColumn[]> {
  const months: MonthColumn[] = [];
  const seen = new Set<string>();
  let earlier: PlainMonth | undefined;
  for (const [column, header] of headers.entries()) {
    if (column % STRETCH === STRETCH - 1) yield { done: column, total: headers.length };
    const { measure, text } = takeMeasure(header);
    const found = readMonth(text, earlier, year);
    const serial = found && plainDateToSerial({ ...found, day: 1 });
    const key = `${serial} ${measure}`;
    if (found === undefined || serial === undefined || seen.has(key)) continue;
    seen.add(key);
    earlier = found;
    months.push({ column, month: serial, measure });
  }
  return new Set(months.map(({ month }) => month)).size < fewestMonths ? [] : months;
}

/** The one year that these texts name: `2024年度销售统计`, `Sales 2024`, `民國113年`; `undefined` if there are none or several. */
export function findYear(texts: readonly string[]): number | undefined {
  const years = new Set(
    texts.flatMap((text) =>
      [
        ...text
          .normalize('NFKC')
          .matchAll(/(?:民[国國]\s*\d{2,3}|(?<!\d)(?:(?:19|20)\d{2}|1[01]\d(?=\s*年)))(?:\s*年)?(?!\d)/gu),
      ].map(([match]) => parseYear(match.trim())),
    ),
  );
  const [only] = years;
  return years.size === 1 ? only : undefined;
}

/** The measure that a header names, and the header without the words for it. */
function takeMeasure(header: string): { readonly measure: Measure; readonly text: string } {
  const plain = header.normalize('NFKC').replace(/[\r\n]+/gu, ' ');
  const measure = measureWords.find(([, words]) => plain.search(words) >= 0)?.[0] ?? 'amount';
  const text = measureWords.reduce((rest, [, words]) => rest.replaceAll(words, ' '), plain);
  return { measure, text };
}

/** What is left must be a month, or a month and its year, and nothing else. */
function readMonth(text: string, earlier: PlainMonth | undefined, year: number | undefined): PlainMonth | undefined {
  const parts = text
    .split(headingSeparator)
    .map((part) => part.trim().replaceAll(fillers, ' ').trim())
    .filter((part) => part !== '');
  const complete = parts.length === 1 ? parseMonth(parts[0] ?? '') : undefined;
  if (complete !== undefined) return complete;
  const years = parts.map(parseYear);
  const months = parts.map((part) => parseMonthOfYear(part) ?? parseMonth(part));
  if (parts.length === 0 || parts.some((_part, at) => years[at] === undefined && months[at] === undefined))
    return undefined;
  const month = months.find((each) => each !== undefined);
  if (month === undefined) return undefined;
  if (typeof month !== 'number') return month;
  const named = years.find((each) => each !== undefined) ?? yearOfRow(month, earlier) ?? year;
  return named === undefined ? undefined : { year: named, month };
}

/** Months that go on rising belong to the year of the last that named it. */
function yearOfRow(month: number, earlier: PlainMonth | undefined): number | undefined {
  return earlier !== undefined && month >= earlier.month ? earlier.year : undefined;
}
