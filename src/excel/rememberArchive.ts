import { catalogue } from '../archive/catalogue';
import type { ArchiveVersion, TableId } from '../archive/field';
import type { Language } from '../archive/language';
import { resolveColumns } from '../archive/resolveColumns';
import { ARCHIVE_SETTING, readArchiveMark, writeArchiveMark } from './archiveMark';
import type { ArchiveMark, TableMark } from './archiveMark';

/**
 * Remembers in the workbook which tables and columns are the archive's, so that they are found again after a rename; what
 * it remembers of columns that were renamed since stays.
 * Called when the archive is made, repaired or upgraded, never else: saving settings can cost the user the undo list (#3788).
 * @param archive Its tables by Excel's names, and what its defined names are called.
 */
export async function rememberArchive(context: Excel.RequestContext, archive: RememberedArchive): Promise<void> {
  const setting = context.workbook.settings.getItemOrNullObject(ARCHIVE_SETTING).load('value');
  const tables = [...archive.tableNames].map(([id, name]) => ({ id, name, columns: requestColumns(context, name) }));
  await context.sync();
  const before = setting.isNullObject ? undefined : readArchiveMark(setting.value);
  const marks = tables.map(({ id, name, columns }): [TableId, TableMark] => {
    const known = before?.tables[id];
    const remembered = new Map(known?.name === name ? Object.entries(known.columns) : []);
    const { places } = resolveColumns(catalogue[id], columns.items, remembered);
    const ids = [...places].map(([field, place]) => [field, columns.items[place]?.id ?? 0]);
    return [id, { name, columns: Object.fromEntries(ids) as Record<string, number> }];
  });
  const { version, language, definedNames } = archive;
  const mark = writeArchiveMark({ version, language, tables: Object.fromEntries(marks), definedNames });
  context.workbook.settings.add(ARCHIVE_SETTING, mark);
  await context.sync();
}

/** What the workbook is to remember. */
export interface RememberedArchive {
  readonly version: ArchiveVersion;
  readonly language: Language;
  readonly tableNames: ReadonlyMap<TableId, string>;
  readonly definedNames: ArchiveMark['definedNames'];
}

function requestColumns(context: Excel.RequestContext, tableName: string): Excel.TableColumnCollection {
  return context.workbook.tables.getItem(tableName).columns.load('items/id,items/name');
}
