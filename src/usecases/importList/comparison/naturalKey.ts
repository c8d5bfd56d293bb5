import type { CellValue } from '../../../archive/cellValue';
import type { TableId } from '../../../archive/field';
import { isBlank } from '../../../archive/isBlank';
import { foldText } from '../../../domain/foldText';
import { plainDateToSerial, serialToPlainDate } from '../../../domain/serialDate';

/** Stands between the parts of a key; nobody types it. */
const gap = '\u001F';

/** Fields by which a record without a number is known, beside its customer. */
export const naturalFields: Readonly<Partial<Record<TableId, readonly string[]>>> = {
  contacts: ['name'],
  monthlySales: ['month', 'productLine'],
};

/**
 * Makes the function that tells by what a record is known that has no number: a contact by its customer and name, a month's
 * sales by customer, month and product line. It answers `''` where there is nothing of the kind.
 */
export function makeNaturalKey(
  table: TableId,
  simplify: (text: string) => string,
): (valueOf: (field: string) => CellValue, customer: string) => string {
  if (table === 'contacts') {
    return (valueOf, customer) => joinParts(customer, foldText(String(valueOf('name')), { simplify }));
  }
  if (table !== 'monthlySales') return () => '';
  const months = new Map<CellValue, string>();
  const readMonth = (value: CellValue): string => {
    const known = months.get(value);
    if (known !== undefined) return known;
    const month = isBlank(value) ? '' : String(firstOfMonth(value) ?? value);
    months.set(value, month);
    return month;
  };
  const lines = new Map<CellValue, string>();
  const readLine = (value: CellValue): string => {
    const known = lines.get(value);
    if (known !== undefined) return known;
    const line = foldText(String(value), { simplify });
    lines.set(value, line);
    return line;
  };
  return (valueOf, customer) => {
    const key = joinParts(customer, readMonth(valueOf('month')));
    return key === '' ? '' : key + gap + readLine(valueOf('productLine'));
  };
}

function joinParts(customer: string, part: string): string {
  return customer === '' || part === '' ? '' : customer + gap + part;
}

/** Serial of the first day of the month in which a day lies; months are entered by any of their days. */
function firstOfMonth(value: CellValue): number | undefined {
  const date = typeof value === 'number' ? serialToPlainDate(value) : undefined;
  return date && plainDateToSerial({ ...date, day: 1 });
}
