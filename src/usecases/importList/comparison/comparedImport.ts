import type { Comparison } from '../listImport';
import type { ReadRecords } from '../readRecords';
import type { ArchiveSnapshot } from './archiveSnapshot';

/** A comparison with all that deciding needs of it. */
export interface ComparedImport extends Comparison {
  readonly read: ReadRecords;
  readonly archive: ArchiveSnapshot;
}
