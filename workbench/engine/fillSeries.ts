import { addMonths, addWeekdays, weekdaysBetween } from './serialDates';
import { continueWords } from './fillWords';

/** What the cells of one line of a fill have in them: a number, a date (serial number), a time of day, or text. */
export type FillValue =
  | { readonly kind: 'number' | 'date' | 'time'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string };

export type FillKind =
  | 'FillDefault'
  | 'FillCopy'
  | 'FillSeries'
  | 'FillFormats'
  | 'FillValues'
  | 'FillDays'
  | 'FillWeekdays'
  | 'FillMonths'
  | 'FillYears'
  | 'LinearTrend'
  | 'GrowthTrend';

/** Answers the value at a place of the series: 0 is the first given one, negative places lie before it. */
export type Series = (place: number) => number | string;

/**
 * Continues values of one kind that stand next to one another.
 * @param isAlone whether they are all there is in the line: a single number is then copied unless a series is asked for
 * @returns `undefined` if the values are to be repeated
 */
export function findSeries(values: readonly FillValue[], kind: FillKind, isAlone: boolean): Series | undefined {
  const [first] = values;
  if (!first || kind === 'FillCopy' || kind === 'FillFormats') return undefined;
  if (first.kind === 'text') return continueWords(values.map(({ value }) => String(value)));
  const numbers = values.map(({ value }) => Number(value));
  switch (kind) {
    case 'FillDays':
      return linear(numbers, 1);
    case 'FillWeekdays':
      return byWeekdays(numbers);
    case 'FillMonths':
      return byMonths(numbers, 1);
    case 'FillYears':
      return byMonths(numbers, 12);
    case 'LinearTrend':
      return linear(numbers, 0);
    case 'GrowthTrend':
      return growth(numbers);
    default:
      return usualSeries(numbers, first.kind, kind === 'FillSeries' || !isAlone);
  }
}

/** What dragging the fill handle does: dates by days or, if they lie whole months apart, by months; times by hours. */
function usualSeries(numbers: readonly number[], kind: FillValue['kind'], countsAlone: boolean): Series | undefined {
  if (kind === 'date') return monthsApart(numbers) === undefined ? linear(numbers, 1) : byMonths(numbers, 1);
  if (kind === 'time') return linear(numbers, 1 / 24);
  return numbers.length > 1 || countsAlone ? linear(numbers, 1) : undefined;
}

/** The straight line that fits best; exact if the steps are equal. @param single step after a single number */
function linear(numbers: readonly number[], single: number): Series {
  const [first = 0, second] = numbers;
  if (second === undefined) return (place) => first + place * single;
  const step = second - first;
  if (numbers.every((number, index) => number === first + index * step)) return (place) => first + place * step;
  const { intercept, slope } = fitLine(numbers);
  return (place) => intercept + slope * place;
}

function growth(numbers: readonly number[]): Series | undefined {
  if (numbers.some((number) => number <= 0)) return undefined;
  const [first = 0, second] = numbers;
  if (second === undefined) return undefined;
  const ratio = second / first;
  if (numbers.every((number, index) => number === first * ratio ** index)) return (place) => first * ratio ** place;
  const { intercept, slope } = fitLine(numbers.map((number) => Math.log(number)));
  return (place) => Math.exp(intercept + slope * place);
}

function fitLine(numbers: readonly number[]): { readonly intercept: number; readonly slope: number } {
  const meanPlace = (numbers.length - 1) / 2;
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const covariance = numbers.reduce((sum, number, place) => sum + (place - meanPlace) * (number - mean), 0);
  const variance = numbers.reduce((sum, _number, place) => sum + (place - meanPlace) ** 2, 0);
  const slope = covariance / variance;
  return { intercept: mean - slope * meanPlace, slope };
}

function byMonths(serials: readonly number[], single: number): Series {
  const [first = 0] = serials;
  const step = monthsApart(serials) ?? single;
  return (place) => addMonths(first, place * step);
}

function byWeekdays(serials: readonly number[]): Series {
  const [first = 0, second] = serials;
  const step = second === undefined ? 1 : weekdaysBetween(first, second) || 1;
  return (place) => addWeekdays(first, place * step);
}

/** The months from each date to the next, if they are the same for all; `undefined` otherwise or for a single date. */
function monthsApart(serials: readonly number[]): number | undefined {
  const [first = 0, second] = serials;
  if (second === undefined) return undefined;
  const months = Math.round((second - first) / 30.436875);
  const isSame = serials.every((serial, index) => addMonths(first, index * months) === serial);
  return months !== 0 && isSame ? months : undefined;
}
