import { catalogue, findField } from '../../archive/catalogue';
import type { TableId } from '../../archive/field';
import { customerRelations } from '../customerRelations';
import type { Confidence, OfferedTable } from './copyIssuing';

/** What we write down about the files themselves, and how we came to judge a customer; nobody outside has a use for it. */
const ownRecords: ReadonlySet<TableId> = new Set([
  'loans',
  'tierHistory',
  'changeLog',
  'imports',
  'evaluations',
  'creditReviews',
  'investigations',
]);

/** The tables of which a copy may hold records, customers first. */
export const issuableTables: readonly TableId[] = [
  'customers',
  ...customerRelations.map(({ table }) => table).filter((table) => !ownRecords.has(table)),
];

/** Whether a column goes along by itself; one of the user's own does not, because nobody has said who may see it. */
export function confidenceOf(table: TableId, field: string): Confidence {
  return findField(table, field)?.privacy ?? 'unknown';
}

/**
 * What a copy may hold, by the columns that the tables of the archive have.
 * @param fields The fields of each table, in the order of its sheet, `extra:` columns included.
 */
export function offerTables(fields: ReadonlyMap<TableId, readonly string[]>): OfferedTable[] {
  return issuableTables.flatMap((table): OfferedTable[] => {
    const present = fields.get(table);
    if (present === undefined) return [];
    const columns = present.map((field) => ({ field, confidence: confidenceOf(table, field) }));
    return [{ table, columns }];
  });
}

/** The columns without which nobody could tell the records apart; they are kept even where nothing stands in them. */
export function isIdentifying(table: TableId, field: string): boolean {
  return field === catalogue[table].keyField || (table === 'customers' && field === 'name');
}
