import { catalogue } from '../archive/catalogue';
import type { TableId } from '../archive/field';

/** How the records of a table belong to customers. */
export interface CustomerRelation {
  readonly table: TableId;
  /** The field that holds the number of whom the record belongs to. */
  readonly ownerField: string;
  /** The table of these owners where they are not customers themselves, such as the contacts of personal facts. */
  readonly through?: TableId;
}

/** Every table whose records belong to customers, in the order of the catalogue. Products and settings belong to nobody. */
export const customerRelations: readonly CustomerRelation[] = Object.values(catalogue)
  .filter(({ id }) => id !== 'customers')
  .flatMap(({ id }) => relationOf(id));

/** How a table's records belong to customers; `undefined` if they do not. */
export function findRelation(table: TableId): CustomerRelation | undefined {
  return customerRelations.find((relation) => relation.table === table);
}

function relationOf(table: TableId): CustomerRelation[] {
  const direct = referenceTo('customers', table);
  if (direct !== undefined) return [{ table, ownerField: direct }];
  const contact = referenceTo('contacts', table);
  return contact === undefined ? [] : [{ table, ownerField: contact, through: 'contacts' }];
}

function referenceTo(target: TableId, table: TableId): string | undefined {
  return catalogue[table].fields.find(({ references }) => references === target)?.id;
}
