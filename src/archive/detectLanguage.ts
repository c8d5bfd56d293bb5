import type { TableDefinition } from './field';
import type { Language } from './language';
import { languages } from './language';
import { normaliseHeader } from './normaliseHeader';

/** The language in which most of a table's headers are written; English if none is recognised. */
export function detectLanguage(table: TableDefinition, headers: readonly string[]): Language {
  const present = new Set(headers.map(normaliseHeader));
  const count = (language: Language): number =>
    table.fields.filter(({ header }) => present.has(normaliseHeader(header[language]))).length;
  return languages.reduce((best, language) => (count(language) > count(best) ? language : best));
}
