import type { CellValue } from '../../archive/cellValue';
import type { TableId } from '../../archive/field';
import type { UnfitValue } from '../readCustomers';

/** The records that a source table holds, as the archive would write them; not compared with the archive yet. */
export interface ReadRecords {
  /** One entry a table that gets records; the customers first, so that the others can refer to them. */
  readonly tables: readonly RecordsOfTable[];
  /** Values that do not fit, with their places in the source. */
  readonly unfit: readonly UnfitRecordValue[];
}

/** A value that does not fit its field, with the record whose cell it leaves empty: one row may feed several. */
export interface UnfitRecordValue extends UnfitValue {
  readonly table: TableId;
  /** Position among the records of its table. */
  readonly record: number;
}

export interface RecordsOfTable {
  readonly table: TableId;
  /** Field ids; `extra:` and the header for columns that the catalogue does not know. */
  readonly fields: readonly string[];
  /** One row a record, in the order of `fields`; `''` where nothing stands or the value does not fit. */
  readonly records: readonly (readonly CellValue[])[];
  /** Of each record the row it comes from, ascending: offset below the source's header. Several records may come from one row. */
  readonly rows: readonly number[];
}

/** No number begins with this sign, which nobody can type: after it stands the row of the source, as an offset. */
const temporarySign = '\u0001';

/** Stands for the number that the archive is going to give to the customer of this row. */
export function temporaryKeyOf(row: number): string {
  return `${temporarySign}${row}`;
}

/** Whether a value of a key or a reference is one that stands for a number yet to be given. */
export function isTemporaryKey(value: CellValue): boolean {
  return typeof value === 'string' && value.startsWith(temporarySign);
}
