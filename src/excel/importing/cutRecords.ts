import type { CellValue } from '../../archive/cellValue';
import { measureRow } from '../payload';

/** What one request carries of records: with the ranges' addresses it stays below `BLOCK_BYTES`, and each task below 100 ms. */
export const PART_BYTES = 600_000;

/** Neighbouring records that one request carries. */
export interface RecordsPart {
  readonly from: number;
  readonly records: readonly (readonly CellValue[])[];
}

/**
 * Cuts records into parts that fit a request, one after the other as they are asked for.
 * @param further Bytes that each record brings beside its values.
 */
export function* cutRecords(
  records: readonly (readonly CellValue[])[],
  further = 0,
  partBytes = PART_BYTES,
): Generator<RecordsPart> {
  let from = 0;
  let bytes = 0;
  for (let index = 0; index < records.length; index += 1) {
    const added = measureRow(records[index] ?? []) + further;
    if (index > from && bytes + added > partBytes) {
      yield { from, records: records.slice(from, index) };
      from = index;
      bytes = 0;
    }
    bytes += added;
  }
  if (from < records.length) {
    yield { from, records: records.slice(from) };
  }
}
