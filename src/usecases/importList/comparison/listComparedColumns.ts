import type { NeededColumn } from '../../checkChanges';
import type { ReadRecords } from '../readRecords';

/** The columns of the archive that have to be read before these records can be compared with it and decided. */
export function listComparedColumns(read: ReadRecords): readonly NeededColumn[] {
  throw new Error(`Not yet: ${read.tables.length}`);
}
