import type { CellValue } from '../../archive/cellValue';
import { isDateFormat, showByDigits } from '../../archive/numberFormat';
import { plainDateToIso } from '../../domain/plainDate';
import { serialToPlainDate } from '../../domain/serialDate';
import type { ListColumn } from '../../usecases/listSnapshot';
import type { Formats } from '../createFormats';

/** A value of a list about as its sheet shows it: dates as dates, `000123` with its zeros; other numbers plain. */
export function sampleText(sample: CellValue, column: ListColumn | undefined, formats: Formats): string {
  if (typeof sample !== 'number' || column === undefined) {
    return String(sample);
  }
  const numberFormat = formatOf(sample, column);
  const date = isDateFormat(numberFormat) ? serialToPlainDate(sample) : undefined;
  return date === undefined
    ? (showByDigits(sample, numberFormat) ?? String(sample))
    : formats.date(plainDateToIso(date));
}

function formatOf(sample: CellValue, { values, numberFormats }: ListColumn): string {
  return typeof numberFormats === 'string' ? numberFormats : (numberFormats[values.indexOf(sample)] ?? '');
}
