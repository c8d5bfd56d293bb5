import type { ArchiveVersion, Field, TableDefinition } from './field';

/** The version that this add-in makes. Older archives are upgraded, which only adds to them. */
export const currentArchiveVersion: ArchiveVersion = 4;

/** Whether an archive of this version has the table, unless it is one that is made only on request. */
export function hasTable(version: ArchiveVersion, table: TableDefinition): boolean {
  return table.since <= version && table.isOptional !== true;
}

/** Whether an archive of this version that has the table has the column too. */
export function hasField(version: ArchiveVersion, field: Field): boolean {
  return (field.since ?? 1) <= version;
}
