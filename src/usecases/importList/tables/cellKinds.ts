import { catalogue } from '../../../archive/catalogue';
import { isBlank } from '../../../archive/isBlank';
import type { CellValue } from '../../../archive/cellValue';
import { languages } from '../../../archive/language';
import { normaliseHeader, normaliseHeaderWithoutBrackets } from '../../../archive/normaliseHeader';
import { isDateFormat } from '../../../archive/numberFormat';
import { parseAmount } from '../../../domain/parseAmount';
import { parseDate } from '../../../domain/parseDate';
import { parseMonth, parseMonthOfYear, parseYear } from '../../../domain/parseMonth';

/** Nobody names a column in more signs; a sentence above a list has more. */
const longestHeader = 120;

/** A remark such as `制表人：王芳` or `Date: 1 May`, which names its own value. */
const labelWithValue = /^[^:：]{1,20}[:：]\s*\S/u;

const mailOrAddress = /^\S+@\S+\.\S+$|^(?:https?:\/\/|www\.)\S+$/iu;

/** Digits with the signs that phone numbers have: at least six, so that `Q1` and `2024` are none. */
const phoneLike = /^[+(]?\d[\d\s()./+-]{4,}\d$/u;

const knownHeaders: ReadonlySet<string> = new Set(
  Object.values(catalogue)
    .flatMap(({ fields }) =>
      fields.flatMap(({ header, aliases }) => [...languages.map((each) => header[each]), ...aliases]),
    )
    .map(normaliseHeader),
);

/** Whether the archive knows this text as the header of any of its tables. */
export function isKnownHeader(text: string): boolean {
  return knownHeaders.has(normaliseHeader(text)) || knownHeaders.has(normaliseHeaderWithoutBrackets(text));
}

/** Whether a cell holds a number, a date or an amount, also as text. */
export function isNumberLike(value: CellValue): boolean {
  if (typeof value !== 'string') return typeof value === 'number';
  if (!/[\d０-９]/u.test(value) || value.length > 40) return false;
  if (parseAmount(value) !== undefined || phoneLike.test(value.trim())) return true;
  const date = parseDate(value);
  return date.ok || date.problem !== 'notADate' || /^[\d.,\s'’()%-]+$/u.test(value);
}

/** Whether a cell can be the header of a column: a short text, a month or a year; not a value, nor a remark with its value. */
export function isHeaderLike(value: CellValue, numberFormat: string): boolean {
  if (isBlank(value) || typeof value === 'boolean') return false;
  if (typeof value === 'number') return isDateFormat(numberFormat) || isMonthOrYear(String(value));
  const text = value.trim();
  if (isMonthOrYear(text) || isKnownHeader(text)) return true;
  return text.length <= longestHeader && !labelWithValue.test(text) && !mailOrAddress.test(text) && !isNumberLike(text);
}

/** Whether a text names a month or a year, as headers of columns of sales do. */
export function isMonthOrYear(text: string): boolean {
  return parseMonth(text) !== undefined || parseMonthOfYear(text) !== undefined || parseYear(text) !== undefined;
}
