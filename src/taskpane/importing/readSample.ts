import { parseDate, type DateOrder } from '../../domain/parseDate';
import { plainDateToIso } from '../../domain/plainDate';
import { parseAmount, type DecimalSign } from '../../domain/parseAmount';
import type { Formats } from '../createFormats';

/** A date as it would be read, with the month spelt out by the locale; as it stands where this order reads none. */
export function readSampleDate(sample: string, order: DateOrder, formats: Formats): string {
  const date = parseDate(sample, order);
  return date.ok ? formats.date(plainDateToIso(date.value)) : sample;
}

/** A number as it would be read; as it stands where this sign reads none. */
export function readSampleNumber(sample: string, sign: DecimalSign, formats: Formats): string {
  const amount = parseAmount(sample, sign);
  return amount === undefined ? sample : formats.exact(amount.value);
}
