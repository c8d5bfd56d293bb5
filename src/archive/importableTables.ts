import { catalogue } from './catalogue';
import type { Field, TableId } from './field';

/** Tables into which lists can be imported: those whose records say where they come from. */
export const importableTables: readonly TableId[] = Object.values(catalogue)
  .filter(({ fields }) => fields.some(({ id }) => id === 'importedFrom'))
  .map(({ id }) => id);

/** What the archive fills itself, beside computed columns. */
const ownFields: ReadonlySet<string> = new Set(['toClearUp', 'importedFrom']);

/** The fields of a table into which a column of a list may go: all but those that the archive fills itself. */
export function listMappableFields(table: TableId): readonly Field[] {
  return catalogue[table].fields.filter(
    ({ id, type, isWrittenByAddIn }) => type !== 'computed' && isWrittenByAddIn !== true && !ownFields.has(id),
  );
}
