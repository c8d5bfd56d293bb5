import type { Plan, TakenOutRecords } from '../archive/plan';

/** How many cells a plan holds values for: a measure of what keeping it costs. */
export function countCells(plan: Plan): number {
  const inRecords = (entries: readonly Pick<TakenOutRecords, 'fields' | 'records'>[]): number =>
    entries.reduce((cells, { fields, records }) => cells + fields.length * records.length, 0);
  return (
    plan.columnChanges.reduce((cells, { changes }) => cells + changes.length, 0) +
    inRecords([
      ...plan.appended,
      ...plan.removed,
      ...(plan.takenOut ?? []),
      ...(plan.putIn ?? []),
      ...(plan.creation?.records ?? []),
      ...(plan.dissolution?.tables ?? []),
    ])
  );
}
