import { currentArchiveVersion, hasTable } from './archiveVersion';
import { catalogue } from './catalogue';
import type { TableDefinition } from './field';

/** The tables of an archive that is made now, in the order of their sheets; those made only on request are not among them. */
export const newArchiveTables: readonly TableDefinition[] = Object.values(catalogue).filter((table) =>
  hasTable(currentArchiveVersion, table),
);
