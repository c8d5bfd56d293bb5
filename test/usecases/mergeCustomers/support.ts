import type { CellValue } from '../../../src/archive/cellValue';
import type { FileRecord } from '../../../src/usecases/customerFiles';
import type { ColumnValues } from '../../../src/usecases/checkChanges';

export type Rows = Readonly<Record<string, readonly Readonly<Record<string, CellValue>>[]>>;

/** The columns of small tables, given row by row. */
export function columnsOf(tables: Rows): ColumnValues {
  return (table, field) => (tables[table] ?? []).map((row) => row[field] ?? '');
}

export function customer(values: Readonly<Record<string, CellValue>>): FileRecord {
  return { table: 'customers', record: String(values['customerNumber']), values };
}
