import type { TableId } from '../../../archive/field';
import type { Comparison } from '../listImport';
import type { ReadRecords } from '../readRecords';
import type { ArchiveRecords } from './ArchiveRecords';
import type { ArchiveSnapshot } from './archiveSnapshot';
import type { DuplicatePair } from './DuplicatePair';
import type { SureRows } from './openSureRows';
import type { References } from './References';
import type { SourceGroups } from './SourceGroups';
import type { SourceRecords } from './SourceRecords';

/** A comparison with all that deciding needs of it. */
export interface ComparedImport extends Comparison {
  readonly read: ReadRecords;
  readonly archive: ArchiveSnapshot;
  /** The tables that get records, in an order in which each comes behind those that it refers to. */
  readonly tables: readonly ComparedTable[];
  /** The archive's tables, those that are only referred to as well. */
  readonly archived: ReadonlyMap<TableId, ArchiveRecords>;
  readonly references: References;
}

/** One table: what the source has for it, what the archive has, and what may be the same. */
export interface ComparedTable {
  readonly table: TableId;
  readonly source: SourceRecords;
  readonly groups: SourceGroups;
  readonly archive: ArchiveRecords;
  readonly sureRows: SureRows;
  /** Pairs that a person decides on, by group. */
  readonly pairs: ReadonlyMap<number, readonly DuplicatePair[]>;
}
