import type { CellValue } from '../../archive/cellValue';
import { hashCell, hashText } from './hashCell';
import type { RecordValues, SeenTable } from './tableRecords';

/** Records that share one row of column sums: the fewer, the surer it is known which field was changed; each sum costs. */
const RECORDS_A_BUCKET = 64;

/** Buckets between two yields: some 500 records, for which a slow machine takes 40 ms. */
export const BUCKETS_A_STEP = 8;

/** Numbers that are put into their buckets between two yields. */
const NUMBERS_A_STEP = 10_000;

/** Some records of a table, chosen by their numbers, so that sorting and inserting leave them together. */
export interface Bucket {
  /** By number: the sum of its cells' hashes. */
  readonly records: Map<string, number>;
  /** By field: the sum of its cells' hashes in these records; columns that are empty in all of them are left out. */
  readonly columns: Map<string, number>;
}

/**
 * What a table held, in some 20 bytes a record: enough to tell later which records were changed, and mostly which of their
 * fields, but not what stood there. All hashes are sums, so a change is entered by its difference, whatever else there is.
 */
export class TableFingerprint {
  private readonly fieldHashes = new Map<string, number>();

  /** @param buckets As many as a power of two. */
  constructor(readonly buckets: readonly Bucket[]) {}

  /** How many buckets are fitting for so many records. */
  static bucketsFor(records: number): number {
    return 2 ** Math.max(0, Math.ceil(Math.log2(records / RECORDS_A_BUCKET)));
  }

  /**
   * Of these records, which must stay as they are meanwhile, in so many buckets. Yields whenever it has worked for a while, so
   * that whoever steps through it can let others do something.
   */
  static *take(
    seen: SeenTable,
    buckets = TableFingerprint.bucketsFor(seen.records.size),
  ): Generator<undefined, TableFingerprint> {
    const fingerprint = new TableFingerprint(
      Array.from({ length: buckets }, () => ({
        records: new Map<string, number>(),
        columns: new Map<string, number>(),
      })),
    );
    const groups = fingerprint.buckets.map((): string[] => []);
    let grouped = 0;
    for (const number of seen.records.keys()) {
      groups[fingerprint.placeOf(number)]?.push(number);
      grouped += 1;
      if (grouped % NUMBERS_A_STEP === 0) yield;
    }
    for (const [place, bucket] of fingerprint.buckets.entries()) {
      if (place > 0 && place % BUCKETS_A_STEP === 0) yield;
      fingerprint.fill(bucket, groups[place] ?? [], seen);
    }
    return fingerprint;
  }

  /** Which bucket has the record of this number. */
  placeOf(number: string): number {
    return hashText(number) & (this.buckets.length - 1);
  }

  add(number: string, fields: readonly string[], values: RecordValues): void {
    this.enter(number, fields, values, 1);
  }

  remove(number: string, fields: readonly string[], values: RecordValues): void {
    this.enter(number, fields, values, -1);
  }

  /** A cell of a record became another. */
  change(number: string, field: string, before: CellValue, after: CellValue): void {
    const difference = this.hash(number, field, after) - this.hash(number, field, before);
    const bucket = this.buckets[this.placeOf(number)];
    if (bucket === undefined || difference === 0) return;
    addTo(bucket.records, number, difference);
    addTo(bucket.columns, field, difference);
  }

  hash(number: string, field: string, value: CellValue): number {
    return hashCell(hashText(number), this.hashField(field), value);
  }

  /** Most cells of an archive are empty, and their hash is 0. */
  private enter(number: string, fields: readonly string[], values: RecordValues, sign: 1 | -1): void {
    const record = hashText(number);
    const bucket = this.buckets[record & (this.buckets.length - 1)];
    if (bucket === undefined) return;
    let sum = 0;
    for (const [index, field] of fields.entries()) {
      const value = values[index] ?? '';
      if (value === '') continue;
      const hash = sign * hashCell(record, this.hashField(field), value);
      sum += hash;
      addTo(bucket.columns, field, hash);
    }
    addTo(bucket.records, number, sum);
  }

  /** What `enter` does for each record, with the sums of the columns in plain numbers: several times as fast. */
  private fill(bucket: Bucket, numbers: readonly string[], { fields, records }: SeenTable): void {
    const hashes = fields.map((field) => this.hashField(field));
    const columns = new Int32Array(fields.length);
    for (const number of numbers) {
      const record = hashText(number);
      let sum = 0;
      for (const values of records.get(number) ?? []) {
        for (let index = 0; index < hashes.length; index += 1) {
          const value = values[index] ?? '';
          if (value === '') continue;
          const hash = hashCell(record, hashes[index] ?? 0, value);
          sum += hash;
          columns[index] = (columns[index] ?? 0) + hash;
        }
      }
      addTo(bucket.records, number, sum);
    }
    fields.forEach((field, index) => addTo(bucket.columns, field, columns[index] ?? 0));
  }

  private hashField(field: string): number {
    const known = this.fieldHashes.get(field);
    if (known !== undefined) return known;
    const hash = hashText(field);
    this.fieldHashes.set(field, hash);
    return hash;
  }
}

/** A sum of 0 stands for nothing there. */
function addTo(sums: Map<string, number>, key: string, difference: number): void {
  const sum = ((sums.get(key) ?? 0) + difference) >>> 0;
  if (sum === 0) sums.delete(key);
  else sums.set(key, sum);
}
