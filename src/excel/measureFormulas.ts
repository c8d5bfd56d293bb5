import { catalogue } from '../archive/catalogue';
import { writeFormula } from '../archive/writeFormula';
import type { ArchiveTable } from './archiveTable';
import { measureValue } from './payload';

/**
 * Bytes of the formulas in a row of the table, as an answer with formulas carries them. Records are planned without what is
 * computed, and in Customers the formulas weigh several times as much as the values.
 */
export function measureFormulas({ id, name, headers }: ArchiveTable): number {
  const names = {
    language: 'en-US',
    tables: { [id]: name },
    headers: (table: string, field: string) => (table === id ? headers.get(field) : undefined),
  } as const;
  return catalogue[id].fields
    .filter((field) => field.formula !== undefined && headers.has(field.id))
    .reduce((sum, field) => sum + measureValue(writeFormula(field, names)), 0);
}
