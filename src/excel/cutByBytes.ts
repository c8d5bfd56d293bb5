import type { CellValue } from '../archive/cellValue';
import { RANGE_BYTES } from './cellRuns';
import { BLOCK_BYTES, measureRow } from './payload';

/** Rows of one write are cut by this many bytes, so that blocks can be filled well. */
const PART_BYTES = BLOCK_BYTES / 4;

/** Neighbouring rows that one write carries. */
export interface RowsPart {
  readonly from: number;
  readonly part: CellValue[][];
  readonly bytes: number;
}

/**
 * Cuts rows into parts of about `PART_BYTES`.
 * @param further Bytes that each row brings beside its values.
 */
export function cutByBytes(rows: readonly CellValue[][], further = 0): RowsPart[] {
  const parts: { from: number; part: CellValue[][]; bytes: number }[] = [];
  rows.forEach((row, index) => {
    const bytes = measureRow(row) + further;
    const last = parts.at(-1);
    if (last === undefined || last.bytes + bytes > PART_BYTES) {
      parts.push({ from: index, part: [row], bytes: RANGE_BYTES + bytes });
    } else {
      last.part.push(row);
      last.bytes += bytes;
    }
  });
  return parts;
}
