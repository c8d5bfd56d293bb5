import { isoToPlainDate } from './plainDate';
import { plainDateToSerial } from './serialDate';

/**
 * An ISO date as the serial that stands in a cell.
 * @throws Error if it is none that a spreadsheet can hold.
 */
export function isoToSerial(iso: string): number {
  const date = isoToPlainDate(iso);
  const serial = date && plainDateToSerial(date);
  if (serial === undefined) throw new Error(`Not an ISO date that a spreadsheet can hold: ${iso}`);
  return serial;
}
