import { catalogue, findField } from '../archive/catalogue';
import type { CellValue } from '../archive/cellValue';
import type { TableId } from '../archive/field';
import { isBlank } from '../archive/isBlank';
import { findSupplyCycle } from '../domain/findSupplyCycle';
import type { FieldChange, InputFault } from './recordEditing';

/** A column of a table that has to be read before it can be decided. */
export interface NeededColumn {
  readonly table: TableId;
  readonly field: string;
}

/** The columns that were asked for, in the order of the rows; empty for a table or column that is not there. */
export type ColumnValues = (table: TableId, field: string) => readonly CellValue[];

const dealerField = 'suppliedThrough';

/** What has to be known of other records to check these changes of one record: mostly nothing. */
export function listNeededColumns(table: TableId, changes: readonly FieldChange[]): NeededColumn[] {
  return changes.flatMap(({ field, after }): NeededColumn[] => {
    if (isBlank(after)) return [];
    const { keyField } = catalogue[table];
    const target = findField(table, field)?.references;
    return [
      ...(field === keyField ? [{ table, field }] : []),
      ...(target === undefined ? [] : [{ table: target, field: catalogue[target].keyField }]),
      ...(isDealer(table, field) ? [{ table, field }] : []),
    ];
  });
}

/**
 * What keeps these changes of one record from being saved, as far as other records say so: a number that another record of the
 * table has, a reference to a record that does not exist, a customer supplied through itself (domain.md section 1). What is not
 * changed is not judged: a reference may have dangled before.
 * @param number The number that the record has after the changes.
 */
export function checkChanges(
  table: TableId,
  number: string,
  changes: readonly FieldChange[],
  columns: ColumnValues,
): InputFault[] {
  const { keyField } = catalogue[table];
  return changes.flatMap(({ field, before, after }): InputFault[] => {
    if (isBlank(after)) return [];
    const wanted = String(after);
    if (field === keyField) {
      const isTaken = wanted !== String(before) && has(columns(table, keyField), wanted);
      return isTaken ? [{ field, reason: 'duplicateNumber' }] : [];
    }
    const target = findField(table, field)?.references;
    if (target === undefined) return [];
    if (isDealer(table, field) && (wanted === number || hasCycle(number, wanted, columns))) {
      return [{ field, reason: 'supplyCycle' }];
    }
    return has(columns(target, catalogue[target].keyField), wanted) ? [] : [{ field, reason: 'unknownReference' }];
  });
}

function isDealer(table: TableId, field: string): boolean {
  return table === 'customers' && field === dealerField;
}

function has(numbers: readonly CellValue[], wanted: string): boolean {
  return numbers.some((number) => String(number) === wanted);
}

function hasCycle(customer: string, dealer: string, columns: ColumnValues): boolean {
  const dealers = columns('customers', dealerField);
  const numbers = columns('customers', catalogue.customers.keyField);
  const dealerOf = new Map(numbers.map((number, row) => [String(number), String(dealers[row] ?? '')]));
  return findSupplyCycle(customer, dealer, dealerOf) !== undefined;
}
