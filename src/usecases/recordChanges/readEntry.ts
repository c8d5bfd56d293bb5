import { findFieldByHeader, findTableByName } from '../../archive/findByWords';
import { languages } from '../../archive/language';
import { unknownValue } from '../../archive/logWords';
import type { LogEntry } from '../archiveChanges';
import type { FileRecord } from '../customerFiles';

/** What the words of an entry stand for, in whatever language they are. */
export function readEntry(record: FileRecord): LogEntry {
  const textOf = (field: string): string => String(record.values[field] ?? '');
  const table = findTableByName(textOf('table'));
  const header = textOf('field');
  const field = table && header !== '' ? findFieldByHeader(table, header)?.id : undefined;
  const isKnown = languages.every((language) => textOf('before') !== unknownValue[language]);
  return {
    record,
    ...(table && { table }),
    ...(field !== undefined && { field }),
    isRestorable: table !== undefined && header !== '' && isKnown,
  };
}
