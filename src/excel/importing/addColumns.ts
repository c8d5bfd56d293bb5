import type { AddedColumn } from '../../archive/plan';
import { cellsOf, bodyOf } from '../archiveTable';
import { requireArchive, tableOf } from '../findArchive';
import type { FoundArchive } from '../findArchive';
import { isTaken, toTakenNames } from '../freeNames';

/** Adds columns of the user's own at the end of their tables, empty; those that are there already stay as they are. */
export async function addColumns(
  context: Excel.RequestContext,
  archive: FoundArchive,
  columns: readonly AddedColumn[],
): Promise<FoundArchive> {
  const missing = columns.filter(
    ({ table, header }) => !isTaken(header, toTakenNames(tableOf(archive, table).columnNames)),
  );
  if (missing.length === 0) {
    return archive;
  }
  for (const { table, header, numberFormat } of missing) {
    const column = context.workbook.tables
      .getItem(tableOf(archive, table).name)
      .columns.add(undefined, undefined, header);
    // One value stands for every cell of a range: the reference says so, the type does not.
    column.getDataBodyRange().untrack().numberFormat = numberFormat as unknown as string[][];
  }
  await context.sync();
  return requireArchive(context);
}

/** Takes columns away again in which nothing stands; one that somebody uses by now stays. */
export async function removeColumns(
  context: Excel.RequestContext,
  archive: FoundArchive,
  columns: readonly AddedColumn[],
): Promise<void> {
  const standing = columns.flatMap(({ table: id, header }) => {
    const table = tableOf(archive, id);
    const offset = table.columnNames.indexOf(header);
    if (offset < 0) {
      return [];
    }
    const body = bodyOf(context, table);
    const used = cellsOf(body, 0, offset, table.rowCount, 1).getUsedRangeOrNullObject(true).untrack().load('address');
    return [{ table, header, used }];
  });
  await (standing.length > 0 ? context.sync() : Promise.resolve());
  const empty = standing.filter(({ used }) => used.isNullObject);
  for (const { table, header } of empty) {
    context.workbook.tables.getItem(table.name).columns.getItem(header).delete();
  }
  await (empty.length > 0 ? context.sync() : Promise.resolve());
}
