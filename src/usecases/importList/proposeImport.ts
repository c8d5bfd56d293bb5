import type { TableId } from '../../archive/field';
import type { Language } from '../../archive/language';
import type { ImportMapping, ImportProposal } from './importMapping';
import type { SourceTable } from './sourceTable';
import type { Steps } from './steps';

/** What is known of the archive that a list is going into. */
export interface ImportContext {
  readonly language: Language;
  /** The table that the user says the list is about; otherwise it is found out. */
  readonly into?: TableId;
  /** Headers of the columns that an archive's table has beside those of the catalogue. */
  readonly extraHeaders: ReadonlyMap<TableId, readonly string[]>;
  /** Numbers of the archive's customers, as they stand there: values that are among them refer to customers. */
  readonly customerNumbers: ReadonlySet<string>;
  /** How this layout was mapped the last time, from `findRememberedMapping`. */
  readonly remembered?: ImportMapping;
}

/**
 * Proposes what a table of a source is about and what becomes of each of its columns. A header counts more than an alias, an
 * alias more than what the values look like; each field is used once a table. What is not recognised is kept as an extra
 * column, except columns with neither header nor values.
 */
export function* proposeImport(_table: SourceTable, _context: ImportContext): Steps<ImportProposal> {
  yield undefined;
  throw new Error('Proposals are not there yet.');
}
