import { catalogue } from '../../../archive/catalogue';
import { isBlank } from '../../../archive/isBlank';
import { mustBeFilled } from '../../../archive/mustBeFilled';
import type { AppendedRecords } from '../../../archive/plan';
import type { MissingValues } from '../listImport';
import type { Steps } from '../steps';

const STRETCH = 8000;

/**
 * Counts the new records that come in without a value that "Check the archive" asks for: orders without an amount, invoices
 * without a due date. One entry for each field of which any is missing.
 * @param isThere whether the archive's table has a column: what it has no place for is nobody's omission
 */
export function* countMissing(
  { table, fields, records }: AppendedRecords,
  isThere: (field: string) => boolean,
): Steps<readonly MissingValues[]> {
  const { keyField, fields: known } = catalogue[table];
  const wanted = known.filter((field) => mustBeFilled(field) && field.id !== keyField).filter(({ id }) => isThere(id));
  const missing: MissingValues[] = [];
  for (const { id } of wanted) {
    const place = fields.indexOf(id);
    let count = 0;
    for (const [index, record] of records.entries()) {
      if (isBlank(record[place] ?? '')) count += 1;
      if (index % STRETCH === STRETCH - 1) yield { done: index, total: records.length };
    }
    if (count > 0) missing.push({ table, field: id, records: count });
  }
  return missing;
}
