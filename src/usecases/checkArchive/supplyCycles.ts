import { isBlank } from '../../archive/isBlank';
import type { Finding } from '../archiveCheck';
import type { CheckedArchive } from './checkedArchive';
import { findingAt, valueAt } from './checkedArchive';

/**
 * Customers that are supplied through themselves, at once or by way of others (domain.md section 1). Each cycle is found once,
 * at the first of its customers in the sheet; the detail is the way round.
 */
export function* findSupplyCycles({ tables }: CheckedArchive): Generator<Finding> {
  const customers = tables.get('customers');
  if (customers === undefined || !customers.columns.has('suppliedThrough')) return;
  const { keyField } = customers.definition;
  const rowOf = new Map<string, number>();
  for (const row of customers.filledRows) {
    const number = String(valueAt(customers, keyField, row));
    if (!rowOf.has(number)) rowOf.set(number, row);
  }
  const dealerOf = (row: number): number | undefined => {
    const dealer = valueAt(customers, 'suppliedThrough', row);
    return isBlank(dealer) ? undefined : rowOf.get(String(dealer));
  };
  const walkOf = new Map<number, number>();
  for (const start of customers.filledRows) {
    const cycle = walk(start, dealerOf, walkOf);
    if (cycle === undefined) continue;
    const first = Math.min(...cycle);
    const way = [...cycle.slice(cycle.indexOf(first)), ...cycle.slice(0, cycle.indexOf(first)), first];
    const detail = way.map((row) => String(valueAt(customers, keyField, row))).join(' → ');
    yield findingAt('supplyCycle', customers, 'suppliedThrough', first, { detail });
  }
}

/**
 * Goes from dealer to dealer until the way ends or meets where somebody has been before. Answers the cycle that this walk has
 * closed, if it has.
 * @param walkOf By row: the start of the walk that came by first.
 */
function walk(
  start: number,
  dealerOf: (row: number) => number | undefined,
  walkOf: Map<number, number>,
): readonly number[] | undefined {
  const way: number[] = [];
  let row: number | undefined = start;
  while (row !== undefined && !walkOf.has(row)) {
    walkOf.set(row, start);
    way.push(row);
    row = dealerOf(row);
  }
  return row !== undefined && walkOf.get(row) === start && way.length > 0 ? way.slice(way.indexOf(row)) : undefined;
}
