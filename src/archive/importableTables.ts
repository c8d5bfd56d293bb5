import { catalogue } from './catalogue';
import type { Field, TableId } from './field';

/** The tables that lists can be imported into, in the order in which they are offered: what people bring most often first. */
export const importableTables: readonly TableId[] = [
  'customers',
  'contacts',
  'orders',
  'monthlySales',
  'receivables',
  'returns',
  'products',
  'loans',
];

/** What the archive fills itself, beside computed columns. */
const ownFields: ReadonlySet<string> = new Set(['toClearUp', 'importedFrom']);

/** The fields of a table into which a column of a list may go: all but those that the archive fills itself. */
export function listMappableFields(table: TableId): readonly Field[] {
  return catalogue[table].fields.filter((field) => field.type !== 'computed' && !ownFields.has(field.id));
}
