import type { CellValue } from '../archive/cellValue';
import { measureValue } from './payload';

/** New values for neighbouring cells of one column; `null` leaves a cell as it is. */
export interface CellRun {
  /** Zero-based row in the table's body. */
  readonly firstRow: number;
  readonly values: readonly (CellValue | null)[];
}

/** A new value for the cell in this row of the table's body. */
export interface RowValue {
  readonly row: number;
  readonly value: CellValue;
}

/** Bytes that one more range costs in request and answer together, measured on office.js 1.1. */
export const RANGE_BYTES = 800;

/** A run is two ranges: its cells, and the keys beside them by which it is known whose they are. */
const RUN_BYTES = 2 * RANGE_BYTES;

/** What we take the answer's part for a row of a run for: its key, and the cell as it was before. */
export const ANSWER_BYTES = 24;

/** Bytes of a cell that is left as it is: `[null],`, and of the answer's row. */
const GAP_BYTES = 7 + ANSWER_BYTES;

const LONGEST_GAP = Math.floor(RUN_BYTES / GAP_BYTES);

/**
 * Joins changed cells of a column to runs. Neighbours go together, and so do cells with a gap between them as long as
 * skipping the gap costs fewer bytes than addressing another range.
 * @param cells In rising order of rows, each row once.
 * @param maximumBytes Runs are cut so that neither request nor answer is larger for any of them, in bytes of JSON.
 * @param answerBytes What the answer carries of a row that is written.
 */
export function joinRuns(
  cells: readonly RowValue[],
  maximumBytes: number,
  answerBytes: AnswerBytes = usualAnswer,
): CellRun[] {
  const runs: CellRun[] = [];
  let values: (CellValue | null)[] = [];
  let firstRow = 0;
  let bytes = 0;
  for (const { row, value } of cells) {
    const gap = row - (firstRow + values.length);
    const added = gap * GAP_BYTES + measureCell(value, answerBytes(row));
    if (values.length === 0 || gap > LONGEST_GAP || bytes + added > maximumBytes) {
      values = [];
      firstRow = row;
      bytes = measureCell(value, answerBytes(row));
      runs.push({ firstRow, values });
    } else {
      for (let skipped = 0; skipped < gap; skipped += 1) {
        values.push(null);
      }
      bytes += added;
    }
    values.push(value);
  }
  return runs;
}

/** Bytes that writing this run adds to the request, or to the answer where these are more. */
export function measureRun({ firstRow, values }: CellRun, answerBytes: AnswerBytes = usualAnswer): number {
  return values.reduce(
    (bytes: number, value, index) =>
      bytes + measureCell(value, value === null ? ANSWER_BYTES : answerBytes(firstRow + index)),
    RUN_BYTES,
  );
}

/** Bytes of the answer for the cell in this row. */
type AnswerBytes = (row: number) => number;

function usualAnswer(): number {
  return ANSWER_BYTES;
}

function measureCell(value: CellValue | null, answerBytes: number): number {
  return Math.max(measureValue(value) + 3, answerBytes);
}
