import { catalogue } from '../../archive/catalogue';
import type { TableId } from '../../archive/field';
import { languages } from '../../archive/language';
import type { LogEntry } from '../archiveChanges';
import type { FileRecord } from '../customerFiles';

/** What the words of an entry stand for. The archive's language counts for nothing: entries of a copied archive may have another. */
export function readEntry(record: FileRecord): LogEntry {
  const table = findTable(String(record.values['table'] ?? ''));
  const field = table && findFieldByHeader(table, String(record.values['field'] ?? ''));
  return { record, ...(table && { table }), ...(field !== undefined && { field }) };
}

function findTable(label: string): TableId | undefined {
  return Object.values(catalogue).find(({ sheetName }) => languages.some((language) => sheetName[language] === label))
    ?.id;
}

function findFieldByHeader(table: TableId, label: string): string | undefined {
  return catalogue[table].fields.find(({ header }) => languages.some((language) => header[language] === label))?.id;
}
