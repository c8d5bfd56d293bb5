import type { CellChange } from '../../archive/plan';

/** Adds a change to those of its field. */
export function addChange<Field>(changes: Map<Field, CellChange[]>, field: Field, change: CellChange): void {
  const group = changes.get(field);
  if (group === undefined) changes.set(field, [change]);
  else group.push(change);
}
