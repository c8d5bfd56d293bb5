import { hasField } from '../archive/archiveVersion';
import { catalogue } from '../archive/catalogue';
import type { ArchiveVersion, TableId } from '../archive/field';
import type { Language } from '../archive/language';
import type { AppendedRecords, Plan, RestoredColumn } from '../archive/plan';
import { isPolicyTable, writePolicyRecords } from '../archive/policyRows';
import type { MissingColumn } from './archiveWorkbook';

export interface RepairInput {
  /** Of the archive: what came later is for an upgrade to add. */
  readonly version: ArchiveVersion;
  readonly missing: readonly MissingColumn[];
  readonly language: Language;
  /** ISO 4217; used where the settings have to be written anew. */
  readonly currency: string;
}

/**
 * Decides how to put back what an archive lacks: missing columns at the end of their table, a missing table with all its
 * columns, and in a table of policy the rows of a new archive. What is there is not touched.
 */
export function repairArchive({ version, missing, language, currency }: RepairInput): Plan {
  const restoredColumns = missing.flatMap(({ table, field }): RestoredColumn[] =>
    field === undefined ? fieldsOf(table, version).map((id) => ({ table, field: id })) : [{ table, field }],
  );
  const appended: AppendedRecords[] = missing
    .filter(({ field }) => field === undefined)
    .flatMap(({ table }): AppendedRecords[] =>
      isPolicyTable(table) ? [writePolicyRecords(table, language, currency)] : [],
    );
  return { name: 'repairArchive', columnChanges: [], appended, removed: [], restoredColumns, ensuresColours: true };
}

function fieldsOf(table: TableId, version: ArchiveVersion): string[] {
  return catalogue[table].fields.filter((field) => hasField(version, field)).map(({ id }) => id);
}
