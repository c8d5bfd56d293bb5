import type { ImportTarget } from '../../usecases/importList/importMapping';

export interface ChosenTarget {
  readonly targets: readonly ImportTarget[];
  /** The column that had the field until now; it is kept as an extra column instead. */
  readonly takenFrom?: number;
}

/**
 * Gives a column what the user chose for it. A field of a table holds one column at most, so choosing one that is in use
 * takes it from the other column: the last word counts, and nothing is dropped.
 *
 * @param headerOf the header of a column of the list, which an extra column is called by
 */
export function chooseTarget(
  targets: readonly ImportTarget[],
  column: number,
  target: ImportTarget,
  headerOf: (column: number) => string,
): ChosenTarget {
  const takenFrom = targets.findIndex((other, index) => index !== column && isSameField(other, target));
  const chosen = targets.map((before, index): ImportTarget => {
    if (index === column) return target;
    if (index !== takenFrom || before.kind !== 'field') return before;
    return { kind: 'extra', table: before.table, header: headerOf(index) };
  });
  return takenFrom === -1 ? { targets: chosen } : { targets: chosen, takenFrom };
}

/** Whether both go into the same field of the same table. */
export function isSameField(one: ImportTarget, other: ImportTarget): boolean {
  return one.kind === 'field' && other.kind === 'field' && one.table === other.table && one.field === other.field;
}
