import { cellAddress, columnLetters } from '../../../archive/cellAddress';
import type { CellValue } from '../../../archive/cellValue';
import type { TableId } from '../../../archive/field';
import type { RecordsOfTable, UnfitRecordValue } from '../readRecords';
import type { SourceTable } from '../sourceTable';
import type { RowMisfit } from './readRow';

/** Gathers the records of one table of the archive, and the values that do not fit them. */
export class RecordCollector {
  private readonly records: CellValue[][] = [];
  private readonly rows: number[] = [];

  constructor(
    private readonly table: TableId,
    private readonly fields: readonly string[],
    private readonly source: SourceTable,
    private readonly unfit: UnfitRecordValue[],
  ) {}

  /** Answers the position of the record. */
  add(row: number, values: ReadonlyMap<string, CellValue>): number {
    this.records.push(this.fields.map((field) => values.get(field) ?? ''));
    return this.rows.push(row) - 1;
  }

  /** Enters values of a row that do not fit a record. */
  addMisfits(row: number, record: number, misfits: readonly RowMisfit[]): void {
    const { column, columns } = this.source;
    const sheetRow = this.source.row + 1 + row;
    for (const { position, field, reason } of misfits) {
      this.unfit.push({
        header: columns[position]?.header.trim() || columnLetters(column + position),
        address: cellAddress(sheetRow, column + position),
        row: sheetRow + 1,
        field,
        value: columns[position]?.values[row] ?? '',
        reason,
        table: this.table,
        record,
      });
    }
  }

  finish(): RecordsOfTable {
    return { table: this.table, fields: this.fields, records: this.records, rows: this.rows };
  }
}
