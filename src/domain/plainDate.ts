/** A day of the Gregorian calendar, without time and zone, so that it cannot shift by one. */
export interface PlainDate {
  readonly year: number;
  /** 1..12 */
  readonly month: number;
  /** 1..31 */
  readonly day: number;
}

/** Whether there is such a day; years 1 to 9999. */
export function isRealDay({ year, month, day }: PlainDate): boolean {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return false;
  if (!Number.isInteger(month) || month < 1 || month > 12) return false;
  return Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** `2023-08-31`. The year always has four digits. */
export function plainDateToIso({ year, month, day }: PlainDate): string {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The day of an ISO text `2023-08-31`; `undefined` for another form or a day that does not exist. */
export function isoToPlainDate(iso: string): PlainDate | undefined {
  // Groups of the pattern would make an array for each of many thousand days.
  if (!isoForm.test(iso)) return undefined;
  const date = { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
  return isRealDay(date) ? date : undefined;
}

const isoForm = /^\d{4}-\d{2}-\d{2}$/;

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
