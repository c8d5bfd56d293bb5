import { catalogue } from '../archive/catalogue';
import type { CellValue } from '../archive/cellValue';
import type { TableId } from '../archive/field';
import type { ColumnChange } from '../archive/plan';
import { recordKeys } from '../archive/recordKeys';
import type { ColumnValues, NeededColumn } from './checkChanges';

/** A column that holds numbers of records of another table, or of its own. */
interface ReferenceColumn extends NeededColumn {
  readonly keyField: string;
}

/** The columns that have to be read before a record of the table gets another number. */
export function listReferences(table: TableId): NeededColumn[] {
  return referencesTo(table).flatMap(({ table: from, field, keyField }) => [
    { table: from, field: keyField },
    { table: from, field },
  ]);
}

/**
 * The changes that let every record follow which refers to a record that gets another number, so that no relation is lost: its
 * contacts, orders, history and whoever is supplied through it. Entries of the change log follow as well, but what they say of
 * the record stays as it was said then.
 */
export function renumberRecord(
  table: TableId,
  before: CellValue,
  after: CellValue,
  columns: ColumnValues,
): ColumnChange[] {
  return referencesTo(table).flatMap(({ table: from, field, keyField }): ColumnChange[] => {
    const records = recordKeys(columns(from, keyField));
    const changes = columns(from, field).flatMap((value, row) =>
      String(value) === String(before) ? [{ record: records[row] ?? '', before: value, after }] : [],
    );
    return changes.length === 0 ? [] : [{ table: from, field, changes }];
  });
}

/**
 * Whether the number is used already by records that refer to nobody. A table whose own key is the reference could not tell
 * them from those that follow, so the number counts as taken.
 */
export function isReferredTo(table: TableId, number: CellValue, columns: ColumnValues): boolean {
  return referencesTo(table)
    .filter(({ field, keyField }) => field === keyField)
    .some(({ table: from, field }) => columns(from, field).some((value) => String(value) === String(number)));
}

function referencesTo(table: TableId): ReferenceColumn[] {
  return Object.values(catalogue).flatMap(({ id, keyField, fields }) =>
    fields.filter(({ references }) => references === table).map((field) => ({ table: id, field: field.id, keyField })),
  );
}
