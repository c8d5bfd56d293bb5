import { isoToPlainDate } from '../../domain/plainDate';
import { plainDateToSerial } from '../../domain/serialDate';
import type { Finding } from '../archiveCheck';
import type { CheckedArchive } from './checkedArchive';
import { findingAt, valueAt } from './checkedArchive';

/** Personal facts that should no longer be kept (PIPL article 19). To delete them is for a person to decide. */
export function* findKeptTooLong({ tables, today }: CheckedArchive): Generator<Finding> {
  const table = tables.get('personalFacts');
  const day = isoToPlainDate(today);
  const now = day && plainDateToSerial(day);
  if (table === undefined || now === undefined) return;
  for (const row of table.filledRows) {
    const keepUntil = valueAt(table, 'keepUntil', row);
    if (typeof keepUntil === 'number' && keepUntil < now) yield findingAt('keptTooLong', table, 'keepUntil', row);
  }
}
