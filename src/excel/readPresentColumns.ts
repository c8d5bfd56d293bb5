import type { TableId } from '../archive/field';
import type { Work } from '../usecases/archiveWorkbook';
import type { TableColumns } from '../usecases/figures/figuresSnapshot';
import { tableOf } from './findArchive';
import type { FoundArchive } from './findArchive';
import { readTable } from './readTable';

/** Reads these columns of a table as they stand; a column that somebody has deleted is not among them. */
export async function readPresentColumns(
  context: Excel.RequestContext,
  archive: FoundArchive,
  id: TableId,
  fields: readonly string[],
  work: Work,
): Promise<TableColumns> {
  const table = tableOf(archive, id);
  const present = fields.filter((field) => table.offsets.has(field));
  const { rowCount, columns } = await readTable(context, table, { fields: present }, work);
  return { rowCount, columns };
}
