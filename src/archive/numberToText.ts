import { plainDateToIso } from '../domain/plainDate';
import { serialToPlainDate } from '../domain/serialDate';
import { isDateFormat, showByDigits } from './numberFormat';

/**
 * A number as text, exact to the digit, for a field that holds text: 123 under the format `000000` becomes `000123`, a
 * serial under a date format becomes the day. `undefined` where the spreadsheet has already lost digits: it holds 15.
 */
export function numberToText(number: number, numberFormat: string): string | undefined {
  if (isDateFormat(numberFormat)) {
    const date = serialToPlainDate(number);
    if (date !== undefined) return plainDateToIso(date);
  }
  const text = String(Number(number.toPrecision(15)));
  if (!Number.isFinite(number) || Math.abs(number) >= 1e15 || text.includes('e')) return undefined;
  return showByDigits(number, numberFormat) ?? text;
}
