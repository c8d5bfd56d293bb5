import { isBlank } from '../../archive/isBlank';
import type { Finding } from '../archiveCheck';
import { nextNumber } from '../nextNumber';
import type { CheckedArchive } from './checkedArchive';
import { findingAt, valueAt } from './checkedArchive';

/** Records without a number, which nothing can refer to. Each can get the next free one. */
export function* findMissingNumbers({ tables }: CheckedArchive): Generator<Finding> {
  for (const table of tables.values()) {
    const { id, keyField, numberPrefix } = table.definition;
    if (numberPrefix === undefined) continue;
    const missing = table.filledRows.filter((row) => isBlank(valueAt(table, keyField, row)));
    const numbers = missing.length === 0 ? [] : (table.columns.get(keyField) ?? []).filter((value) => !isBlank(value));
    const taken = new Set(numbers.map(String));
    let next = nextNumber(id, numbers);
    for (const row of missing) {
      yield findingAt('missingNumber', table, keyField, row, { fix: next });
      taken.add(next);
      next = countOn(next, taken);
    }
  }
}

/** The first number after this one that is free. */
function countOn(number: string, taken: ReadonlySet<string>): string {
  const [, prefix = '', digits = '0'] = /^(.*?)(\d+)$/u.exec(number) ?? [];
  let count = Number(digits);
  let next: string;
  do {
    count += 1;
    next = prefix + String(count).padStart(digits.length, '0');
  } while (taken.has(next));
  return next;
}
