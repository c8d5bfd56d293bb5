import { catalogue } from '../archive/catalogue';
import type { TableId } from '../archive/field';
import type { Language } from '../archive/language';
import { resolveColumns } from '../archive/resolveColumns';
import { ARCHIVE_SETTING, writeArchiveMark } from './archiveMark';
import type { ArchiveMark, TableMark } from './archiveMark';

/**
 * Remembers in the workbook which tables and columns are the archive's, so that they are found again after a rename.
 * Called when the archive is made or repaired, never else: saving settings can cost the user the undo list (#3788).
 * @param tableNames Excel's name of each table of the archive.
 * @param definedNames What the archive's defined names are called.
 */
export async function rememberArchive(
  context: Excel.RequestContext,
  language: Language,
  tableNames: ReadonlyMap<TableId, string>,
  definedNames: ArchiveMark['definedNames'],
): Promise<void> {
  const tables = [...tableNames].map(([id, name]) => ({ id, name, columns: requestColumns(context, name) }));
  await context.sync();
  const marks = tables.map(({ id, name, columns }): [TableId, TableMark] => {
    const { places } = resolveColumns(catalogue[id], columns.items, new Map());
    const ids = [...places].map(([field, place]) => [field, columns.items[place]?.id ?? 0]);
    return [id, { name, columns: Object.fromEntries(ids) as Record<string, number> }];
  });
  const mark = writeArchiveMark({ version: 1, language, tables: Object.fromEntries(marks), definedNames });
  context.workbook.settings.add(ARCHIVE_SETTING, mark);
  await context.sync();
}

function requestColumns(context: Excel.RequestContext, tableName: string): Excel.TableColumnCollection {
  return context.workbook.tables.getItem(tableName).columns.load('items/id,items/name');
}
