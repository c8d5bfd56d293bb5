import type { AppendedRecords } from '../archive/plan';
import { tableOf } from './findArchive';
import type { FoundArchive } from './findArchive';

/**
 * The same records without values for columns that their table does not have: an older archive lacks some, and who deletes a
 * column that is not required does not want it. What a person has typed never gets here: editing refuses it (`noColumn`).
 */
export function omitMissingColumns(archive: FoundArchive, entries: readonly AppendedRecords[]): AppendedRecords[] {
  return entries.map(({ table, fields, records }) => {
    const { offsets } = tableOf(archive, table);
    const isThere = fields.map((field) => offsets.has(field));
    return {
      table,
      fields: fields.filter((_field, index) => isThere[index]),
      records: records.map((record) => record.filter((_value, index) => isThere[index])),
    };
  });
}
