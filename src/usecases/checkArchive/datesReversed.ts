import type { TableId } from '../../archive/field';
import type { Finding } from '../archiveCheck';
import type { CheckedArchive } from './checkedArchive';
import { findingAt, valueAt } from './checkedArchive';

/** Days of which the second cannot come before the first. An invoice may well be paid before its day. */
const orders: readonly { readonly table: TableId; readonly first: string; readonly second: string }[] = [
  { table: 'customers', first: 'founded', second: 'firstTraded' },
  { table: 'customers', first: 'openedOn', second: 'closedOn' },
  { table: 'orders', first: 'date', second: 'requiredOn' },
  { table: 'orders', first: 'date', second: 'deliveredOn' },
  { table: 'orders', first: 'date', second: 'validUntil' },
  { table: 'receivables', first: 'date', second: 'due' },
  { table: 'loans', first: 'lentOn', second: 'dueBack' },
  { table: 'loans', first: 'lentOn', second: 'returnedOn' },
  { table: 'personalFacts', first: 'recordedOn', second: 'keepUntil' },
];

/** Days that come before what they follow from, such as an invoice due before its date. The detail is the first day. */
export function* findDatesReversed({ tables }: CheckedArchive): Generator<Finding> {
  for (const { table: id, first, second } of orders) {
    const table = tables.get(id);
    for (const row of table?.filledRows ?? []) {
      if (table === undefined) continue;
      const begin = valueAt(table, first, row);
      const end = valueAt(table, second, row);
      if (typeof begin === 'number' && typeof end === 'number' && end < Math.floor(begin)) {
        yield findingAt('datesReversed', table, second, row, { detail: begin });
      }
    }
  }
}
