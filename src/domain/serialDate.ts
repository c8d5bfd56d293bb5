import type { PlainDate } from './plainDate';
import { isRealDay } from './plainDate';

/** The last day that a spreadsheet can show, 9999-12-31. */
export const lastSerial = 2_958_465;

/** Excel, as Lotus before it, has a 29 February 1900 that never was: serial 60. Later serials are one too high. */
const inventedSerial = 60;

const daysBefore1900 = countDays(1899, 12, 31);

/**
 * The day of an Excel serial (1900 date system); a time of day is dropped. 1 is 1900-01-01, 61 is 1900-03-01.
 * `undefined` for serials outside 1..2 958 465 and for 60, the day that never was.
 */
export function serialToPlainDate(serial: number): PlainDate | undefined {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= lastSerial) || whole === inventedSerial) return undefined;
  return daysToPlainDate(daysBefore1900 + (whole > inventedSerial ? whole - 1 : whole));
}

/** The Excel serial of a day from 1900-01-01 to 9999-12-31; `undefined` for others and for days that do not exist. */
export function plainDateToSerial(date: PlainDate): number | undefined {
  if (!isRealDay(date) || date.year < 1900) return undefined;
  const days = countDays(date.year, date.month, date.day) - daysBefore1900;
  return days >= inventedSerial ? days + 1 : days;
}

/**
 * Days since 0000-03-01. The year is taken to begin in March, so that the leap day is its last and a month's days follow
 * from its number alone: five months, of 153 days, repeat.
 */
function countDays(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((153 * marchMonth + 2) / 5) + day - 1;
}

/** The inverse of `countDays`, by the 400-year cycle of 146 097 days. */
function daysToPlainDate(days: number): PlainDate {
  const cycle = Math.floor(days / 146_097);
  const dayOfCycle = days - cycle * 146_097;
  const yearOfCycle = Math.floor(
    (dayOfCycle - Math.floor(dayOfCycle / 1460) + Math.floor(dayOfCycle / 36_524) - Math.floor(dayOfCycle / 146_096)) /
      365,
  );
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}
