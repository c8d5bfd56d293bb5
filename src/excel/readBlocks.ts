/*
 * Defends against: answers over 5 MB, which Excel on the web refuses or leaves as null (office-js#1012, #1314).
 */
import { WorkbookProblem } from '../usecases/archiveWorkbook';
import type { Work } from '../usecases/archiveWorkbook';
import { BLOCK_BYTES } from './payload';
import { throwIfCancelled } from './work';

/** What we take a cell for as long as none has been measured: names and addresses in Chinese stay below it. */
const ASSUMED_CELL_BYTES = 64;

/** Later rows may be longer than the measured ones. */
const SAFETY = 1.15;

/** Reads these rows; answers their mean bytes a row, or `tooLarge` if Excel could not carry the answer. */
export type ReadRows = (firstRow: number, rowCount: number) => Promise<number | 'tooLarge'>;

/**
 * Reads rows in blocks whose answers stay below `BLOCK_BYTES`: the first by assumption, each later one by what the
 * ones before it weighed. A block that turns out too large is read again in halves.
 */
export async function readBlocks(rowCount: number, cellsPerRow: number, readRows: ReadRows, work: Work): Promise<void> {
  let rowBytes = cellsPerRow * ASSUMED_CELL_BYTES;
  let done = 0;
  while (done < rowCount) {
    throwIfCancelled(work);
    const rows = Math.min(rowCount - done, Math.max(1, Math.floor(BLOCK_BYTES / rowBytes)));
    const measured = await readRows(done, rows);
    if (measured !== 'tooLarge') {
      rowBytes = Math.max(1, measured * SAFETY);
      done += rows;
      work.onProgress?.('reading', done, rowCount);
    } else if (rows > 1) {
      rowBytes = (2 * BLOCK_BYTES) / rows;
    } else {
      throw new WorkbookProblem('hostRefused', { code: 'ResponsePayloadSizeLimitExceeded' });
    }
  }
}
