import type { CellValue } from '../../archive/cellValue';
import { isBlank } from '../../archive/isBlank';
import { readNumber } from '../../domain/operand';
import { parseDate } from '../../domain/parseDate';
import { parseMonth } from '../../domain/parseMonth';
import type { PlainDate } from '../../domain/plainDate';
import { lastSerial, plainDateToSerial } from '../../domain/serialDate';

/** The number of a cell; one that was typed as text counts. `undefined` where it is blank, NaN where something else stands. */
export function readAmount(value: CellValue | undefined): number | undefined {
  if (typeof value === 'number') return value;
  if (value === undefined || isBlank(value)) return undefined;
  const number = typeof value === 'string' ? readNumber(value) : undefined;
  return number?.ok === true ? number.value : Number.NaN;
}

/** The day of a cell as its serial, without a time; a day typed as text counts. `undefined` where it is blank, NaN otherwise. */
export function readDay(value: CellValue | undefined): number | undefined {
  if (typeof value === 'number') return value >= 1 && value <= lastSerial ? Math.floor(value) : Number.NaN;
  if (value === undefined || isBlank(value)) return undefined;
  const date = typeof value === 'string' ? parseDate(value) : undefined;
  return date?.ok === true ? toSerial(date.value) : Number.NaN;
}

/** The same for a cell that holds a month, which stands for its first day: `2026-11`, `2026年11月`, or any day of it. */
export function readMonth(value: CellValue | undefined): number | undefined {
  const month = typeof value === 'string' ? parseMonth(value) : undefined;
  return month === undefined ? readDay(value) : toSerial({ ...month, day: 1 });
}

function toSerial(date: PlainDate): number {
  return plainDateToSerial(date) ?? Number.NaN;
}
