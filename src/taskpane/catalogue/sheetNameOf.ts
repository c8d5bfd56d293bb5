import { catalogue } from '../../archive/catalogue';
import type { TableId } from '../../archive/field';
import type { Language } from '../../archive/language';

/** What an archive in this language calls a table, which is the name that its sheet was given. */
export function sheetNameOf(table: TableId, archiveLanguage: Language): string {
  return catalogue[table].sheetName[archiveLanguage];
}
