import type { RemovedRecords } from '../../archive/plan';
import { measureFormulas } from '../measureFormulas';
import { BLOCK_BYTES } from '../payload';
import { toRemovalWrite } from '../removeRecords';
import type { Write } from '../sendWrites';
import { toDeletionWrite } from '../toDeletionWrite';
import { cutRecords } from './cutRecords';
import type { ImportedRun } from './findImported';

/** Records taken away with one request. */
export interface RemovalPart {
  readonly removal: RemovedRecords;
  readonly writes: readonly Write[];
}

/**
 * The writes that take neighbouring records away, the last ones first, in parts that a request can carry. The runs of a table
 * are to be taken from its end to its beginning.
 * @param rowCount of the table's body before
 */
export function* cutRemoval(run: ImportedRun, rowCount: number): Generator<RemovalPart> {
  const { table, firstRow, removal } = run;
  let left = rowCount;
  for (const { from, records } of [...cutRecords(removal.records, measureFormulas(table), BLOCK_BYTES)].reverse()) {
    const part = { ...removal, records };
    const isLast = firstRow + from + records.length === left;
    left -= records.length;
    yield {
      removal: part,
      writes: isLast
        ? [toRemovalWrite({ ...table, rowCount: left + records.length }, part, left)]
        : [toDeletionWrite(table, part, firstRow + from)],
    };
  }
}
