import type { TableId } from '../../archive/field';
import type { Language } from '../../archive/language';
import { headerOf } from '../catalogue/headerOf';

const extra = 'extra:';

/** What a field is called: its header in the archive, or that of the list where the catalogue does not know it. */
export function nameField(table: TableId, field: string, archiveLanguage: Language): string {
  return field.startsWith(extra) ? field.slice(extra.length) : headerOf(table, field, archiveLanguage);
}
