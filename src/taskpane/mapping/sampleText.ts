import type { CellValue } from '../../archive/cellValue';
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
  if (isDateFormat(numberFormat)) {
    const date = serialToPlainDate(sample);
    return date === undefined ? String(sample) : formats.date(plainDateToIso(date));
  }
  return /^0+$/.test(numberFormat) ? String(sample).padStart(numberFormat.length, '0') : String(sample);
}

function formatOf(sample: CellValue, { values, numberFormats }: ListColumn): string {
  return typeof numberFormats === 'string' ? numberFormats : (numberFormats[values.indexOf(sample)] ?? '');
}

/** Whether year or day stand in the format, outside quotes, brackets and escapes: `[$-404]yyyy"年"m"月"`, not `0.0 "day"`. */
function isDateFormat(numberFormat: string): boolean {
  return /[yd]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}
