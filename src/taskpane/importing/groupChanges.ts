import type { TableId } from '../../archive/field';
import type { RecordKey } from '../../archive/plan';
import type { ImportedChange } from '../../usecases/importList/listImport';

/** A record that changes, with all of its cells that do. */
export interface ChangedRecord {
  readonly key: string;
  readonly table: TableId;
  readonly record: RecordKey;
  /** Row of the source that changes it first, one-based. */
  readonly row: number;
  readonly changes: readonly ImportedChange[];
}

/** The changes by record, in the order in which records change first. */
export function groupChanges(changes: readonly ImportedChange[]): readonly ChangedRecord[] {
  const records = new Map<string, ChangedRecord & { readonly changes: ImportedChange[] }>();
  for (const change of changes) {
    const { table, record, row } = change;
    const key = `${table} ${record}`;
    const known = records.get(key);
    if (known === undefined) records.set(key, { key, table, record, row, changes: [change] });
    else known.changes.push(change);
  }
  return [...records.values()];
}
