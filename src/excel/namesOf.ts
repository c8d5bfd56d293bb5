import type { ArchiveNames } from '../archive/writeFormula';
import type { FoundArchive } from './findArchive';

/** What the archive calls its tables, columns and names, for writing formulas into it. */
export function namesOf(archive: FoundArchive): ArchiveNames {
  return {
    language: archive.language,
    tables: Object.fromEntries([...archive.tables].map(([id, { name }]) => [id, name])),
    headers: (table, field) => archive.tables.get(table)?.headers.get(field),
    definedNames: archive.definedNames,
  };
}
