import type { CellValue } from '../../archive/cellValue';
import { catalogue } from '../../archive/catalogue';
import type { Field, TableId } from '../../archive/field';
import type { RecordKey } from '../../archive/plan';
import { isPolicyTable } from '../../archive/policyRows';

/** A table as it is looked through: the columns in which something about a person may stand. */
export interface PersonTable {
  readonly id: TableId;
  readonly records: readonly RecordKey[];
  /** By field id; extra columns of the user begin with `extra:`. */
  readonly columns: ReadonlyMap<string, readonly CellValue[]>;
}

/** The tables that may say something of a person, in the order of the catalogue. */
export const personTables: readonly TableId[] = Object.values(catalogue)
  .map(({ id }) => id)
  .filter((id) => !isPolicyTable(id));

/** Whether words may stand in the field. Numbers of records are no words; they say whose a record is. */
export function mayNamePeople({ type }: Pick<Field, 'type'>): boolean {
  return type === 'text' || type === 'identifier';
}

export function valueIn({ columns }: PersonTable, field: string, row: number): CellValue {
  return columns.get(field)?.[row] ?? '';
}
