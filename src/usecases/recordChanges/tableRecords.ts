import { catalogue } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import type { TableId } from '../../archive/field';
import type { LoggedChange } from '../logChanges';

/** The values of a record, in the order of its table's recorded fields. */
export type RecordValues = readonly CellValue[];

/** The records of a table as they were last seen, by number. Records without a number are none yet. */
export interface SeenTable {
  readonly table: TableId;
  readonly fields: readonly string[];
  /** Mostly one record a number; several where somebody has given a number twice. */
  readonly records: Map<string, readonly RecordValues[]>;
}

/** Tables whose changes are recorded: all but those that are records of changes themselves. */
export const recordedTables: readonly TableId[] = Object.values(catalogue)
  .map(({ id }) => id)
  .filter((id) => id !== 'changeLog' && id !== 'tierHistory' && id !== 'imports');

/** The fields of a table that people fill; what formulas make of them is no change of its own. */
export function recordedFields(table: TableId): string[] {
  return catalogue[table].fields.filter(({ type }) => type !== 'computed').map(({ id }) => id);
}

/** Adds records as they were read; those without a number are left out. */
export function addSeen(seen: SeenTable, read: readonly RecordValues[]): void {
  const key = seen.fields.indexOf(catalogue[seen.table].keyField);
  for (const values of read) {
    const number = String(values[key] ?? '');
    if (number !== '') seen.records.set(number, [...(seen.records.get(number) ?? []), values]);
  }
}

/** What is said of a record as a whole: it came, or it went. */
export function describeRecord(
  { table, fields }: Pick<SeenTable, 'table' | 'fields'>,
  number: string,
  values: RecordValues,
  event: 'added' | 'removed',
): LoggedChange {
  const name = String(values[fields.indexOf('name')] ?? '') || number;
  return {
    table,
    record: number,
    customer: customerOf({ table, fields }, number, values),
    before: event === 'removed' ? name : '',
    after: event === 'added' ? name : '',
  };
}

/** The customer to whom a record belongs; '' where it belongs to none. */
export function customerOf(
  { table, fields }: Pick<SeenTable, 'table' | 'fields'>,
  number: string,
  values: RecordValues,
): string {
  return table === 'customers' ? number : String(values[fields.indexOf('customerNumber')] ?? '');
}
