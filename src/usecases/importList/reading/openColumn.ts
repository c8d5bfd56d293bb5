import type { CellValue } from '../../../archive/cellValue';
import type { Field } from '../../../archive/field';
import { findHeaderUnit } from '../../../archive/headerFactor';
import { isBlank } from '../../../archive/isBlank';
import type { Language } from '../../../archive/language';
import { isMonthFormat } from '../../../archive/numberFormat';
import type { ValueContext } from '../../../archive/parseFieldValue';
import { parseFieldValue } from '../../../archive/parseFieldValue';
import type { UnfitReason } from '../../../archive/unfitReason';
import type { DecimalSign } from '../../../domain/parseAmount';
import { judgeDecimalSign } from '../../../domain/parseAmount';
import type { DateOrder } from '../../../domain/parseDate';
import type { Outcome } from '../../../domain/outcome';
import { fail, succeed } from '../../../domain/outcome';
import { plainDateToSerial, serialToPlainDate } from '../../../domain/serialDate';
import type { ImportQuestion } from '../importMapping';
import type { SourceTable } from '../sourceTable';
import type { Steps } from '../steps';
import type { ColumnValues } from './columnValues';
import { valuesOf } from './columnValues';
import type { IsForeign } from './judgeCurrencies';
import { judgeCurrencies } from './judgeCurrencies';
import { isSwapped, judgeDates } from './judgeDates';
import { findLostDigits, judgeDigits } from './judgeDigits';
import { judgeNumbers } from './judgeNumbers';

/** A column of a source, looked through once, so that each of its values can be read in the light of all others. */
export interface ColumnReader {
  /** The value in a row, given by its offset below the header, as the archive would write it. */
  readonly read: (row: number) => Outcome<CellValue, UnfitReason>;
  /** What has to be asked first: until it is answered the values that it concerns do not fit. Absent once answered. */
  readonly question?: ImportQuestion;
}

/** What is known beside the column itself. */
export interface ColumnContext {
  /** In which labels of choices are written. */
  readonly language: Language;
  /** What the user has answered about this column. */
  readonly dateOrder?: DateOrder | undefined;
  readonly decimalSign?: DecimalSign | undefined;
}

const nothing = succeed('');

/** More different values than these are not worth remembering. */
const mostRemembered = 2000;

/** What the column as a whole says about its values. */
interface Judgement {
  readonly context: Partial<ValueContext>;
  readonly question?: ImportQuestion;
  /** Why a value cannot be taken, whatever it says by itself. */
  readonly refuse?: (value: CellValue, numberFormat: string) => UnfitReason | undefined;
}

/**
 * Opens a column of a table for reading its values as a field's. Only the table's data rows are looked at.
 * @param position of the column among the table's columns
 */
export function* openColumn(
  table: SourceTable,
  position: number,
  field: Field,
  context: ColumnContext,
): Steps<ColumnReader> {
  const values = valuesOf(table, position);
  const judgement = yield* judge(values, field, context);
  const tableFactor = field.type === 'money' ? table.moneyFactor : 1;
  const headerFactor = findHeaderUnit(table.columns[position]?.header ?? '', field.type) ?? tableFactor;
  const readAs = rememberReadings(field, { language: context.language, headerFactor, ...judgement.context });
  const read = (row: number): Outcome<CellValue, UnfitReason> => {
    const value = values.at(row);
    if (isBlank(value) && field.type !== 'text') return nothing;
    const numberFormat = values.formatAt(row);
    const refused = judgement.refuse?.(value, numberFormat);
    return refused === undefined ? readAs(value, numberFormat) : fail(refused);
  };
  return { read, ...(judgement.question && { question: judgement.question }) };
}

function* judge(values: ColumnValues, field: Field, context: ColumnContext): Steps<Judgement> {
  switch (field.type) {
    case 'date':
    case 'dateTime':
      return yield* judgeAsDates(values, context);
    case 'money':
      return refuseForeign(yield* judgeAsNumbers(values, field, context), yield* judgeCurrencies(values));
    case 'number':
    case 'integer':
    case 'percent':
    case 'probability':
      return yield* judgeAsNumbers(values, field, context);
    case 'identifier':
    case 'reference': {
      const digits = yield* judgeDigits(values, field);
      return { context: {}, refuse: (value, numberFormat) => findLostDigits(value, numberFormat, digits) };
    }
    case 'text':
    case 'choice':
    case 'computed':
      return { context: {} };
  }
}

function* judgeAsDates(values: ColumnValues, { dateOrder: answer }: ColumnContext): Steps<Judgement> {
  const dates = yield* judgeDates(values);
  const dateOrder = answer ?? dates.order;
  const isAsked = dateOrder === undefined && dates.ambiguous.length > 0;
  return {
    context: { dateOrder, hasRocYears: dates.hasRocYears },
    refuse: (value, numberFormat) => (isSwapped(value, numberFormat, dates) ? 'swappedDate' : undefined),
    ...(isAsked && { question: { kind: 'dateOrder', samples: dates.ambiguous } }),
  };
}

function* judgeAsNumbers(values: ColumnValues, field: Field, { decimalSign: answer }: ColumnContext): Steps<Judgement> {
  const numbers = yield* judgeNumbers(values, field);
  const decimalSign = answer ?? numbers.sign;
  if (decimalSign !== undefined || numbers.ambiguous.length === 0) return { context: { decimalSign } };
  return {
    context: {},
    question: { kind: 'decimalSign', samples: numbers.ambiguous },
    refuse: (value) =>
      typeof value === 'string' && judgeDecimalSign(value) === 'either' ? 'ambiguousNumber' : undefined,
  };
}

/** An archive has one currency, and nobody knows the rate: sums in another are refused. */
function refuseForeign(judgement: Judgement, isForeign: IsForeign | undefined): Judgement {
  if (isForeign === undefined) return judgement;
  return {
    ...judgement,
    refuse: (value, numberFormat) =>
      isForeign(value, numberFormat) ? 'mixedCurrency' : judgement.refuse?.(value, numberFormat),
  };
}

/**
 * Reads values with one context a number format, and each of the first different values once: in long lists days, months, states
 * and lines of products come again and again.
 */
function rememberReadings(
  field: Field,
  common: Omit<ValueContext, 'numberFormat'>,
): (value: CellValue, numberFormat: string) => Outcome<CellValue, UnfitReason> {
  const byFormat = new Map<
    string,
    { context: ValueContext; readings: Map<CellValue, Outcome<CellValue, UnfitReason>> }
  >();
  return (value, numberFormat) => {
    let format = byFormat.get(numberFormat);
    if (format === undefined) {
      byFormat.set(numberFormat, (format = { context: { ...common, numberFormat }, readings: new Map() }));
    }
    const known = format.readings.get(value);
    if (known !== undefined) return known;
    const reading = toMonth(field, parseFieldValue(field, value, format.context));
    if (format.readings.size < mostRemembered) format.readings.set(value, reading);
    return reading;
  };
}

/** In a field that holds months every day of a list counts as the first of its month, so that one month is one record. */
function toMonth(field: Field, parsed: Outcome<CellValue, UnfitReason>): Outcome<CellValue, UnfitReason> {
  if (field.type !== 'date' || !isMonthFormat(field.numberFormat)) return parsed;
  const date = parsed.ok && typeof parsed.value === 'number' ? serialToPlainDate(parsed.value) : undefined;
  const first = date && plainDateToSerial({ ...date, day: 1 });
  return first === undefined ? parsed : succeed(first);
}
