import type { CellValue } from '../../../archive/cellValue';
import type { TableId } from '../../../archive/field';
import type { RecordsOfTable } from '../readRecords';
import type { SourceTable } from '../sourceTable';

/** The records that a source has for one table of the archive, with their places in the source. */
export class SourceRecords {
  readonly table: TableId;
  readonly fields: readonly string[];
  /** Offset of the row of each record, below the source's header. */
  readonly rows: readonly number[];
  private readonly places: ReadonlyMap<string, number>;
  private readonly parts: Int32Array;
  private recordsByRow: ReadonlyMap<number, readonly number[]> | undefined;

  constructor(
    private readonly source: SourceTable,
    private readonly read: RecordsOfTable,
  ) {
    this.table = read.table;
    this.fields = read.fields;
    this.rows = read.rows;
    this.places = new Map(read.fields.map((field, place): [string, number] => [field, place]));
    this.parts = countParts(read.rows);
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
    this.recordsByRow ??= groupByRow(this.rows);
    return this.recordsByRow.get(row) ?? [];
  }

  /** Which of the records of this table that came from its row, from 1 on. */
  partOf(record: number): number {
    return this.parts[record] ?? 1;
  }
}

/** The row of a source as its sheet shows it, one-based. @param offset below the header */
export function sheetRow({ row }: SourceTable, offset: number): number {
  return row + 2 + offset;
}

function groupByRow(rows: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const records = new Map<number, number[]>();
  rows.forEach((row, record) => {
    const known = records.get(row);
    if (known === undefined) records.set(row, [record]);
    else known.push(record);
  });
  return records;
}

function countParts(rows: readonly number[]): Int32Array {
  const counts = new Int32Array(rows.reduce((most, row) => Math.max(most, row), -1) + 1);
  return Int32Array.from(rows, (row) => (counts[row] = (counts[row] ?? 0) + 1));
}
