import { catalogue } from '../../../archive/catalogue';
import type { TableDefinition, TableId } from '../../../archive/field';
import { importedReason } from '../../../archive/importWords';
import type { Steps } from '../steps';
import type { ArchiveSnapshot } from './archiveSnapshot';

const STRETCH = 8000;

/** The columns of the change log that tell what an import has changed. */
export const originalColumns = ['table', 'record', 'field', 'before', 'reason'] as const;

/** Values before an import changed them, as the change log writes them, by record and field. */
export type Originals = ReadonlyMap<string, string>;

/** How `Originals` are found. */
export function originalKey(record: string, field: string): string {
  return `${record}\u001F${field}`;
}

/**
 * What the unfinished import of the same source has changed so far, from the change log, by table: records are looked for as
 * they were before, or else going on with the import would ask other questions than it did at first.
 */
export function* readOriginals({
  language,
  tables,
  unfinishedImport,
}: ArchiveSnapshot): Steps<ReadonlyMap<TableId, Originals>> {
  const originals = new Map<TableId, Map<string, string>>();
  const log = tables.get('changeLog');
  if (unfinishedImport === undefined || log === undefined) return originals;
  const wanted = `${importedReason[language]} ${unfinishedImport}`;
  const columnOf = (column: (typeof originalColumns)[number], row: number): string =>
    String(log.columns.get(column)?.[row] ?? '');
  for (let row = 0; row < log.rowCount; row++) {
    if (row % STRETCH === STRETCH - 1) yield { done: row, total: log.rowCount };
    if (columnOf('reason', row) !== wanted) continue;
    const table = Object.values(catalogue).find(({ sheetName }) => sheetName[language] === columnOf('table', row));
    const field = table?.fields.find(({ header }) => header[language] === columnOf('field', row));
    if (table === undefined || field === undefined) continue;
    const values = originalsOf(table, originals);
    const key = originalKey(columnOf('record', row), field.id);
    if (!values.has(key)) values.set(key, columnOf('before', row));
  }
  return originals;
}

function originalsOf({ id }: TableDefinition, originals: Map<TableId, Map<string, string>>): Map<string, string> {
  const known = originals.get(id) ?? new Map<string, string>();
  originals.set(id, known);
  return known;
}
