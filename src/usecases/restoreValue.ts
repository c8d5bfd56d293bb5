import type { TableId } from '../archive/field';
import { findFieldByHeader, findTableByName } from '../archive/findByWords';
import type { RecordKey } from '../archive/plan';
import type { FileRecord } from './customerFiles';

/** The value that an entry of the change log says a cell had before. */
export interface LoggedValue {
  readonly table: TableId;
  readonly record: RecordKey;
  /** By id; `extra:` and the header for a column that the user has added. */
  readonly field: string;
  /** As the log writes values, see `plainSigns`. */
  readonly before: string;
}

/**
 * What an entry of the change log is about, from the words that it uses in whatever language. `undefined` for an entry about a
 * whole record, or about a table that the archive does not know.
 */
export function findLoggedValue(entry: FileRecord): LoggedValue | undefined {
  const textOf = (field: string): string => String(entry.values[field] ?? '');
  const table = findTableByName(textOf('table'));
  const header = textOf('field');
  if (table === undefined || header === '') return undefined;
  const isOfCustomer = table === 'customers' && textOf('customerNumber') !== '';
  return {
    table,
    // A customer that got another number since is known in the log by the new one.
    record: textOf(isOfCustomer ? 'customerNumber' : 'record'),
    field: findFieldByHeader(table, header)?.id ?? `extra:${header}`,
    before: textOf('before'),
  };
}
