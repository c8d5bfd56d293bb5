import type { CellValue } from '../../../src/archive/cellValue';
import type { Language } from '../../../src/archive/language';
import type { CreateArchiveDecision } from '../../../src/usecases/createArchive';
import { createArchive } from '../../../src/usecases/createArchive';
import type { ListSnapshot } from '../../../src/usecases/listSnapshot';
import { proposeMapping } from '../../../src/usecases/proposeMapping';

/** The archive that the list becomes where the user takes every proposal. */
export function createFrom(list: ListSnapshot, language: Language = 'en-US'): CreateArchiveDecision {
  const mapping = proposeMapping(list).columns.map((column) => column.mapping);
  return createArchive({ language, currency: 'EUR', source: { list, mapping } });
}

/** The customers of a new archive, each by its field ids. */
export function customersOf(decision: CreateArchiveDecision): Record<string, CellValue>[] {
  const customers = decision.plan.creation?.records.find(({ table }) => table === 'customers');
  return (customers?.records ?? []).map((record) => {
    const values: Record<string, CellValue> = {};
    customers?.fields.forEach((field, place) => (values[field] = record[place] ?? ''));
    return values;
  });
}
