import { newArchiveTables } from '../archive/newArchiveTables';
import type { ArchiveCreation, ArchiveDissolution, MadeTable, Plan } from '../archive/plan';

/**
 * The plan that takes an applied plan back: values as they were before, appended records removed, removed ones appended, a
 * new archive taken away. `undefined` for plans that made columns, because somebody may have written into those since, and for
 * those that took an archive away, because they do not know what was in it.
 */
export function invertPlan(plan: Plan): Plan | undefined {
  if (plan.dissolution !== undefined || plan.restoredColumns.length > 0) return undefined;
  if (plan.creation !== undefined) return { ...nothing, dissolution: dissolve(plan.creation) };
  return {
    ...nothing,
    ...(plan.extension && { reduction: plan.extension }),
    ...(plan.reduction && { extension: plan.reduction }),
    columnChanges: plan.columnChanges.map(({ table, field, changes }) => ({
      table,
      field,
      changes: changes.map(({ record, before, after }) => ({ record, before: after, after: before })),
    })),
    appended: plan.removed,
    removed: plan.appended,
    ensuresColours: plan.ensuresColours,
  };
}

const nothing: Plan = {
  name: 'undo',
  columnChanges: [],
  appended: [],
  removed: [],
  restoredColumns: [],
  ensuresColours: false,
};

function dissolve({ records, extraColumns, sourceSheet }: ArchiveCreation): ArchiveDissolution {
  const tables = newArchiveTables.map(({ id }): MadeTable => ({
    ...(records.find(({ table }) => table === id) ?? { table: id, fields: [], records: [] }),
    extraColumns: id === 'customers' ? extraColumns.map((column) => column.id) : [],
  }));
  return { tables, ...(sourceSheet !== undefined && { sourceSheet }) };
}
