import { isBlank } from '../../archive/isBlank';
import type { Finding } from '../archiveCheck';
import type { CheckedArchive } from './checkedArchive';
import { findingAt, valueAt } from './checkedArchive';
import { cleanText } from './cleanText';

/**
 * Records with a number that another one above them has already. Numbers are compared as Excel looks them up, without case,
 * and without what cannot be seen. Which of them is to get another one only a person can know.
 */
export function* findDuplicateNumbers({ tables }: CheckedArchive): Generator<Finding> {
  for (const table of tables.values()) {
    const { keyField } = table.definition;
    const first = new Map<string, number>();
    for (const row of table.filledRows) {
      const value = valueAt(table, keyField, row);
      if (isBlank(value)) continue;
      const number = cleanText(String(value)).toLowerCase();
      const above = first.get(number);
      if (above === undefined) first.set(number, row);
      else yield findingAt('duplicateNumber', table, keyField, row, { detail: valueAt(table, 'name', above) });
    }
  }
}
