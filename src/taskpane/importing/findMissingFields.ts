import { catalogue } from '../../archive/catalogue';
import type { TableId } from '../../archive/field';
import { tablesKnownByNumber } from '../../archive/identifiesRecord';
import type { ImportMapping, ImportProposal } from '../../usecases/importList/importMapping';

/** What a new record of each table cannot do without, beside the number that the archive gives. */
const neededFields: Partial<Record<TableId, readonly string[]>> = {
  customers: ['name'],
  contacts: ['name'],
  products: ['name'],
};

/** A field that no column goes into. */
export interface MissingField {
  readonly table: TableId;
  readonly field: string;
  /** Whether new records come in without it, because their numbers tell them apart. */
  readonly isOptional: boolean;
}

/** The fields that a new record of the table that the list is about should have, and no column goes into. */
export function findMissingFields({ table }: ImportProposal, { targets }: ImportMapping): readonly MissingField[] {
  const isFed = (field: string): boolean =>
    targets.some((target) => target.kind === 'field' && target.table === table && target.field === field);
  const isOptional = tablesKnownByNumber.includes(table) && isFed(catalogue[table].keyField);
  return (neededFields[table] ?? []).filter((field) => !isFed(field)).map((field) => ({ table, field, isOptional }));
}
