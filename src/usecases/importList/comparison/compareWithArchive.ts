import type { ImportMapping } from '../importMapping';
import type { ReadRecords } from '../readRecords';
import type { SourceTable } from '../sourceTable';
import type { Steps } from '../steps';
import type { ArchiveSnapshot } from './archiveSnapshot';
import type { ComparedImport } from './comparedImport';

/** What is compared with the archive: the records of a source, and what they were read from. */
export interface ReadSource {
  readonly table: SourceTable;
  readonly mapping: ImportMapping;
  readonly read: ReadRecords;
}

/** Finds the records of the source that may be records of the archive, or of the source itself. */
export function* compareWithArchive(source: ReadSource, archive: ArchiveSnapshot): Steps<ComparedImport> {
  yield undefined;
  return { ...source, archive, duplicates: [] };
}
