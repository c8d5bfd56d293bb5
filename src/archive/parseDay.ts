import type { Outcome } from '../domain/outcome';
import { fail, succeed } from '../domain/outcome';
import type { DateOrder } from '../domain/parseDate';
import { parseDate } from '../domain/parseDate';
import { parseMonth } from '../domain/parseMonth';
import type { PlainDate } from '../domain/plainDate';
import { lastSerial, plainDateToSerial, serialToPlainDate } from '../domain/serialDate';
import type { CellValue } from './cellValue';
import type { Field } from './field';
import { isDateFormat, isMonthFormat } from './numberFormat';
import type { UnfitReason } from './unfitReason';

/** What must be known beside the value itself. */
export interface DayContext {
  readonly numberFormat: string;
  readonly dateOrder?: DateOrder | undefined;
  readonly hasRocYears?: boolean;
}

/** 2100-01-01: a number under no format of days that would be a later day has another meaning. */
const latestPlainSerial = 73_051;

/**
 * Reads a day and answers its serial, as a spreadsheet keeps it; a time of day is dropped. In a field that shows months only
 * a month is enough, and stands for its first day.
 */
export function parseDay(field: Field, value: CellValue, context: DayContext): Outcome<CellValue, UnfitReason> {
  const date = typeof value === 'number' ? readNumber(field, value, context) : readText(field, String(value), context);
  if (!date.ok) return date;
  const serial = plainDateToSerial(date.value);
  return serial === undefined ? fail('notADate') : succeed(serial);
}

function readText(field: Field, text: string, context: DayContext): Outcome<PlainDate, UnfitReason> {
  const month = isMonthFormat(field.numberFormat) ? parseMonth(text) : undefined;
  return month === undefined ? parseDate(text, context.dateOrder, context.hasRocYears) : succeed({ ...month, day: 1 });
}

/**
 * A number under a date format is a serial. Under another format it may be one that lost its format, a date written
 * together (20230831, 1120831), or a bare year, which is no day.
 */
function readNumber(field: Field, value: number, context: DayContext): Outcome<PlainDate, UnfitReason> {
  const isShownAsDay = isDateFormat(context.numberFormat);
  const isBareYear = !isShownAsDay && value >= 1000 && value < 2500;
  if (isBareYear || value > 99_999_999) return fail('notADate');
  if (!isShownAsDay && value >= latestPlainSerial && Number.isInteger(value))
    return readText(field, String(value), context);
  const date = value > lastSerial ? undefined : serialToPlainDate(value);
  return date === undefined ? fail('notADate') : succeed(date);
}
