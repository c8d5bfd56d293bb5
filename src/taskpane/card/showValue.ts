import { fieldOf, findField } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import type { FieldType, TableId } from '../../archive/field';
import { numberToText } from '../../archive/numberToText';
import { plainDateToIso } from '../../domain/plainDate';
import { serialToPlainDate } from '../../domain/serialDate';
import type { Formats } from '../createFormats';

/** Types whose values are no quantities, also where a person has typed one as a number: an order 10424, a phone 7025551838. */
const writtenTypes: ReadonlySet<FieldType> = new Set(['text', 'identifier', 'reference', 'choice']);

/** A cell's value as a person reads it: numbers, shares and days as the document's locale writes them, text as it stands. */
export function showValue(table: TableId, field: string, value: CellValue, formats: Formats): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const definition = findField(table, field);
  const type = definition?.type ?? 'number';
  if (writtenTypes.has(type)) return numberToText(value, 'General') ?? String(value);
  if (type === 'date' || type === 'dateTime') return showDay(value, formats);
  const isShare = type === 'percent' || type === 'probability' || definition?.numberFormat.includes('%') === true;
  if (isShare) return formats.share(value);
  // A year is no quantity, and of what is calculated only amounts have two decimals.
  if (type === 'integer' && definition?.numberFormat === '0') return String(value);
  const isMoney =
    type === 'money' ||
    (type === 'computed' && definition?.numberFormat === fieldOf('customers', 'expectedValue').numberFormat);
  return isMoney ? formats.money(value) : formats.decimal(value);
}

/** Whether values of the field are set flush right, so that amounts can be compared. */
export function isNumeric(type: FieldType | undefined): boolean {
  return type === 'money' || type === 'number' || type === 'integer' || type === 'percent' || type === 'computed';
}

function showDay(serial: number, formats: Formats): string {
  const day = serialToPlainDate(serial);
  return day === undefined ? formats.decimal(serial) : formats.date(plainDateToIso(day));
}
