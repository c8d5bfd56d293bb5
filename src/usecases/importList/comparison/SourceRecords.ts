import type { CellValue } from '../../../archive/cellValue';
import type { TableId } from '../../../archive/field';
import type { RecordsOfTable } from '../readRecords';
import type { SourceTable } from '../sourceTable';

/** The records that a source has for one table of the archive, with their places in the source. */
export class SourceRecords {
  readonly table: TableId;
  readonly fields: readonly string[];
  /** Offset of the row of each record, below the source's header; ascending. */
  readonly rows: readonly number[];
  private readonly places: ReadonlyMap<string, number>;

  constructor(
    private readonly source: SourceTable,
    private readonly read: RecordsOfTable,
  ) {
    this.table = read.table;
    this.fields = read.fields;
    this.rows = read.rows;
    this.places = new Map(read.fields.map((field, place): [string, number] => [field, place]));
  }

  get count(): number {
    return this.rows.length;
  }

  has(field: string): boolean {
    return this.places.has(field);
  }

  valueOf(record: number, field: string): CellValue {
    const place = this.places.get(field);
    return place === undefined ? '' : this.valueAt(record, place);
  }

  /** @param place of the field among `fields` */
  valueAt(record: number, place: number): CellValue {
    return this.read.records[record]?.[place] ?? '';
  }

  valuesOf(record: number): readonly CellValue[] {
    return this.read.records[record] ?? [];
  }

  rowOf(record: number): number {
    return this.rows[record] ?? 0;
  }

  /** One-based, as the source's sheet shows it. */
  sheetRowOf(record: number): number {
    return sheetRow(this.source, this.rowOf(record));
  }

  /** The records that come from a row, given by its offset below the header. */
  recordsOf(row: number): readonly number[] {
    const records: number[] = [];
    for (let record = this.findFirst(row); this.rows[record] === row; record++) records.push(record);
    return records;
  }

  /** Which of the records of this table that came from its row, from 1 on. */
  partOf(record: number): number {
    let first = record;
    while (first > 0 && this.rows[first - 1] === this.rows[record]) first -= 1;
    return record - first + 1;
  }

  /** The first record that comes from this row or from one below it. */
  private findFirst(row: number): number {
    let low = 0;
    let high = this.rows.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.rows[middle] ?? row) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The row of a source as its sheet shows it, one-based. @param offset below the header */
export function sheetRow({ row }: SourceTable, offset: number): number {
  return row + 2 + offset;
}
