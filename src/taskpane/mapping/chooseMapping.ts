import type { ColumnMapping } from '../../usecases/proposeMapping';

export interface ChosenMapping {
  readonly mapping: readonly ColumnMapping[];
  /** The column that had the field until now; it is kept as an extra column instead. */
  readonly takenFrom?: number;
}

/**
 * Gives a column what the user chose for it. A field holds one column at most, so choosing one that is in use takes it
 * from the other column: the last word counts, and nothing is dropped.
 */
export function chooseMapping(mapping: readonly ColumnMapping[], column: number, choice: ColumnMapping): ChosenMapping {
  const takenFrom =
    choice.kind === 'field'
      ? mapping.findIndex((other, index) => index !== column && other.kind === 'field' && other.field === choice.field)
      : -1;
  const chosen = mapping.map((before, index): ColumnMapping => {
    if (index === column) {
      return choice;
    }
    return index === takenFrom ? { kind: 'extra' } : before;
  });
  return takenFrom === -1 ? { mapping: chosen } : { mapping: chosen, takenFrom };
}
