import type { CellValue } from '../archive/cellValue';
import type { TableId } from '../archive/field';
import type { ColumnValues, NeededColumn } from '../usecases/checkChanges';
import type { FoundArchive } from './findArchive';
import { readTable } from './readTable';

/** Reads these columns, those of one table together; a column or table that is not there is empty. */
export async function readNeededColumns(
  context: Excel.RequestContext,
  archive: FoundArchive,
  needed: readonly NeededColumn[],
): Promise<ColumnValues> {
  const columns = new Map<TableId, ReadonlyMap<string, readonly CellValue[]>>();
  for (const id of new Set(needed.map(({ table }) => table))) {
    const table = archive.tables.get(id);
    const fields = new Set(needed.filter((column) => column.table === id).map(({ field }) => field));
    const present = [...fields].filter((field) => table?.offsets.has(field) === true);
    if (table !== undefined && present.length > 0) {
      columns.set(id, (await readTable(context, table, { fields: present }, {})).columns);
    }
  }
  return (table, field) => columns.get(table)?.get(field) ?? [];
}
