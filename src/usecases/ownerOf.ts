import { catalogue } from '../archive/catalogue';
import type { CellValue } from '../archive/cellValue';
import type { TableId } from '../archive/field';
import type { ColumnValues, NeededColumn } from './checkChanges';
import { findRelation } from './customerRelations';

/** The columns that have to be read to know whose a record of the table is: mostly its own values say so. */
export function listOwnerColumns(table: TableId): NeededColumn[] {
  const through = findRelation(table)?.through;
  const ownerField = through === undefined ? undefined : findRelation(through)?.ownerField;
  return through === undefined || ownerField === undefined
    ? []
    : [catalogue[through].keyField, ownerField].map((field) => ({ table: through, field }));
}

/** The number of the customer to whom a record belongs; '' where it belongs to none. */
export function ownerOf(table: TableId, values: Readonly<Record<string, CellValue>>, columns: ColumnValues): string {
  if (table === 'customers') return String(values[catalogue.customers.keyField] ?? '');
  const relation = findRelation(table);
  const owner = relation === undefined ? '' : String(values[relation.ownerField] ?? '');
  if (relation?.through === undefined || owner === '') return owner;
  const { through } = relation;
  const row = columns(through, catalogue[through].keyField).findIndex((number) => String(number) === owner);
  const ownerField = findRelation(through)?.ownerField;
  return ownerField === undefined ? '' : String(columns(through, ownerField)[row] ?? '');
}
