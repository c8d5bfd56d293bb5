import { findField } from './catalogue';
import type { TableId } from './field';

/** Tables whose records are known by their numbers where they have no names. */
export const tablesKnownByNumber: readonly TableId[] = ['customers', 'products'];

/** What tells one record from another beside its number and what it belongs to. */
const tellingFields: Partial<Record<TableId, readonly string[]>> = {
  customers: ['name'],
  contacts: ['name'],
  products: ['name'],
  monthlySales: ['month', 'amount'],
  loans: ['recipient'],
};

/**
 * Whether a record would be none without a value here: whom it belongs to, its name, the month and the amount of sales. Whatever
 * else a record must have can be added later, and "Check the archive" lists it until then.
 */
export function identifiesRecord(table: TableId, field: string): boolean {
  const known = findField(table, field);
  if (known?.type === 'reference' && known.isRequired === true) return true;
  return tellingFields[table]?.includes(field) === true;
}
