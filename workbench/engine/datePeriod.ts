import type { DynamicCriteria } from './filterState';
import { filterMonths } from './filterState';

const MILLISECONDS_PER_DAY = 86_400_000;
/** Day 0 of Excel's calendar, as it holds from March 1900 on. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const MONTHS_PER_QUARTER = 3;

/** The moment a number stands for as a date of Excel, in a form whose UTC fields are the shown ones. */
export function toDate(serial: number): Date {
  return new Date(FIRST_DAY + Math.round(serial * MILLISECONDS_PER_DAY));
}

/** The number of a day; months may lie outside of 0 to 11. */
function toSerial(year: number, month: number, day: number): number {
  return (Date.UTC(year, month, day) - FIRST_DAY) / MILLISECONDS_PER_DAY;
}

/**
 * Which dates (as numbers) lie in the period that a dynamic filter names.
 * @param today the day that counts as today, in the time zone of this machine
 * @returns `undefined` for criteria that are no periods
 */
export function inPeriod(criteria: DynamicCriteria, today: Date): ((serial: number) => boolean) | undefined {
  return inMonths(criteria) ?? inSpan(criteria, today);
}

/** A month or a quarter of any year. */
function inMonths(criteria: DynamicCriteria): ((serial: number) => boolean) | undefined {
  const quarter = /^AllDatesInPeriodQuarter([1-4])$/.exec(criteria)?.[1];
  if (quarter !== undefined) {
    return (serial) => Math.floor(toDate(serial).getUTCMonth() / MONTHS_PER_QUARTER) === Number(quarter) - 1;
  }
  const month = filterMonths.findIndex((name) => criteria === `AllDatesInPeriod${name}`);
  return month < 0 ? undefined : (serial) => toDate(serial).getUTCMonth() === month;
}

function inSpan(criteria: DynamicCriteria, today: Date): ((serial: number) => boolean) | undefined {
  const span = spanOf(criteria, today);
  return span && ((serial) => serial >= span[0] && serial < span[1]);
}

/** First day, and the day after the last. */
function spanOf(criteria: DynamicCriteria, today: Date): readonly [number, number] | undefined {
  const [year, month] = [today.getFullYear(), today.getMonth()];
  const day = toSerial(year, month, today.getDate());
  const days: Partial<Record<DynamicCriteria, number>> = { Yesterday: -1, Today: 0, Tomorrow: 1 };
  const offset = days[criteria];
  if (offset !== undefined) return [day + offset, day + offset + 1];
  if (criteria === 'YearToDate') return [toSerial(year, 0, 1), day + 1];
  const [, which, unit] = /^(Last|This|Next)(Week|Month|Quarter|Year)$/.exec(criteria) ?? [];
  if (which === undefined) return undefined;
  const step = which === 'Last' ? -1 : which === 'Next' ? 1 : 0;
  switch (unit) {
    case 'Week': {
      const sunday = day - today.getDay() + 7 * step;
      return [sunday, sunday + 7];
    }
    case 'Month':
      return [toSerial(year, month + step, 1), toSerial(year, month + step + 1, 1)];
    case 'Quarter': {
      const first = month - (month % MONTHS_PER_QUARTER) + MONTHS_PER_QUARTER * step;
      return [toSerial(year, first, 1), toSerial(year, first + MONTHS_PER_QUARTER, 1)];
    }
    default:
      return [toSerial(year + step, 0, 1), toSerial(year + step + 1, 0, 1)];
  }
}
