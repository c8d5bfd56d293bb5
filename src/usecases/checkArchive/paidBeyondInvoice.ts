import type { Finding } from '../archiveCheck';
import type { CheckedArchive } from './checkedArchive';
import { findingAt, valueAt } from './checkedArchive';

/** Invoices on which more was paid than they are for. The detail is the amount of the invoice. */
export function* findPaidBeyondInvoice({ tables }: CheckedArchive): Generator<Finding> {
  const table = tables.get('receivables');
  if (table === undefined) return;
  for (const row of table.filledRows) {
    const amount = valueAt(table, 'amount', row);
    const paid = valueAt(table, 'paid', row);
    if (typeof amount === 'number' && typeof paid === 'number' && paid > Math.max(amount, 0)) {
      yield findingAt('paidBeyondInvoice', table, 'paid', row, { detail: amount });
    }
  }
}
