import { catalogue } from '../../../archive/catalogue';
import type { CellValue } from '../../../archive/cellValue';
import type { TableId } from '../../../archive/field';
import { isBlank } from '../../../archive/isBlank';
import { temporaryKeyOf } from '../readRecords';
import type { RowValues } from './readRow';

/** The field by which records of a table name their customer; `undefined` where they have none. */
export function customerFieldOf(table: TableId): string | undefined {
  return catalogue[table].fields.find(({ references }) => references === 'customers')?.id;
}

/**
 * What stands for the customer of a row in all of its records: the number from the customer's own column, else from a column of
 * another table, else a temporary key.
 */
export function findCustomerKey(rowsByTable: ReadonlyMap<TableId, RowValues>, row: number): CellValue {
  for (const [table, { values }] of rowsByTable) {
    const number = values.get(table === 'customers' ? 'customerNumber' : (customerFieldOf(table) ?? '')) ?? '';
    if (!isBlank(number)) return number;
  }
  return temporaryKeyOf(row);
}

/** By what a customer is known again that stands in several rows, each with another contact, order or month. */
export function signatureOf({ values, misfits }: RowValues, valueAt: (position: number) => CellValue): string {
  const unfit = misfits.map(({ position }) => `${position}\u001F${valueAt(position)}`);
  return JSON.stringify([...values.entries(), ...unfit]);
}
