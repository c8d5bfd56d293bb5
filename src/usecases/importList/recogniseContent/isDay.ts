import type { CellValue } from '../../../archive/cellValue';
import { isDateFormat } from '../../../archive/numberFormat';
import { parseDate } from '../../../domain/parseDate';

/** Whether a value is a day: a number that is shown as one, or a text that names one, even if it can be read in two ways. */
export function isDay(value: CellValue, numberFormat: string): boolean {
  if (typeof value === 'number') return isDateFormat(numberFormat);
  if (typeof value !== 'string') return false;
  const date = parseDate(value);
  return date.ok || date.problem === 'ambiguousDate';
}
