import { plainDateToIso } from '../domain/plainDate';
import { parseAmount, scaleExactly } from '../domain/parseAmount';
import { serialToDateTime } from '../domain/serialDateTime';
import { serialToPlainDate } from '../domain/serialDate';
import type { CellValue } from './cellValue';
import type { Field } from './field';
import type { InputSigns } from './inputSigns';

/**
 * A cell's value as the text that a person edits, exact: `readInput` with the same signs reads the same value from it.
 * Days are written 2026-11-22, shares 30%, numbers without separators of thousands; a value that does not fit its field is
 * written as it stands.
 * @param field Absent for a column that the user has added.
 */
export function writeInput(field: Field | undefined, value: CellValue, signs: InputSigns): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  switch (field?.type) {
    case 'date':
      return writeDay(value) ?? writeNumber(value, signs);
    case 'dateTime':
      return serialToDateTime(value)?.replace('T', ' ') ?? writeNumber(value, signs);
    case 'percent':
    case 'probability':
      return writeShare(value, signs);
    default:
      return writeNumber(value, signs);
  }
}

/** A time of day in a column of days is not dropped unseen: then the number itself is shown. */
function writeDay(serial: number): string | undefined {
  const date = Number.isInteger(serial) ? serialToPlainDate(serial) : undefined;
  return date && plainDateToIso(date);
}

function writeNumber(value: number, { decimal }: InputSigns): string {
  return String(value).replace('.', decimal);
}

/** As a percentage, unless that would change the last digits. */
function writeShare(share: number, signs: InputSigns): string {
  const percent = `${scaleExactly(share, 100)}%`;
  return parseAmount(percent)?.value === share ? percent.replace('.', signs.decimal) : writeNumber(share, signs);
}
