import type { Count } from '../strings/count';
import { isLocale } from '../strings/isLocale';

/** Writes numbers and dates as the workbook's locale does. */
export interface Formats {
  count(value: number): Count;
  /** A share 0..1 as a whole percentage. */
  percent(share: number): string;
  /** A share 0..1 as a percentage with the decimals that it has, two at most. */
  share(share: number): string;
  /** An amount without decimals. */
  amount(value: number): string;
  /** An amount of money: with two decimals, unless it is a whole number. */
  money(value: number): string;
  /** A number with the decimals that it has, two at most. */
  decimal(value: number): string;
  /** The same with its sign, also where it is above zero. */
  signed(value: number): string;
  /** A number with the decimals that it has, ten at most: for showing how a text is read. */
  exact(value: number): string;
  /** The month of an ISO date `2026-11-01`; any other text is returned as it is. */
  month(isoDate: string): string;
  /** An ISO date `2026-11-20`; any other text is returned as it is. */
  date(isoDate: string): string;
  /** A local date and time `2026-11-20T15:30:12`, without the seconds; any other text is returned as it is. */
  dateTime(isoDateTime: string): string;
  /** Several names in a sentence. */
  list(names: readonly string[]): string;
}

/** @param locale as Office gives it; one that the browser does not know counts as American English. */
export function createFormats(locale: string): Formats {
  const usable = isLocale(locale) ? locale : 'en-US';
  const integer = new Intl.NumberFormat(usable, { maximumFractionDigits: 0 });
  const decimal = new Intl.NumberFormat(usable, { maximumFractionDigits: 2 });
  const signed = new Intl.NumberFormat(usable, { maximumFractionDigits: 2, signDisplay: 'exceptZero' });
  const exact = new Intl.NumberFormat(usable, { maximumFractionDigits: 10 });
  const cents = new Intl.NumberFormat(usable, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const share = new Intl.NumberFormat(usable, { style: 'percent', maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(usable, { style: 'percent', maximumFractionDigits: 0 });
  // Plain dates know no time zone, so they are written as of UTC, in which they are read.
  const date = new Intl.DateTimeFormat(usable, { dateStyle: 'medium', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(usable, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  const dateTime = new Intl.DateTimeFormat(usable, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  const list = new Intl.ListFormat(usable, { type: 'conjunction' });
  return {
    count: (value) => ({ value, text: integer.format(value) }),
    percent: (share) => percent.format(share),
    share: (value) => share.format(value),
    money: (value) => (Number.isInteger(value) ? integer : cents).format(value),
    decimal: (value) => decimal.format(value),
    signed: (value) => signed.format(value),
    amount: (value) => integer.format(value),
    exact: (value) => exact.format(value),
    month: (isoDate) => writeDay(isoDate, month),
    date: (isoDate) => writeDay(isoDate, date),
    dateTime: (isoDateTime) => {
      const isLocal = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/.test(isoDateTime);
      const milliseconds = isLocal ? Date.parse(`${isoDateTime}Z`) : NaN;
      return Number.isNaN(milliseconds) ? isoDateTime : dateTime.format(milliseconds);
    },
    list: (names) => list.format(names),
  };
}

function writeDay(isoDate: string, format: Intl.DateTimeFormat): string {
  const milliseconds = /^\d{4}-\d{2}-\d{2}$/.test(isoDate) ? Date.parse(`${isoDate}T00:00:00Z`) : NaN;
  return Number.isNaN(milliseconds) ? isoDate : format.format(milliseconds);
}
