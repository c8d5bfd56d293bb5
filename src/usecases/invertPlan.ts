import type { Plan } from '../archive/plan';

/**
 * The plan that takes an applied plan back: values as they were before, appended records removed, removed ones appended.
 * `undefined` for plans that made sheets or columns: somebody may have written into those since.
 */
export function invertPlan(plan: Plan): Plan | undefined {
  if (plan.creation !== undefined || plan.restoredColumns.length > 0) return undefined;
  return {
    name: 'undo',
    columnChanges: plan.columnChanges.map(({ table, field, changes }) => ({
      table,
      field,
      changes: changes.map(({ record, before, after }) => ({ record, before: after, after: before })),
    })),
    appended: plan.removed,
    removed: plan.appended,
    restoredColumns: [],
    ensuresColours: plan.ensuresColours,
  };
}
