import type { TableId } from '../../archive/field';
import type { ImportMapping, ImportProposal } from '../../usecases/importList/importMapping';

/** What a new record of each table cannot do without, beside the number that the archive gives. */
const neededFields: Partial<Record<TableId, readonly string[]>> = {
  customers: ['name'],
  contacts: ['name'],
  products: ['name'],
};

/** The fields that a new record of the table that the list is about needs, and no column goes into. */
export function findMissingFields(
  { table }: ImportProposal,
  { targets }: ImportMapping,
): readonly { readonly table: TableId; readonly field: string }[] {
  return (neededFields[table] ?? [])
    .filter(
      (field) => !targets.some((target) => target.kind === 'field' && target.table === table && target.field === field),
    )
    .map((field) => ({ table, field }));
}
