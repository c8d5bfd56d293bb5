import { catalogue } from '../../../archive/catalogue';
import type { CellValue } from '../../../archive/cellValue';
import type { TableId } from '../../../archive/field';
import { isBlank } from '../../../archive/isBlank';
import { readImportedFrom } from '../../../archive/importedFrom';
import type { RecordKey } from '../../../archive/plan';
import { startRecordKeys } from '../../../archive/recordKeys';
import type { Steps } from '../steps';
import type { TableSnapshot } from './archiveSnapshot';
import type { Originals } from './readOriginals';
import { originalKey } from './readOriginals';

const nothing: TableSnapshot = { fields: [], columns: new Map(), rowCount: 0 };

/** So many rows are taken in at a stretch. */
const STRETCH = 4000;

/** The records that a table of the archive holds already, found by their numbers. */
export class ArchiveRecords {
  private readonly keys: RecordKey[] = [];
  private readonly rowsByNumber = new Map<string, number>();
  /** Rows that the unfinished import of the same source has written, by their `importedFrom`. */
  private readonly own = new Map<string, number>();
  private readonly ownRows = new Set<number>();

  private constructor(
    readonly table: TableId,
    private readonly snapshot: TableSnapshot,
    private readonly originals: Originals | undefined,
  ) {}

  /**
   * @param unfinishedImport number of an import whose records are its own, not others'
   * @param originals what it has changed of others' records
   */
  static *open(
    table: TableId,
    snapshot: TableSnapshot = nothing,
    unfinishedImport?: string,
    originals?: Originals,
  ): Steps<ArchiveRecords> {
    const records = new ArchiveRecords(table, snapshot, originals);
    const toKey = startRecordKeys();
    for (let row = 0; row < snapshot.rowCount; row++) {
      records.takeIn(row, toKey, unfinishedImport);
      if (row % STRETCH === STRETCH - 1) yield { done: row, total: snapshot.rowCount };
    }
    return records;
  }

  get rowCount(): number {
    return this.snapshot.rowCount;
  }

  /** Everything that the table has a column for. */
  get fields(): readonly string[] {
    return this.snapshot.fields;
  }

  /** Whether the column was read. */
  has(field: string): boolean {
    return this.snapshot.columns.has(field);
  }

  /** A column as it was read; empty where the table has none. */
  column(field: string): readonly CellValue[] {
    return this.snapshot.columns.get(field) ?? [];
  }

  valueOf(row: number, field: string): CellValue {
    return this.snapshot.columns.get(field)?.[row] ?? '';
  }

  /** The value as it was before an unfinished import of the same source changed it. */
  originalOf(row: number, field: string): CellValue {
    const original = this.originals?.get(originalKey(this.numberOf(row), field));
    return original ?? this.valueOf(row, field);
  }

  keyOf(row: number): RecordKey {
    return this.keys[row] ?? '';
  }

  numberOf(row: number): string {
    return String(this.valueOf(row, catalogue[this.table].keyField));
  }

  /** Of several with the same number the first: it is the one that the number addresses. */
  rowOf(number: CellValue): number | undefined {
    return this.rowsByNumber.get(String(number));
  }

  rowImportedFrom(importedFrom: string): number | undefined {
    return this.own.get(importedFrom);
  }

  /** Whether the unfinished import has written the row. */
  isOwn(row: number): boolean {
    return this.ownRows.has(row);
  }

  private takeIn(row: number, toKey: (value: CellValue) => RecordKey, unfinishedImport: string | undefined): void {
    const number = this.valueOf(row, catalogue[this.table].keyField);
    this.keys.push(toKey(number));
    const text = String(number);
    if (!isBlank(number) && !this.rowsByNumber.has(text)) this.rowsByNumber.set(text, row);
    if (unfinishedImport === undefined) return;
    const importedFrom = String(this.valueOf(row, 'importedFrom'));
    if (readImportedFrom(importedFrom)?.importNumber !== unfinishedImport) return;
    this.own.set(importedFrom, row);
    this.ownRows.add(row);
  }
}
