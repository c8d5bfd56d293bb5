import type { CellValue } from '../../archive/cellValue';
import type { TableId } from '../../archive/field';
import type { Work } from '../../usecases/archiveWorkbook';
import type { NeededColumn } from '../../usecases/checkChanges';
import type { TableSnapshot } from '../../usecases/importList/comparison/archiveSnapshot';
import { withExtraColumns } from '../archiveTable';
import type { ArchiveTable } from '../archiveTable';
import { tableOf } from '../findArchive';
import type { FoundArchive } from '../findArchive';
import { readTable } from '../readTable';

/**
 * Reads these columns of the archive, each table in blocks; what a table has beside them is named only.
 * @throws WorkbookProblem `archiveOutdated` where an import would need a table that the archive does not have yet, `cancelled`.
 */
export async function readComparedArchive(
  context: Excel.RequestContext,
  archive: FoundArchive,
  needed: readonly NeededColumn[],
  work: Work,
): Promise<ReadonlyMap<TableId, TableSnapshot>> {
  tableOf(archive, 'imports');
  const wanted = groupByTable(needed);
  const tables = [...wanted.keys()].map((id) => withExtraColumns(tableOf(archive, id)));
  const total = tables.reduce((rows, { rowCount }) => rows + rowCount, 0);
  const snapshots = new Map<TableId, TableSnapshot>();
  let done = 0;
  for (const table of tables) {
    const before = done;
    const fields = [...(wanted.get(table.id) ?? [])].filter((field) => table.offsets.has(field));
    const onProgress = (_phase: unknown, rows: number): void => work.onProgress?.('reading', before + rows, total);
    snapshots.set(table.id, await readColumns(context, table, fields, { ...work, onProgress }));
    done += table.rowCount;
  }
  return snapshots;
}

async function readColumns(
  context: Excel.RequestContext,
  table: ArchiveTable,
  fields: readonly string[],
  work: Work,
): Promise<TableSnapshot> {
  const none = { rowCount: 0, columns: new Map<string, readonly CellValue[]>() };
  const { rowCount, columns } = fields.length === 0 ? none : await readTable(context, table, { fields }, work);
  return { fields: [...table.offsets.keys()], columns, rowCount };
}

function groupByTable(needed: readonly NeededColumn[]): ReadonlyMap<TableId, ReadonlySet<string>> {
  const tables = new Map<TableId, Set<string>>();
  for (const { table, field } of needed) {
    tables.set(table, (tables.get(table) ?? new Set()).add(field));
  }
  return tables;
}
