import type { PlainDate } from '../../domain/plainDate';
import { daysInMonth, isoToPlainDate, plainDateToIso } from '../../domain/plainDate';
import { plainDateToSerial, serialToPlainDate } from '../../domain/serialDate';

/** Days up to here, 2173-10-14, are remembered. */
const REMEMBERED = 100_000;

/** Years further back are nobody's to be judged, and a mistyped one must not make a year of its own. */
const YEARS_BACK = 20;

/** The day that figures are as of, and the months and years around it. Months are counted: year × 12 + month − 1. */
export class FigureDays {
  /** Serial of the day. */
  readonly asOf: number;
  /** Its month. */
  readonly month: number;
  readonly year: number;
  private readonly months = new Int32Array(REMEMBERED);
  private readonly isoDates = new Map<number, string>();

  /** @throws Error if `iso` is not an ISO date from 1900 on. */
  constructor(readonly iso: string) {
    const date = isoToPlainDate(iso);
    const serial = date && plainDateToSerial(date);
    if (date === undefined || serial === undefined)
      throw new Error(`Not an ISO date that a spreadsheet can hold: ${iso}`);
    this.asOf = serial;
    this.month = countMonths(date);
    this.year = date.year;
  }

  /** The month of a serial; 0 for the day that never was. */
  monthOf(serial: number): number {
    const known = serial < REMEMBERED ? (this.months[serial] ?? 0) : 0;
    if (known !== 0) return known;
    const date = serialToPlainDate(serial);
    const month = date === undefined ? 0 : countMonths(date);
    if (serial < REMEMBERED) this.months[serial] = month;
    return month;
  }

  yearOf(serial: number): number {
    return Math.floor(this.monthOf(serial) / 12);
  }

  /** How many months before that of the day: 0 for its own, 11 for the first of the last 12; below 0 for later ones. */
  monthsAgo(month: number): number {
    return this.month - month;
  }

  /** Whether figures of this year are kept: the last 20, this one, and the next, for which targets may stand already. */
  isKeptYear(year: number): boolean {
    return year >= this.year - YEARS_BACK && year <= this.year + 1;
  }

  /** Serial of the first day of a month. */
  firstDayOf(month: number): number {
    return plainDateToSerial({ year: Math.floor(month / 12), month: (month % 12) + 1, day: 1 }) ?? 0;
  }

  /** Serial of the last day of a month, though not after the day. */
  lastDayOf(month: number): number {
    const days = daysInMonth(Math.floor(month / 12), (month % 12) + 1);
    return Math.min(this.firstDayOf(month) + days - 1, this.asOf);
  }

  /** ISO date of a serial; `undefined` for 0. */
  toIso(serial: number): string | undefined {
    const known = this.isoDates.get(serial);
    if (known !== undefined) return known;
    const date = serialToPlainDate(serial);
    if (date === undefined) return undefined;
    const iso = plainDateToIso(date);
    this.isoDates.set(serial, iso);
    return iso;
  }
}

function countMonths({ year, month }: PlainDate): number {
  return year * 12 + month - 1;
}
