import { findField } from '../../archive/catalogue';
import type { TableId } from '../../archive/field';
import type { Language } from '../../archive/language';

/** What an archive in this language calls a field; the id itself for a field that the catalogue does not know. */
export function headerOf(table: TableId, field: string, archiveLanguage: Language): string {
  return findField(table, field)?.header[archiveLanguage] ?? field;
}
